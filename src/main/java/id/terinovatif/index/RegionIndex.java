package id.terinovatif.index;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.terinovatif.evidence.review.GovernmentReports;
import id.terinovatif.evidence.review.GovernmentReports.Passed;
import id.terinovatif.government.GovernmentAnswers;
import id.terinovatif.government.GovernmentAnswers.Saved;
import id.terinovatif.government.GovernmentClaim;
import id.terinovatif.index.Portfolio.Line;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.scoring.Entries;
import id.terinovatif.scoring.Footing;
import id.terinovatif.scoring.NotComputable;
import id.terinovatif.scoring.Reported;
import id.terinovatif.scoring.Scorecard;
import id.terinovatif.scoring.Scoring;
import id.terinovatif.shared.jobs.Jobs;
import id.terinovatif.shared.kept.Kept;
import id.terinovatif.shared.kept.RegionChanges;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The index of a region in a year, read in several ways. Claimed takes the levels as filled in; reachable leaves out what a verdict has taken; proved leaves out what has no
 * document; sound leaves out what failed a check, is unsure or not yet checked as well (a person's verdict goes before the
 * checks); verified counts finished verifications alone, while everything reported still weighs as the edition says.
 */
@Component
public class RegionIndex {
    /**
     * The figures of the index; {@code why} says what cannot be computed when they are missing.
     *
     * @param reachable what is claimed less what verdicts have taken: what can still be had this year
     */
    public record Figures(
            Instrument instrument,
            @Nullable Scorecard claimed,
            @Nullable Scorecard reachable,
            @Nullable Scorecard proved,
            @Nullable Scorecard sound,
            @Nullable Scorecard verified,
            List<Line> portfolio,
            int drafts,
            List<String> why) {
        /** How sure the claimed index is; null where it cannot be computed. */
        public @Nullable Footing footing() {
            return claimed == null || reachable == null || sound == null ? null : Footing.of(claimed, reachable, sound);
        }
    }

    private static final int MOST_LINES = 50_000;

    private final Instruments instruments;
    private final Portfolio portfolio;
    private final GovernmentAnswers government;
    private final GovernmentReports checks;
    private final Kept<Figures> kept;

    RegionIndex(
            Instruments instruments,
            Portfolio portfolio,
            GovernmentAnswers government,
            GovernmentReports checks,
            RegionChanges changes) {
        this.instruments = instruments;
        this.portfolio = portfolio;
        this.government = government;
        this.checks = checks;
        this.kept = new Kept<>(
                changes, MOST_LINES, figures -> 1 + figures.portfolio().size());
    }

    /** Over another database, for who compares two. */
    public static RegionIndex over(JdbcClient jdbc, Instruments instruments, JsonMapper json) {
        var reports = new GovernmentReports(jdbc, new Jobs(jdbc), json);
        return new RegionIndex(
                instruments,
                new Portfolio(jdbc),
                new GovernmentAnswers(jdbc, reports),
                reports,
                new RegionChanges(jdbc));
    }

    public Figures of(long regionId, int year) {
        var instrument = instruments.of(year);
        return kept.get(regionId, instrument.hash(), () -> computed(regionId, instrument));
    }

    /** The same of many regions, each in its own year: while none has changed, one question to the database for all. */
    public Map<Long, Figures> of(Map<Long, Integer> years) {
        var hashes = years.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey, one -> instruments.of(one.getValue()).hash()));
        return kept.all(hashes, region -> computed(region, instruments.of(Objects.requireNonNull(years.get(region)))));
    }

    /** Read and computed now. */
    Figures computed(long regionId, Instrument instrument) {
        int year = instrument.year();
        var lines = portfolio.reported(regionId, year);
        var drafts = portfolio.drafts(regionId, year);
        var answers = government.of(regionId, year);
        var proved = government.proved(regionId, year);
        var passed = passed(instrument, answers, checks.passed(regionId, year));
        var total = government.total(regionId, year).map(GovernmentAnswers.Total::total);
        var scoring = new Scoring(instrument);
        try {
            return new Figures(
                    instrument,
                    scoring.scorecard(entries(total, answers, saved -> true, lines, RegionIndex::claimed)),
                    scoring.scorecard(entries(total, answers, saved -> true, lines, RegionIndex::reachable)),
                    scoring.scorecard(entries(
                            total,
                            answers,
                            saved -> proved.contains(indicatorOf(instrument, saved.item())),
                            lines,
                            RegionIndex::proved)),
                    scoring.scorecard(entries(
                            total,
                            answers,
                            saved -> saved.checked() || passed.contains(indicatorOf(instrument, saved.item())),
                            lines,
                            RegionIndex::sound)),
                    scoring.scorecard(entries(total, answers, Saved::checked, lines, RegionIndex::verified)),
                    lines,
                    drafts,
                    List.of());
        } catch (NotComputable unknown) {
            return new Figures(instrument, null, null, null, null, null, lines, drafts, unknown.missing());
        }
    }

    /** The indicators at which a document passed the checks of what is claimed now. */
    private static Set<String> passed(Instrument instrument, Map<String, Saved> answers, Set<Passed> passed) {
        return instrument.government().stream()
                .filter(one -> passed.contains(
                        new Passed(one.code(), GovernmentClaim.at(one, answers).words())))
                .map(Indicator::code)
                .collect(toSet());
    }

    private static Entries entries(
            Optional<BigDecimal> total,
            Map<String, Saved> answers,
            Predicate<Saved> counts,
            List<Line> lines,
            java.util.function.Function<Line, Reported> scored) {
        var given = answers.values().stream()
                .filter(saved -> counts.test(saved))
                .collect(toMap(Saved::item, Saved::answer));
        return new Entries(
                total.isPresent() ? Map.of() : given,
                total.orElse(null),
                lines.stream().map(scored).toList());
    }

    static String indicatorOf(Instrument instrument, String item) {
        return instrument.ofComponent(item).map(indicator -> indicator.code()).orElse(item);
    }

    private static Reported claimed(Line line) {
        return line.reported(true, line.claimed());
    }

    private static Reported reachable(Line line) {
        return line.reported(true, line.reachable());
    }

    private static Reported proved(Line line) {
        return line.reported(true, line.evidenced());
    }

    private static Reported sound(Line line) {
        return line.reported(true, line.sound());
    }

    private static Reported verified(Line line) {
        return line.reported(line.finished(), line.verified() == null ? BigDecimal.ZERO : line.verified());
    }
}
