package id.terinovatif.index;

import id.terinovatif.index.RegionIndex.Figures;
import id.terinovatif.scoring.Entries;
import id.terinovatif.scoring.Reported;
import id.terinovatif.scoring.Scorecard;
import id.terinovatif.scoring.Scoring;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The claimed year scored again with some innovations rejected. */
final class WithoutSome {
    private WithoutSome() {}

    static Scorecard rejected(Figures figures, Scorecard card, Set<Long> rejected) {
        return again(figures, card, line -> line.reported(!rejected.contains(line.id()), line.claimed()));
    }

    private static Scorecard again(Figures figures, Scorecard card, Function<Portfolio.Line, Reported> scored) {
        List<Reported> reported = figures.portfolio().stream().map(scored).toList();
        return new Scoring(figures.instrument()).scorecard(new Entries(Map.of(), card.spd(), reported));
    }
}
