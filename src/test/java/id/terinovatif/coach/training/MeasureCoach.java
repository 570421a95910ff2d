package id.terinovatif.coach.training;

import id.terinovatif.coach.Coach;
import id.terinovatif.coach.zoning.Weights;
import java.nio.file.Path;

/** Prints how the coach compares with the labels, as shipped and with each write-up left out in turn: {@code bin/measure-coach FOLDER}. */
final class MeasureCoach {
    private MeasureCoach() {}

    public static void main(String[] args) {
        var corpus = Corpus.in(Path.of(args[0]));
        var lessons = new Lessons(corpus);
        var shipped = new Figures();
        var leftOut = new Figures();
        for (var id : corpus.labels().keySet()) {
            shipped.add(corpus, id, new Coach(Weights.shipped()));
            leftOut.add(corpus, id, new Coach(lessons.fitWithout(id)));
        }
        System.out.println("as shipped\n" + shipped + "\neach write-up left out in turn\n" + leftOut);
    }
}
