package id.terinovatif.evidence.checks.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The parts of a document: the letter from its head to its signature, its own annexes, those who get copies, and other papers that are
 * bound in behind it.
 */
record Parts(List<Line> letter, List<Line> annex, List<Line> copies, List<Line> enclosed) {
    private static final Pattern COPIES = Pattern.compile("(?i)^\\W*tembusan\\b(?!\\s+(?:surat|ini|dari))");
    private static final Pattern ANNEX = Pattern.compile("(?i)^\\W*lampiran(?:\\s+[ivx1-9]{1,4})?\\b");
    private static final Pattern CLOSED = Pattern.compile(
            "(?i)\\b(?:di\\s?tetapkan|di\\s?keluarkan|di\\s?buat|di\\s?sahkan)\\s+di\\b|\\bN[I1l]P\\b|ditandatangani secara");
    private static final int HEAD = 6;
    private static final int TITLE = 14;

    private enum Part {
        LETTER,
        ANNEX,
        COPIES,
        ENCLOSED
    }

    /** @param title index of the line with the letter's title */
    static Parts of(List<Line> lines, int title) {
        var parts = new Parts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var part = Part.LETTER;
        boolean closed = false;
        int top = 0;
        for (int i = 0; i < lines.size(); i++) {
            var turned = i > 0 && lines.get(i).page() != lines.get(i - 1).page();
            if (turned) top = i;
            if (turned && part == Part.COPIES) part = Part.LETTER;
            if (turned && closed && part != Part.ANNEX && begins(lines, i)) part = Part.ENCLOSED;
            if (part != Part.ENCLOSED) {
                var text = lines.get(i).text();
                if (COPIES.matcher(text).find()) part = Part.COPIES;
                else if (i > title + 1
                        && i - top < HEAD
                        && closed
                        && ANNEX.matcher(text).find()) part = Part.ANNEX;
                closed |= i > title && CLOSED.matcher(text).find();
            }
            parts.list(part).add(lines.get(i));
        }
        return parts;
    }

    private List<Line> list(Part part) {
        return switch (part) {
            case LETTER -> letter;
            case ANNEX -> annex;
            case COPIES -> copies;
            case ENCLOSED -> enclosed;
        };
    }

    /** Whether another paper begins at the top of this page. */
    private static boolean begins(List<Line> lines, int from) {
        var page = lines.subList(from, Math.min(lines.size(), from + TITLE)).stream()
                .filter(line -> line.page() == lines.get(from).page())
                .toList();
        return page.stream()
                        .limit(HEAD)
                        .noneMatch(line -> ANNEX.matcher(line.text()).find())
                && Kinds.of(page) != null;
    }

    /** Letter and annexes, without copies and enclosures. */
    List<Line> own() {
        var own = new ArrayList<>(letter);
        own.addAll(annex);
        return List.copyOf(own);
    }
}
