package id.terinovatif.evidence.checks;

import id.terinovatif.evidence.checks.letter.Facts;
import id.terinovatif.evidence.checks.letter.LetterKind;
import id.terinovatif.instrument.Aspect;
import id.terinovatif.instrument.Indicator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What is checked for one indicator; read from rules.yaml.
 *
 * @param loose other kinds of letters may do as well, so another kind is not a fault
 * @param counts what its levels count, null when they count nothing
 * @param since the first edition whose words the rule rests on; for earlier ones the general rule holds
 * @param levels level by kind of letter, by the first edition for which it holds
 */
record Rule(
        List<String> checks,
        List<LetterKind> kinds,
        boolean loose,
        @Nullable Counted counts,
        int since,
        NavigableMap<Integer, Map<String, Integer>> levels) {
    private static final Rule NAME_ONLY =
            new Rule(List.of("names-innovation"), List.of(), true, null, 0, new TreeMap<>());
    private static final Rule GOVERNMENT =
            new Rule(List.of("letter-kind", "year-in-window"), List.of(), true, null, 0, new TreeMap<>());
    private static final Map<String, Rule> RULES = read();
    private static final String ON_BEHALF = "SK_ON_BEHALF";

    static Rule of(Indicator indicator, int year) {
        var own = RULES.get(indicator.code());
        if (own != null && own.since() <= year) return own;
        return indicator.aspect() == Aspect.SPD ? GOVERNMENT : NAME_ONLY;
    }

    /** Whether kinds are of no account here: the rule names none, or only for a higher level than the claimed one. */
    boolean anyKind(@Nullable Integer claimed, int year) {
        if (kinds.isEmpty()) return true;
        var byKind = levels.floorEntry(year);
        return loose
                && byKind != null
                && (claimed == null || byKind.getValue().values().stream().allMatch(level -> level > claimed));
    }

    /** The level that a kind of letter carries in an edition, null when it carries none or the kind does not decide. */
    @Nullable
    Integer level(Facts letter, int year) {
        var since = levels.floorEntry(year);
        if (since == null || letter.kind() == null) return null;
        var behalf = letter.kind() == LetterKind.SK_KEPALA_PERANGKAT_DAERAH && letter.onBehalf();
        var byKind = since.getValue();
        var level = behalf ? byKind.get(ON_BEHALF) : null;
        return level == null ? byKind.get(letter.kind().name()) : level;
    }

    /** Whether the edition takes the kind at all; where kinds decide the level, one that carries none is not taken. */
    boolean takes(Facts letter, int year) {
        if (letter.kind() == null || !kinds.contains(letter.kind())) return false;
        return levels.floorEntry(year) == null || level(letter, year) != null;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Rule> read() {
        try (var stream = Rule.class.getResourceAsStream("rules.yaml")) {
            Map<String, Map<String, Object>> yaml =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(stream));
            var rules = new LinkedHashMap<String, Rule>();
            yaml.forEach((code, row) -> rules.put(code, rule(row)));
            return Map.copyOf(rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Rule rule(Map<String, Object> row) {
        var kinds = new ArrayList<LetterKind>();
        for (var kind : (List<String>) row.getOrDefault("kinds", List.of())) kinds.add(LetterKind.valueOf(kind));
        var counts = row.get("counts");
        return new Rule(
                List.copyOf((List<String>) Objects.requireNonNull(row.get("checks"))),
                List.copyOf(kinds),
                Boolean.TRUE.equals(row.get("loose")),
                counts == null ? null : Counted.named(counts.toString()),
                (Integer) row.getOrDefault("since", 0),
                new TreeMap<>((Map<Integer, Map<String, Integer>>) row.getOrDefault("levels", Map.of())));
    }
}
