package id.terinovatif.coach.substance;

import id.terinovatif.coach.text.Line;
import id.terinovatif.coach.text.Line.Mark;
import id.terinovatif.coach.text.Text;
import id.terinovatif.coach.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds sentences that say nearly word for word what an earlier one said, in any section. */
public final class Likeness {
    private static final int SHINGLE = 4;
    private static final int LONGEST = 80;
    /** A sentence like more earlier ones than these is a formula; the first few tell enough. */
    private static final int CANDIDATES = 6;

    private static final int SHORTEST = 8;

    /**
     * A sentence that comes back.
     *
     * @param words how many words both share, in one order
     * @param part what part of the shorter of the two that is, from 0 to 1
     */
    public record Alike(Line earlier, Line later, int words, double part) {}

    private final Map<List<String>, Line> seen = new HashMap<>();
    private final Map<Line, List<String>> forms = new LinkedHashMap<>();

    private Likeness() {}

    /** For each line that has one, the earlier line most like it. */
    public static List<Alike> in(Text text) {
        var likeness = new Likeness();
        var found = new ArrayList<Alike>();
        for (var line : text.lines()) if (!line.is(Mark.HEADING) && !line.is(Mark.TABLE_ROW)) likeness.add(line, found);
        return found;
    }

    private void add(Line line, List<Alike> found) {
        var own = line.words().stream().map(Word::form).limit(LONGEST).toList();
        if (own.size() < SHORTEST) return;
        var candidates = new LinkedHashMap<Integer, Line>();
        for (int i = 0; i + SHINGLE <= own.size(); i++) {
            var earlier = seen.get(own.subList(i, i + SHINGLE));
            if (earlier != null && candidates.size() < CANDIDATES) candidates.put(earlier.order(), earlier);
        }
        Alike best = null;
        for (var earlier : candidates.values()) {
            var alike = alike(earlier, line, own);
            if (best == null || alike.words() > best.words()) best = alike;
        }
        if (best != null) found.add(best);
        for (int i = 0; i + SHINGLE <= own.size(); i++) seen.putIfAbsent(own.subList(i, i + SHINGLE), line);
        forms.put(line, own);
    }

    private Alike alike(Line earlier, Line later, List<String> own) {
        var before = forms.getOrDefault(earlier, List.of());
        int shared = shared(before, own);
        return new Alike(earlier, later, shared, shared / (double) Math.min(before.size(), own.size()));
    }

    /** Words of both in the same order: the longest common subsequence. */
    private static int shared(List<String> first, List<String> second) {
        var row = new int[second.size() + 1];
        for (var word : first) {
            int diagonal = 0;
            for (int k = 1; k <= second.size(); k++) {
                int above = row[k];
                row[k] = word.equals(second.get(k - 1)) ? diagonal + 1 : Math.max(row[k], row[k - 1]);
                diagonal = above;
            }
        }
        return row[second.size()];
    }
}
