package id.terinovatif.innovation.answer;

import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Level;
import id.terinovatif.instrument.Variant;
import id.terinovatif.scoring.Answer;
import id.terinovatif.shared.TypedNumber;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator page sends: a chosen level ({@code "2"}, or {@code "DIGITAL:2"} where there are variants), and where bands
 * exist perhaps a number, which then decides the level.
 */
public record AnswerInput(@Nullable Given answer, @Nullable String fault) {

    public static AnswerInput read(Instrument instrument, Indicator indicator, String chosen, String number) {
        var variant = chosen.contains(":") ? chosen.substring(0, chosen.indexOf(':')) : null;
        var level = chosen.substring(chosen.indexOf(':') + 1);
        var levels = levels(indicator, variant);
        if (levels.isEmpty()) return fault("Pilih dulu salah satu.");
        if (!number.isBlank()) return byNumber(instrument, indicator, variant, number);
        if (level.isEmpty()) return new AnswerInput(new Given(0, variant, null), null);
        if (!level.matches("[0-3]")) return fault("Pilih salah satu tingkat.");
        return new AnswerInput(new Given(Integer.parseInt(level), variant, null), null);
    }

    private static AnswerInput byNumber(
            Instrument instrument, Indicator indicator, @Nullable String variant, String number) {
        var typed = TypedNumber.of(number);
        var value = typed.value();
        if (value == null) return new AnswerInput(null, typed.fault());
        return Points.level(instrument, indicator, new Answer(null, variant, value))
                .map(level -> new AnswerInput(new Given(level, variant, value), null))
                .orElseGet(
                        () -> fault("Angka " + number.strip() + " tidak masuk tingkat mana pun pada indikator ini."));
    }

    static Optional<List<Level>> levels(Indicator indicator, @Nullable String variant) {
        if (variant == null) return indicator.variants().isEmpty() ? Optional.of(indicator.levels()) : Optional.empty();
        return indicator.variant(variant).map(Variant::levels);
    }

    private static AnswerInput fault(String message) {
        return new AnswerInput(null, message);
    }
}
