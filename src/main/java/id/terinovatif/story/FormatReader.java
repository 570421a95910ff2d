package id.terinovatif.story;

import id.terinovatif.instrument.AwardScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads a format from its file and refuses one whose limits do not say where they come from. */
public final class FormatReader {
    private final List<String> faults = new ArrayList<>();

    private FormatReader() {}

    /** Throws {@link InvalidFormat} with every fault. */
    public static StoryFormat read(String yaml) {
        return new FormatReader().format(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
    }

    private StoryFormat format(Map<String, Object> from) {
        var code = text(from, "code", "format");
        AwardScheme.of(Objects.toString(from.get("scheme"), ""))
                .filter(scheme -> !scheme.held(number(from, "year", code)))
                .ifPresent(scheme -> faults.add(code + ": " + scheme.name() + " tidak diadakan tahun itu"));
        return FormatChecks.proved(
                new StoryFormat(
                        code,
                        text(from, "name", code),
                        number(from, "year", code),
                        text(from, "source", code),
                        certainty(from, code),
                        Objects.toString(from.get("note"), ""),
                        (Integer) from.get("wordsPerMinute"),
                        limits(from, "total", code),
                        maps(from, "slots").stream().map(one -> slot(one, code)).toList()),
                faults);
    }

    private Slot slot(Map<String, Object> from, String format) {
        var code = text(from, "code", format);
        var at = format + "/" + code;
        return new Slot(
                code,
                text(from, "title", at),
                text(from, "asks", at),
                (Integer) from.get("seconds"),
                limits(from, "limits", at),
                atoms(from),
                Boolean.TRUE.equals(from.get("headed")),
                Objects.toString(from.get("note"), ""));
    }

    private static List<String> atoms(Map<String, Object> from) {
        return from.get("atoms") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private List<Limit> limits(Map<String, Object> from, String key, String at) {
        return maps(from, key).stream()
                .map(one -> new Limit(
                        Limit.Kind.valueOf(text(one, "kind", at)),
                        (Integer) one.get("words"),
                        text(one, "source", at),
                        number(one, "year", at),
                        certainty(one, at)))
                .toList();
    }

    @SuppressWarnings("unchecked") // YAML's mappings have text for keys here
    private static List<Map<String, Object>> maps(Map<String, Object> from, String key) {
        return from.get(key) instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
    }

    private String text(Map<String, Object> from, String key, String at) {
        @Nullable Object value = from.get(key);
        if (value == null || value.toString().isBlank()) faults.add(at + ": \"" + key + "\" tidak ada");
        return Objects.toString(value, key.equals("kind") ? "MAX" : "");
    }

    private int number(Map<String, Object> from, String key, String at) {
        if (from.get(key) instanceof Integer value) return value;
        faults.add(at + ": \"" + key + "\" tidak ada");
        return 0;
    }

    private Certainty certainty(Map<String, Object> from, String at) {
        var code = Objects.toString(from.get("certainty"), "");
        for (var one : Certainty.values()) if (one.name().equals(code)) return one;
        faults.add(at + ": \"certainty\" harus salah satu dari A, B, C, D, U");
        return Certainty.U;
    }
}
