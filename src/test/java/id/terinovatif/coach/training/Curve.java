package id.terinovatif.coach.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How much more texts would help: learned from some, measured on the parts that each source did not see. */
final class Curve {
    private static final List<Integer> SIZES = List.of(25, 50, 100, 150);

    private Curve() {}

    static void print(Corpus corpus) {
        var ids = new ArrayList<>(corpus.labels().keySet());
        ids.sort(Comparator.comparing((String id) -> corpus.order(id)));
        for (int size : SIZES) {
            System.out.println("learned from four fifths of " + size + "\n"
                    + new Parts(corpus, List.copyOf(ids.subList(0, Math.min(size, ids.size()))))
                            .figures()
                            .brief());
        }
    }
}
