package id.terinovatif.index.scenario;

import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Level;
import id.terinovatif.scoring.Answer;
import id.terinovatif.shared.TypedNumber;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what was chosen on the pages of a scenario; what equals the real year comes back as no change. */
public final class ScenarioForm {
    private ScenarioForm() {}

    /** One thing of the government that can be answered: an indicator or a component. */
    public record Item(
            String code,
            String number,
            String name,
            List<Level> levels,
            @Nullable String unit) {}

    static List<Item> items(Instrument instrument) {
        return instrument.government().stream().flatMap(ScenarioForm::items).toList();
    }

    private static Stream<Item> items(Indicator indicator) {
        if (indicator.components().isEmpty())
            return Stream.of(
                    item(indicator.code(), String.valueOf(indicator.number()), indicator.name(), indicator.levels()));
        return indicator.components().stream()
                .map(part -> item(part.code(), part.code(), indicator.name() + ": " + part.name(), part.levels()));
    }

    private static Item item(String code, String number, String name, List<Level> levels) {
        var unit = levels.stream()
                .map(Level::band)
                .filter(band -> band != null)
                .map(band -> band.unit())
                .findFirst();
        return new Item(code, number, name, levels, unit.orElse(null));
    }

    /** Whether the page that was sent showed this innovation at all: an empty box is not sent. */
    static boolean shows(Map<String, String> form, long innovation) {
        return form.containsKey("ada." + innovation);
    }

    /** The fate that was ticked for an innovation, null when it is the real one. */
    static @Nullable Fate fate(Map<String, String> form, long innovation, Fate real) {
        var ticked = !form.containsKey("lapor." + innovation)
                ? Fate.LEAVE_OUT
                : form.containsKey("tolak." + innovation) ? Fate.REJECT : Fate.REPORT;
        return ticked == real ? null : ticked;
    }

    /** The level that was chosen for an indicator, null when it is the real one. */
    static @Nullable Integer level(Map<String, String> form, String indicator, int real) {
        var chosen = form.getOrDefault("tingkat." + indicator, "");
        return chosen.matches("[0-3]") && Integer.parseInt(chosen) != real ? Integer.valueOf(chosen) : null;
    }

    /** What is asked back about the first typed number that is none, or can be read two ways; null when all can be read. */
    static @Nullable String question(Map<String, String> form, List<Item> items) {
        return items.stream()
                .map(item -> form.getOrDefault("angka." + item.code(), ""))
                .filter(typed -> !typed.isBlank())
                .map(typed -> TypedNumber.of(typed).fault())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A typed value wins over a chosen level; null when neither differs from the real answer. */
    static @Nullable Answer government(Map<String, String> form, String item, @Nullable Answer real) {
        var value = TypedNumber.of(form.getOrDefault("angka." + item, "")).value();
        if (value != null)
            return real != null && real.value() != null && real.value().compareTo(value) == 0
                    ? null
                    : Answer.value(value);
        var chosen = form.getOrDefault("tingkat." + item, "");
        if (!chosen.matches("[0-3]")) return null;
        int level = Integer.parseInt(chosen);
        return real != null && real.level() != null && real.level() == level ? null : Answer.level(level);
    }
}
