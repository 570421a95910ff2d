package id.terinovatif.innovation.answer;

import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.scoring.Answer;
import id.terinovatif.scoring.IndicatorScore;
import id.terinovatif.scoring.InvalidAnswers;
import id.terinovatif.scoring.Maturity;
import id.terinovatif.scoring.NotComputable;
import id.terinovatif.scoring.Reported;
import id.terinovatif.scoring.Scoring;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Asks scoring what answers are worth; an edition whose weights are unknown gives nothing rather than a guess. */
public final class Points {
    private Points() {}

    /** The maturity that these answers give, empty where the edition does not know its weights. */
    public static Optional<Maturity> maturity(Instrument instrument, String name, Map<String, Answer> answers) {
        try {
            return Optional.of(new Scoring(instrument).maturity(Reported.answering(name, null, answers)));
        } catch (NotComputable unknown) {
            return Optional.empty();
        }
    }

    /** The sum alone, zero where it cannot be computed. */
    public static BigDecimal total(Instrument instrument, Map<String, Answer> answers) {
        return maturity(instrument, "inovasi", answers).map(Maturity::total).orElse(BigDecimal.ZERO);
    }

    /**
     * The level that a typed number gives under the edition's printed bounds; empty when no bound holds it. Of overlapping
     * bounds the highest level wins.
     */
    public static Optional<Integer> level(Instrument instrument, Indicator indicator, Answer byValue) {
        try {
            return maturity(instrument, "inovasi", Map.of(indicator.code(), byValue))
                    .flatMap(maturity -> maturity.indicators().stream()
                            .filter(line -> line.code().equals(indicator.code()))
                            .map(IndicatorScore::level)
                            .findFirst());
        } catch (InvalidAnswers outside) {
            return Optional.empty();
        }
    }
}
