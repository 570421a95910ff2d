package id.terinovatif.index.comparison;

import static java.util.stream.Collectors.toMap;

import id.terinovatif.index.ClaimedEntries;
import id.terinovatif.index.Portfolio;
import id.terinovatif.instrument.Announcement;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.scoring.Answer;
import id.terinovatif.scoring.Entries;
import id.terinovatif.scoring.IndicatorScore;
import id.terinovatif.scoring.InvalidAnswers;
import id.terinovatif.scoring.Maturity;
import id.terinovatif.scoring.NotComputable;
import id.terinovatif.scoring.Reported;
import id.terinovatif.scoring.Scorecard;
import id.terinovatif.scoring.Scoring;
import id.terinovatif.scoring.Worth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Scores a region's claimed year by rules that are not its own. */
@Component
public class UnderOtherRules {
    /**
     * The year by its own terms and by those announced.
     *
     * @param own null, with the gaps named, where the edition lacks what is needed
     */
    public record Announced(@Nullable Scorecard own, List<Later> later, List<String> gaps) {}

    /** What an announced change would make of the same answers. */
    public record Later(Announcement announcement, Scorecard card, BigDecimal difference) {}

    /**
     * The innovations of one year by another year's weights and levels.
     *
     * @param mean their mean maturity there, {@code own} by the own edition; null, with the gaps named, where a weight is unknown
     * @param dropped answers to indicators that the other edition does not ask
     */
    public record Elsewhere(
            @Nullable BigDecimal mean, @Nullable BigDecimal own, int dropped, List<String> gaps) {}

    private final Instruments instruments;
    private final Portfolio portfolio;
    private final ClaimedEntries claimed;

    UnderOtherRules(Instruments instruments, Portfolio portfolio, ClaimedEntries claimed) {
        this.instruments = instruments;
        this.portfolio = portfolio;
        this.claimed = claimed;
    }

    public Announced announced(long regionId, int year) {
        var instrument = instruments.of(year);
        var entries = claimed.of(regionId, year, portfolio.reported(regionId, year));
        try {
            var own = new Scoring(instrument).scorecard(entries);
            var later = instrument.formula().announced().stream()
                    .map(change -> later(instrument, change, entries, own))
                    .toList();
            return new Announced(own, later, List.of());
        } catch (NotComputable unknown) {
            return new Announced(null, List.of(), unknown.missing());
        }
    }

    private static Later later(Instrument instrument, Announcement change, Entries entries, Scorecard own) {
        var card = new Scoring(instrument, instrument.formula().as(change)).scorecard(entries);
        return new Later(change, card, card.index().subtract(own.index()));
    }

    /** The innovations alone: older editions print neither weights of the government aspect nor the divisor. */
    public Elsewhere elsewhere(long regionId, int year, Instrument other) {
        var own = new Scoring(instruments.of(year));
        var there = new Scoring(other);
        var innovations =
                claimed.of(regionId, year, portfolio.reported(regionId, year)).innovations();
        try {
            var here = innovations.stream().map(own::maturity).toList();
            var carried = new ArrayList<Reported>();
            for (int i = 0; i < here.size(); i++) carried.add(carried(innovations.get(i), here.get(i), other));
            return new Elsewhere(
                    mean(carried.stream().map(there::maturity).toList()),
                    mean(here),
                    answers(innovations) - answers(carried),
                    List.of());
        } catch (NotComputable unknown) {
            return new Elsewhere(null, null, 0, unknown.missing());
        } catch (InvalidAnswers misfit) {
            return new Elsewhere(
                    null,
                    null,
                    0,
                    List.of("isian " + year + " tidak cocok dengan bentuk pertanyaan edisi " + other.year()));
        }
    }

    private static @Nullable BigDecimal mean(List<Maturity> maturities) {
        if (maturities.isEmpty()) return null;
        return Worth.mean(Worth.sum(maturities.stream().map(Maturity::total).toList()), maturities.size());
    }

    private static int answers(List<Reported> innovations) {
        return innovations.stream().mapToInt(one -> one.answers().size()).sum();
    }

    private static Reported carried(Reported one, Maturity maturity, Instrument other) {
        var answers = maturity.indicators().stream()
                .filter(line -> line.level() > 0 && other.indicator(line.code()).isPresent())
                .collect(toMap(
                        IndicatorScore::code,
                        line -> carried(line, other.indicator(line.code()).orElseThrow())));
        var urusan = one.urusan() != null && other.urusan(one.urusan()).isPresent() ? one.urusan() : null;
        return new Reported(one.name(), urusan, List.of(), null, null, true, answers, null);
    }

    /** The same level; a variant goes along where the other edition knows it, else its first one is taken. */
    private static Answer carried(IndicatorScore line, Indicator indicator) {
        if (indicator.variants().isEmpty()) return Answer.level(line.level());
        var variant = line.part() != null && indicator.variant(line.part()).isPresent()
                ? line.part()
                : indicator.variants().getFirst().code();
        return Answer.level(variant, line.level());
    }
}
