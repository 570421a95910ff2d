package id.terinovatif.coach.substance;

import id.terinovatif.coach.text.Line;
import id.terinovatif.coach.text.Line.Mark;
import id.terinovatif.coach.text.Stems;
import id.terinovatif.coach.text.Text;
import id.terinovatif.coach.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds passages that stand in the text twice, word for word. */
public final class Repetition {
    private static final double MOSTLY_NAME = 0.6;

    /**
     * Where words stand a second time.
     *
     * @param earlier line in which they stood first
     * @param later line in which they begin again
     */
    public record Repeat(Line earlier, Line later) {}

    private Repetition() {}

    /** Lines of the profile itself where at least {@code run} words stand again as they stood before. */
    public static List<Repeat> in(Text text, int run) {
        var repeats = new LinkedHashMap<Integer, Repeat>();
        Map<List<String>, Line> seen = new HashMap<>();
        for (var paragraph : paragraphs(text)) {
            var words = paragraph.stream()
                    .flatMap(line -> line.words().stream())
                    .map(Word::form)
                    .toList();
            var lines = paragraph.stream()
                    .flatMap(line -> line.words().stream().map(word -> line))
                    .toList();
            int own = 0;
            for (int i = 0; i < words.size(); i++) {
                if (ofTitle(text, words.get(i))) own++;
                if (i >= run && ofTitle(text, words.get(i - run))) own--;
                int from = i + 1 - run;
                if (from < 0 || own > MOSTLY_NAME * run) continue;
                var later = lines.get(from);
                var earlier = seen.putIfAbsent(words.subList(from, i + 1), later);
                if (earlier != null && earlier.order() < later.order())
                    repeats.putIfAbsent(later.order(), new Repeat(earlier, later));
            }
        }
        return List.copyOf(repeats.values());
    }

    /** A long name has to be repeated; that is no fault. */
    private static boolean ofTitle(Text text, String word) {
        return Stems.stop(word) || text.titleStems().contains(Stems.of(word));
    }

    /** Runs of prose; items of a list and rows of a table stand alone, for heads and footers may come back. */
    private static List<List<Line>> paragraphs(Text text) {
        var paragraphs = new ArrayList<List<Line>>();
        for (var line : text.lines()) {
            if (line.kind().aside()) continue;
            if (!line.is(Mark.SAME_PARAGRAPH) || paragraphs.isEmpty()) paragraphs.add(new ArrayList<>());
            paragraphs.getLast().add(line);
        }
        return paragraphs;
    }
}
