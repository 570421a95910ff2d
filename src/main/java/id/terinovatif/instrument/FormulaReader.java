package id.terinovatif.instrument;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the terms of the formula, what is inferred beside them, and the bounds of the predikat. */
final class FormulaReader {
    private static final Set<String> FORMULAS = Set.of("average-with-floor");
    private static final Set<String> GUESSES = Set.of(
            "minimumDivisor",
            "countWeight",
            "countCap",
            "governmentMaximum",
            "maturityMaximum",
            "countMaximum",
            "maximum");
    private static final List<String> SETTINGS =
            List.of("divisorCounts", "countCounts", "affairCoverage", "stagesCounted", "withoutInnovation", "rounding");

    private FormulaReader() {}

    static Terms terms(Section from) {
        var name = from.text("name");
        if (!FORMULAS.contains(name)) from.fault("name", "rumus \"" + name + "\" tidak dikenal");
        var terms = new Terms(
                name,
                from.countOrNull("minimumDivisor"),
                from.numberOrNull("countWeight"),
                from.countOrNull("countCap"),
                from.countOrNull("minimumBasicServiceAffairs"),
                from.count("basicServiceAffairs"),
                from.numberOrNull("governmentMaximum"),
                from.numberOrNull("maturityMaximum"),
                from.numberOrNull("countMaximum"),
                from.numberOrNull("innovationMaximum"),
                from.numberOrNull("maximum"),
                from.each(from.someSections("settings"), FormulaReader::setting),
                from.each(from.sections("announced"), FormulaReader::announcement));
        check(terms, from);
        from.close();
        return terms;
    }

    private static void check(Terms terms, Section from) {
        var codes = terms.settings().stream().map(Setting::code).toList();
        if (!codes.equals(SETTINGS)) from.fault("settings", "setelan harus tepat: " + String.join(", ", SETTINGS));
        var divisor = terms.minimumDivisor();
        if (divisor != null && divisor == 0) from.fault("minimumDivisor", "pembagi terkecil harus lebih dari 0");
        var maximum = terms.maximum();
        if (maximum != null && maximum.signum() <= 0) from.fault("maximum", "nilai tertinggi harus lebih dari 0");
    }

    private static Setting setting(Section from) {
        var choices = from.each(from.someSections("choices"), FormulaReader::choice);
        var setting =
                new Setting(from.text("code"), from.text("name"), from.text("value"), choices, from.text("source"));
        if (choices.stream().noneMatch(choice -> choice.code().equals(setting.value())))
            from.fault("value", "nilai \"" + setting.value() + "\" tidak ada di antara pilihannya");
        return setting;
    }

    private static Choice choice(Section from) {
        return new Choice(from.text("code"), from.text("name"), null, null);
    }

    private static Announcement announcement(Section from) {
        return new Announcement(
                from.count("year"),
                from.count("minimumDivisor"),
                from.count("minimumBasicServiceAffairs"),
                from.text("source"));
    }

    static @Nullable Inferred inferred(@Nullable Section from) {
        if (from == null) return null;
        var inferred = new Inferred(
                from.text("basis"),
                from.text("confidence"),
                numbers(from.sectionOrNull("terms"), GUESSES),
                numbers(from.sectionOrNull("weights"), null));
        from.close();
        return inferred;
    }

    /** Number by key; null values are left out; keys outside {@code known} stay unread and so become faults. */
    static Map<String, BigDecimal> numbers(@Nullable Section from, @Nullable Set<String> known) {
        var numbers = new LinkedHashMap<String, BigDecimal>();
        if (from == null) return numbers;
        for (var key : from.keys()) {
            var number = known == null || known.contains(key) ? from.numberOrNull(key) : null;
            if (number != null) numbers.put(key, number);
        }
        from.close();
        return Map.copyOf(numbers);
    }

    static Predikat predikat(Section from) {
        return new Predikat(from.text("name"), from.numberOrNull("min"), from.numberOrNull("max"));
    }
}
