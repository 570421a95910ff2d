package id.terinovatif.coach.training;

import id.terinovatif.coach.Coach;
import id.terinovatif.coach.judging.Judge;
import id.terinovatif.coach.zoning.ZoneModel;
import java.util.List;
import java.util.stream.IntStream;

/** Five parts of the sources: each write-up is read by models that never saw a text of its source. */
final class Parts {
    private static final int FOLDS = 5;

    private final Corpus corpus;
    private final List<String> ids;
    private final Lessons lessons;
    private final List<ZoneModel> models;
    private final JudgeLessons judging;

    Parts(Corpus corpus, List<String> ids) {
        this.corpus = corpus;
        this.ids = ids;
        this.lessons = new Lessons(corpus);
        this.models = IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> lessons.fit(without(fold)))
                .toList();
        this.judging = new JudgeLessons(corpus, ids, id -> models.get(corpus.fold(id, FOLDS)));
    }

    private List<String> without(int fold) {
        return ids.stream().filter(id -> corpus.fold(id, FOLDS) != fold).toList();
    }

    /** How the coach compares with the labels of sources that it has not seen. */
    Figures figures() {
        var judges = IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> judging.fit(without(fold)))
                .toList();
        var figures = new Figures();
        for (var id : ids) {
            int fold = corpus.fold(id, FOLDS);
            figures.add(corpus, id, new Coach(models.get(fold), judges.get(fold)));
        }
        return figures;
    }

    /** Learned from all of them. */
    ZoneModel zones() {
        return lessons.fit(ids);
    }

    /** Learned from all of them, each read by a zone model that had not seen its source. */
    Judge judge() {
        return judging.fit(ids);
    }
}
