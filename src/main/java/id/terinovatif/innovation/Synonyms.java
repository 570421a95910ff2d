package id.terinovatif.innovation;

import id.terinovatif.sheet.value.Tsv;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Words that mean the same to whoever searches, as stems; {@code synonyms.tsv} holds the groups. */
final class Synonyms {
    private static final int LONGEST = 5;

    /** From each word or phrase, as stems, to what is said instead. */
    private final Map<List<String>, Set<List<String>>> others = new LinkedHashMap<>();

    Synonyms(Function<String, List<String>> stemming) {
        for (var row : Tsv.rows(Synonyms.class, "synonyms.tsv")) {
            var group =
                    row.stream().map(stemming).filter(stems -> !stems.isEmpty()).toList();
            for (var one : group)
                others.computeIfAbsent(one, none -> new LinkedHashSet<>()).addAll(group);
        }
    }

    /** What was typed in parts, each with all that may stand for it, itself first. */
    List<List<List<String>>> of(List<String> stems) {
        var parts = new ArrayList<List<List<String>>>();
        for (int at = 0; at < stems.size(); ) {
            int length = longest(stems, at);
            var said = List.copyOf(stems.subList(at, at + length));
            var all = new LinkedHashSet<List<String>>();
            all.add(said);
            all.addAll(others.getOrDefault(said, Set.of()));
            parts.add(List.copyOf(all));
            at += length;
        }
        return parts;
    }

    private int longest(List<String> stems, int at) {
        for (int length = Math.min(LONGEST, stems.size() - at); length > 1; length--)
            if (others.containsKey(stems.subList(at, at + length))) return length;
        return 1;
    }
}
