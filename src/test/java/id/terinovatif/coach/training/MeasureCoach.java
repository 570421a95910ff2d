package id.terinovatif.coach.training;

import id.terinovatif.coach.Coach;
import java.nio.file.Path;

/** Prints how the coach as it ships compares with the labels: {@code bin/train-coach --measure FOLDER}. */
final class MeasureCoach {
    private MeasureCoach() {}

    public static void main(String[] args) {
        var corpus = Corpus.in(Path.of(args[0]));
        var open = new Figures();
        var coach = new Coach();
        for (var id : corpus.labels().keySet()) if (!corpus.locked(id)) open.add(corpus, id, coach);
        System.out.println("as shipped, two thirds of the sources\n" + open);
    }
}
