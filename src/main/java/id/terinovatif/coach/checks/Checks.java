package id.terinovatif.coach.checks;

import id.terinovatif.coach.Check;
import id.terinovatif.coach.Check.Threshold;
import id.terinovatif.coach.Check.Wording;
import id.terinovatif.coach.Draft;
import id.terinovatif.coach.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The checks as they ship, read from checks.yaml. */
public final class Checks {
    private static final List<Check> STANDARD = load();

    private Checks() {}

    public static List<Check> standard() {
        return STANDARD;
    }

    private static List<Check> load() {
        try (InputStream in = Checks.class.getResourceAsStream("checks.yaml")) {
            List<Map<String, Object>> rows = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return rows.stream().map(Checks::check).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Check check(Map<String, Object> row) {
        return new Check(
                text(row, "id"),
                text(row, "title"),
                true,
                Severity.valueOf(text(row, "severity").toUpperCase(Locale.ROOT)),
                number(row, "usefulness").intValue(),
                list(row.get("thresholds")).stream().map(Checks::threshold).toList(),
                list(row.get("phrases")).stream().map(String::valueOf).toList(),
                wordings(row),
                text(row, "source"),
                drafts(row, "fails"),
                drafts(row, "passes"));
    }

    private static Threshold threshold(Object entry) {
        var row = (Map<?, ?>) entry;
        return new Threshold(
                number(row, "value").doubleValue(),
                text(row, "means"),
                number(row, "least").doubleValue(),
                number(row, "most").doubleValue());
    }

    private static Map<String, Wording> wordings(Map<String, Object> row) {
        var wordings = new LinkedHashMap<String, Wording>();
        wordings.put(Check.MAIN, wording(row));
        if (row.get("wordings") instanceof Map<?, ?> others)
            others.forEach((kind, words) -> wordings.put(String.valueOf(kind), wording((Map<?, ?>) words)));
        return wordings;
    }

    private static Wording wording(Map<?, ?> row) {
        return new Wording(text(row, "message"), text(row, "why"), text(row, "frame"));
    }

    private static String text(Map<?, ?> row, String key) {
        return String.valueOf(Objects.requireNonNull(row.get(key), key));
    }

    private static Number number(Map<?, ?> row, String key) {
        return (Number) Objects.requireNonNull(row.get(key), key);
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static List<Draft> drafts(Map<String, Object> row, String key) {
        return list(row.get(key)).stream().map(Checks::draft).toList();
    }

    private static Draft draft(Object example) {
        var row = (Map<?, ?>) example;
        var sections = new LinkedHashMap<String, String>();
        ((Map<?, ?>) Objects.requireNonNull(row.get("sections")))
                .forEach((key, value) -> sections.put(String.valueOf(key), String.valueOf(value)));
        var facts = new LinkedHashMap<String, String>();
        if (row.get("facts") instanceof Map<?, ?> given)
            given.forEach((key, value) -> facts.put(String.valueOf(key), String.valueOf(value)));
        return new Draft(text(row, "name"), sections, facts);
    }
}
