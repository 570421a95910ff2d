package id.terinovatif.sheet.heading;

import id.terinovatif.sheet.Field;
import id.terinovatif.sheet.Fold;
import id.terinovatif.sheet.Kind;
import id.terinovatif.sheet.value.Tsv;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which field a heading means; what it may be called is {@code synonyms.tsv}. */
final class Synonyms {
    private static final List<List<String>> ROWS = Tsv.rows(Synonyms.class, "synonyms.tsv");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\*|\\[[^]]*]");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,2}|[a-z])[.)]\\s+", Pattern.CASE_INSENSITIVE);
    private static final int LONG_ENOUGH_FOR_A_SLIP = 7;

    /** A field and how gladly a column under this heading is taken for it; 0 is surest. */
    record Meaning(Field field, int rank) {}

    private final Map<String, Meaning> meanings = new HashMap<>();

    Synonyms(Kind kind, List<Field> fields) {
        for (var field : fields) {
            meanings.put(Fold.key(field.label()), new Meaning(field, 0));
            meanings.putIfAbsent(Fold.key(field.code()), new Meaning(field, 0));
            for (var row : ROWS)
                if (row.get(0).equals(kind.code()) && row.get(1).equals(field.code()))
                    meanings.putIfAbsent(Fold.key(row.get(3)), new Meaning(field, Integer.parseInt(row.get(2))));
        }
    }

    /** What a heading means, with what stands in brackets left out and one slip of the finger forgiven. */
    @Nullable
    Meaning of(String heading) {
        var plain = Fold.key(heading);
        if (plain.isEmpty()) return null;
        var known = meanings.get(plain);
        if (known != null) return known;
        var bare = Fold.key(NUMBERED.matcher(
                        ASIDE.matcher(Fold.tidy(heading)).replaceAll(" ").strip())
                .replaceFirst(""));
        known = meanings.get(bare);
        return known != null ? known : slipped(bare);
    }

    private @Nullable Meaning slipped(String heading) {
        if (heading.length() < LONG_ENOUGH_FOR_A_SLIP) return null;
        Meaning found = null;
        for (var entry : meanings.entrySet())
            if (entry.getKey().length() >= LONG_ENOUGH_FOR_A_SLIP && Slip.between(heading, entry.getKey())) {
                if (found != null && !found.field().equals(entry.getValue().field())) return null;
                found = new Meaning(entry.getValue().field(), entry.getValue().rank() + 3);
            }
        return found;
    }
}
