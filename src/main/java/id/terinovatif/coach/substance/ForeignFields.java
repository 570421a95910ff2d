package id.terinovatif.coach.substance;

import id.terinovatif.coach.text.Line;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Fields that share hardly a word with all others of the form: likely another innovation's text. The longest field speaks for the form. */
final class ForeignFields {
    /** Of 627 fields of the training texts three share less, two of them another's; of fields put into other regions' texts 31% do. */
    private static final double SHARED = 0.2;
    /** Below so many words, here or there, nothing can be said. */
    private static final int WORDS_OF_FIELD = 20;

    private static final int WORDS_ELSEWHERE = 60;

    private ForeignFields() {}

    /** The first line of each. */
    static List<Line> in(Zoned zoned) {
        var fields = zoned.lines().stream()
                .collect(Collectors.groupingBy(Line::section, LinkedHashMap::new, Collectors.toList()))
                .values();
        var inFields = new HashMap<String, Integer>(); // in how many fields a stem stands; once more if in the title
        for (var stem : zoned.text().titleStems()) inFields.merge(stem, 1, Integer::sum);
        for (var field : fields) for (var stem : stems(field)) inFields.merge(stem, 1, Integer::sum);
        int longest = fields.stream().mapToInt(ForeignFields::words).max().orElse(0);
        return fields.stream()
                .filter(field -> words(field) >= WORDS_OF_FIELD && words(field) < longest && foreign(field, inFields))
                .map(List::getFirst)
                .toList();
    }

    private static boolean foreign(List<Line> field, Map<String, Integer> inFields) {
        var own = stems(field);
        long alone =
                own.stream().filter(stem -> inFields.getOrDefault(stem, 0) == 1).count();
        return inFields.size() - alone >= WORDS_ELSEWHERE && own.size() - alone < SHARED * own.size();
    }

    private static int words(Collection<Line> field) {
        return field.stream().mapToInt(line -> line.stems().size()).sum();
    }

    private static Set<String> stems(List<Line> field) {
        var stems = new HashSet<String>();
        for (var line : field) stems.addAll(line.stems());
        return stems;
    }
}
