package id.terinovatif.instrument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the indicators of an edition with their levels, and proves each by itself. */
final class IndicatorReader {
    private IndicatorReader() {}

    static Indicator read(Section from) {
        var indicator = new Indicator(
                from.count("number"),
                from.text("code"),
                from.text("name"),
                aspect(from, "aspect"),
                from.text("variable"),
                from.countOrNull("formOrder"),
                from.flagOrNull("mandatory"),
                from.numberOrNull("weight"),
                Boolean.TRUE.equals(from.flagOrNull("counted")),
                from.textOrNull("definition"),
                from.texts("elements"),
                levels(from),
                from.each(from.sections("components"), IndicatorReader::component),
                from.each(from.sections("variants"), IndicatorReader::variant),
                evidence(from),
                from.textOrNull("evidenceBasis"),
                from.texts("evidenceYears"),
                from.texts("guidance"),
                from.textOrNull("remark"),
                from.textOrNull("confidence"),
                AwardScheme.read(from),
                from.texts("sources"));
        check(indicator, from);
        return indicator;
    }

    static Aspect aspect(Section from, String key) {
        return from.oneOf(key, IndicatorReader::aspect, Aspect.SPD, "SPD atau SID");
    }

    private static Optional<Aspect> aspect(String code) {
        return Arrays.stream(Aspect.values())
                .filter(aspect -> aspect.name().equals(code))
                .findFirst();
    }

    private static Component component(Section from) {
        return new Component(from.text("code"), from.text("name"), from.numberOrNull("weight"), levels(from));
    }

    private static Variant variant(Section from) {
        return new Variant(
                from.text("code"), from.text("name"), from.textOrNull("appliesTo"), levels(from), evidence(from));
    }

    private static List<Evidence> evidence(Section from) {
        return from.each(
                from.sections("evidence"),
                one -> new Evidence(one.text("document"), one.textsOrNull("formats"), one.textOrNull("note")));
    }

    private static List<Level> levels(Section from) {
        var levels = new ArrayList<Level>();
        for (var one : from.sections("levels")) {
            levels.add(new Level(levels.size() + 1, one.text("text"), band(one)));
            one.close();
        }
        if (from.has("levels")) LevelChecks.check(levels, from);
        return List.copyOf(levels);
    }

    private static @Nullable Band band(Section from) {
        var min = from.numberOrNull("min");
        var max = from.numberOrNull("max");
        var unit = from.textOrNull("unit");
        if (min == null && max == null) return null;
        if (unit == null) from.fault("min", "batas nilai harus disertai satuan (unit)");
        if (min != null && max != null && min.compareTo(max) > 0) from.fault("min", "batas bawah melebihi batas atas");
        return new Band(min, max, unit == null ? "" : unit);
    }

    private static void check(Indicator one, Section from) {
        if (one.sources().isEmpty()) from.fault("sources", "indikator " + one.code() + " tidak menyebut sumber");
        var shapes = (one.levels().isEmpty() ? 0 : 1)
                + (one.components().isEmpty() ? 0 : 1)
                + (one.variants().isEmpty() ? 0 : 1);
        if (shapes > 1 || (one.counted() && shapes > 0))
            from.fault(
                    "code", "indikator " + one.code() + " hanya boleh memakai satu dari levels, components, variants");
        for (var part : one.components()) hasLevels(part.levels(), part.code(), from);
        for (var way : one.variants()) hasLevels(way.levels(), one.code() + " " + way.code(), from);
        LevelChecks.elements(one, from);
        checkParts(one, from);
    }

    private static void hasLevels(List<Level> levels, String name, Section from) {
        if (levels.isEmpty()) from.fault("code", name + " harus mempunyai tepat tiga tingkat");
    }

    private static void checkParts(Indicator one, Section from) {
        if (one.components().isEmpty()) return;
        var sum = BigDecimal.ZERO;
        for (var part : one.components()) {
            var weight = part.weight();
            if (weight == null) {
                from.fault("components", "komponen " + part.code() + " tidak berbobot");
                return;
            }
            sum = sum.add(weight);
        }
        var weight = one.weight();
        if (weight == null || sum.compareTo(weight) != 0)
            from.fault("weight", "bobot " + one.code() + " tidak sama dengan jumlah bobot komponennya (" + sum + ")");
    }
}
