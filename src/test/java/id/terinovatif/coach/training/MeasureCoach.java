package id.terinovatif.coach.training;

import id.terinovatif.coach.Coach;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints how the coach compares with the labels of sources that it did not learn from: {@code bin/train-coach --measure FOLDER}.
 * {@code --locked} opens the locked third, read by a coach that learned from the other two; {@code --curve} learns from less.
 */
final class MeasureCoach {
    private MeasureCoach() {}

    public static void main(String[] args) {
        var corpus = Corpus.in(Path.of(args[0]));
        var open = corpus.labels().keySet().stream()
                .filter(id -> !corpus.locked(id))
                .toList();
        var asked = List.of(args);
        var parts = new Parts(corpus, open);
        System.out.println("two thirds of the sources, in five parts\n" + parts.figures());
        if (asked.contains("--locked")) System.out.println("the locked third\n" + locked(corpus, parts));
        if (asked.contains("--curve")) Curve.print(corpus);
    }

    static Figures locked(Corpus corpus, Parts learned) {
        var coach = new Coach(learned.zones(), learned.judge());
        var figures = new Figures();
        corpus.labels().keySet().stream().filter(corpus::locked).forEach(id -> figures.add(corpus, id, coach));
        return figures;
    }
}
