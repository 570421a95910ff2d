package id.terinovatif.index;

import id.terinovatif.index.RegionIndex.Figures;
import id.terinovatif.scoring.Entries;
import id.terinovatif.scoring.Reported;
import id.terinovatif.scoring.Scorecard;
import id.terinovatif.scoring.Scoring;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The claimed year scored again with some innovations rejected or with points taken off. */
final class WithoutSome {
    private WithoutSome() {}

    static Scorecard rejected(Figures figures, Scorecard card, Set<Long> rejected) {
        return again(figures, card, line -> line.reported(!rejected.contains(line.id()), line.claimed()));
    }

    static Scorecard taken(Figures figures, Scorecard card, Map<Long, BigDecimal> points) {
        return again(
                figures,
                card,
                line -> line.reported(true, line.claimed().subtract(points.getOrDefault(line.id(), BigDecimal.ZERO))));
    }

    private static Scorecard again(Figures figures, Scorecard card, Function<Portfolio.Line, Reported> scored) {
        List<Reported> reported = figures.portfolio().stream().map(scored).toList();
        return new Scoring(figures.instrument()).scorecard(new Entries(Map.of(), card.spd(), reported));
    }
}
