package id.terinovatif.dashboard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.terinovatif.account.User;
import id.terinovatif.dashboard.DashboardQueries.Affair;
import id.terinovatif.dashboard.DashboardQueries.Levels;
import id.terinovatif.index.RegionIndex;
import id.terinovatif.index.RegionIndex.Figures;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.scoring.IndicatorScore;
import id.terinovatif.scoring.Worth;
import id.terinovatif.shared.kept.Kept;
import id.terinovatif.shared.kept.RegionChanges;
import id.terinovatif.year.Years.Year;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a year's figures together as the pictures of the dashboard. */
@Component
public class Dashboard {
    private static final int MOST_LINES = 50_000;

    private final RegionIndex index;
    private final DashboardQueries queries;
    private final Kept<Pictures> kept;

    Dashboard(RegionIndex index, DashboardQueries queries, RegionChanges changes) {
        this.index = index;
        this.queries = queries;
        this.kept = new Kept<>(
                changes,
                MOST_LINES,
                pictures -> 1 + pictures.figures().portfolio().size());
    }

    /**
     * All pictures of a year.
     *
     * @param variables mean points of each of the eight variables, as claimed
     * @param open the indicators at which the mean innovation misses most points
     */
    public record Pictures(
            Figures figures,
            List<Bar> variables,
            List<Bar> open,
            List<DashboardQueries.AgencyYear> agencies,
            List<Bar> basicAffairs,
            List<DashboardQueries.Day> days) {
        /** Those that have written nothing this year, who brought most last year first. */
        public List<DashboardQueries.AgencyYear> notBegun() {
            return agencies.stream()
                    .filter(one -> !one.begun())
                    .sorted(Comparator.comparingInt(DashboardQueries.AgencyYear::before)
                            .reversed())
                    .toList();
        }

        /** What is late in the whole region; zero before the deadline and without one. */
        public int late() {
            return agencies.stream()
                    .mapToInt(one -> one.late() == null ? 0 : one.late())
                    .sum();
        }

        public long uncovered() {
            return basicAffairs.stream()
                    .filter(one -> one.value().signum() == 0)
                    .count();
        }
    }

    /** As it is on a day. */
    Pictures of(User user, Year opened, LocalDate today) {
        var figures = index.of(user.regionId(), opened.year());
        return kept.get(
                user.regionId(),
                List.of(figures.instrument().hash(), opened, today),
                () -> computed(user, opened, figures, today));
    }

    private Pictures computed(User user, Year opened, Figures figures, LocalDate today) {
        int year = opened.year();
        var instrument = figures.instrument();
        int innovations = figures.portfolio().size();
        var levels = queries.levels(user.regionId(), year).stream().collect(toMap(Levels::indicator, Levels::levels));
        var means = instrument.perInnovation().stream()
                .filter(indicator -> indicator.weight() != null)
                .map(indicator -> mean(indicator, levels, innovations))
                .toList();
        return new Pictures(
                figures,
                variables(figures, means),
                means.stream()
                        .map(Mean::bar)
                        .sorted(Comparator.comparing(Bar::missing).reversed())
                        .limit(6)
                        .toList(),
                queries.agencies(user.regionId(), year, opened.submitUntil(), today),
                basicAffairs(instrument, queries.affairs(user.regionId(), year)),
                queries.handedIn(user.regionId(), year, user.region().zone(), today));
    }

    private record Mean(Indicator indicator, BigDecimal value) {
        Bar bar() {
            return new Bar(indicator.name(), value, known(indicator.maximum()));
        }
    }

    /** The points of all levels together, shared by the innovations. */
    private static Mean mean(Indicator indicator, Map<String, Long> levels, int innovations) {
        var sum =
                known(indicator.points(levels.getOrDefault(indicator.code(), 0L).intValue()));
        return new Mean(indicator, Worth.mean(sum, innovations));
    }

    private static BigDecimal known(@Nullable BigDecimal points) {
        return points == null ? BigDecimal.ZERO : points;
    }

    private static List<Bar> variables(Figures figures, List<Mean> means) {
        var bars = new ArrayList<Bar>();
        if (figures.claimed() != null)
            bars.addAll(government(figures.instrument(), figures.claimed().government()));
        means.stream()
                .collect(groupingBy(mean -> mean.indicator().variable(), LinkedHashMap::new, toList()))
                .forEach((variable, some) -> bars.add(new Bar(
                        name(figures.instrument(), variable),
                        some.stream().map(Mean::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                        some.stream().map(mean -> mean.bar().most()).reduce(BigDecimal.ZERO, BigDecimal::add))));
        return bars;
    }

    private static List<Bar> government(Instrument instrument, List<IndicatorScore> lines) {
        var bars = new LinkedHashMap<String, Bar>();
        for (var line : lines)
            instrument
                    .indicator(line.code())
                    .ifPresent(indicator -> bars.merge(
                            indicator.variable(),
                            new Bar(name(instrument, indicator.variable()), line.score(), line.maximum()),
                            (one, other) -> new Bar(
                                    one.name(),
                                    one.value().add(other.value()),
                                    one.most().add(other.most()))));
        return List.copyOf(bars.values());
    }

    private static String name(Instrument instrument, String variable) {
        return instrument.variables().stream()
                .filter(one -> one.code().equals(variable))
                .map(one -> one.name())
                .findFirst()
                .orElse(variable);
    }

    private static List<Bar> basicAffairs(Instrument instrument, List<Affair> affairs) {
        var counts = affairs.stream().collect(toMap(Affair::urusan, Affair::count));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return instrument.vocabulary("urusan").stream()
                .flatMap(list -> list.choices().stream())
                .filter(choice -> instrument
                        .urusan(choice.code())
                        .filter(urusan -> urusan.pelayananDasar())
                        .isPresent())
                .map(choice -> new Bar(
                        choice.name(),
                        BigDecimal.valueOf(counts.getOrDefault(choice.code(), 0)),
                        BigDecimal.valueOf(most)))
                .toList();
    }
}
