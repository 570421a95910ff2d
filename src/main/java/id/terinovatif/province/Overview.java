package id.terinovatif.province;

import static java.util.stream.Collectors.toMap;

import id.terinovatif.account.Region;
import id.terinovatif.account.Regions;
import id.terinovatif.index.RegionIndex;
import id.terinovatif.index.RegionIndex.Figures;
import id.terinovatif.province.Coverage.Counted;
import id.terinovatif.scoring.Scorecard;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All regions of a province beside each other. */
@Component
class Overview {
    /** The regions, by code, with the middle of all that are open. */
    record Seen(List<Line> lines, Medians middle) {}

    private final Regions regions;
    private final Coverage coverage;
    private final RegionIndex index;
    private final Clock clock;

    Overview(Regions regions, Coverage coverage, RegionIndex index, Clock clock) {
        this.regions = regions;
        this.coverage = coverage;
        this.index = index;
        this.clock = clock;
    }

    Seen of(long province) {
        var counted = coverage.below(province);
        var all = regions.under(province);
        var figures = index.of(all.stream()
                .filter(region -> region.openYear() != null
                        && !Objects.requireNonNull(counted.get(region.id())).closed())
                .collect(toMap(Region::id, region -> Objects.requireNonNull(region.openYear()))));
        var lines = all.stream()
                .map(region -> line(region, Objects.requireNonNull(counted.get(region.id())), figures.get(region.id())))
                .toList();
        var middle = Medians.of(
                lines.stream().filter(line -> !line.counted().closed()).toList());
        return new Seen(
                lines.stream()
                        .map(line -> line.lagging(Lag.of(line, middle, clock)))
                        .toList(),
                middle);
    }

    private static Line line(Region region, Counted counted, @Nullable Figures figures) {
        if (figures == null) return new Line(region, counted, null, null, null, List.of());
        return new Line(
                region,
                counted,
                points(figures.claimed()),
                points(figures.sound()),
                points(figures.verified()),
                List.of());
    }

    private static @Nullable BigDecimal points(@Nullable Scorecard card) {
        return card == null ? null : card.index();
    }
}
