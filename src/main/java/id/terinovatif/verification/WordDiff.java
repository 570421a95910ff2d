package id.terinovatif.verification;

import java.util.ArrayList;
import java.util.List;

/** What changed between two texts, word by word; long parts that stayed are cut to the words around a change. */
public final class WordDiff {
    private static final int CONTEXT = 12;
    // longest common subsequence in a table of this many cells; larger middles are shown as replaced whole
    private static final long MOST = 4_000_000;

    /** Whether a run of words stayed, went or came. */
    public enum Kind {
        SAME,
        GONE,
        ADDED
    }

    /** A run of words. */
    public record Piece(Kind kind, String text) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final String[] before;
    private final String[] after;

    private WordDiff(String before, String after) {
        this.before = words(before);
        this.after = words(after);
    }

    public static List<Piece> of(String before, String after) {
        return new WordDiff(before, after).run();
    }

    private static String[] words(String text) {
        return text.isBlank() ? new String[0] : text.strip().split("\\s+");
    }

    private List<Piece> run() {
        int head = 0;
        while (head < Math.min(before.length, after.length) && before[head].equals(after[head])) head++;
        int tail = 0;
        while (tail < Math.min(before.length, after.length) - head
                && before[before.length - 1 - tail].equals(after[after.length - 1 - tail])) tail++;
        add(Kind.SAME, before, 0, head);
        middle(head, before.length - tail, after.length - tail);
        add(Kind.SAME, before, before.length - tail, before.length);
        return shortened(pieces);
    }

    private void middle(int from, int beforeEnd, int afterEnd) {
        if ((long) (beforeEnd - from + 1) * (afterEnd - from + 1) > MOST) {
            add(Kind.GONE, before, from, beforeEnd);
            add(Kind.ADDED, after, from, afterEnd);
            return;
        }
        var longest = table(from, beforeEnd, afterEnd);
        int i = from;
        int j = from;
        while (i < beforeEnd || j < afterEnd) {
            if (i < beforeEnd && j < afterEnd && before[i].equals(after[j])) {
                add(Kind.SAME, before, i++, i);
                j++;
            } else if (j == afterEnd
                    || (i < beforeEnd && longest[i + 1 - from][j - from] >= longest[i - from][j + 1 - from]))
                add(Kind.GONE, before, i++, i);
            else add(Kind.ADDED, after, j++, j);
        }
    }

    private int[][] table(int from, int beforeEnd, int afterEnd) {
        var longest = new int[beforeEnd - from + 1][afterEnd - from + 1];
        for (int i = beforeEnd - from - 1; i >= 0; i--)
            for (int j = afterEnd - from - 1; j >= 0; j--)
                longest[i][j] = before[from + i].equals(after[from + j])
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
        return longest;
    }

    private void add(Kind kind, String[] words, int from, int to) {
        if (from >= to) return;
        var text = String.join(" ", List.of(words).subList(from, to));
        if (!pieces.isEmpty() && pieces.getLast().kind() == kind)
            pieces.set(pieces.size() - 1, new Piece(kind, pieces.getLast().text() + " " + text));
        else pieces.add(new Piece(kind, text));
    }

    private static List<Piece> shortened(List<Piece> pieces) {
        var shown = new ArrayList<Piece>();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            shown.add(piece.kind() == Kind.SAME ? around(piece, i > 0, i < pieces.size() - 1) : piece);
        }
        return shown;
    }

    private static Piece around(Piece piece, boolean afterChange, boolean beforeChange) {
        var words = List.of(words(piece.text()));
        if (words.size() <= 2 * CONTEXT + 1) return piece;
        var start = afterChange ? String.join(" ", words.subList(0, CONTEXT)) + " " : "";
        var end = beforeChange ? " " + String.join(" ", words.subList(words.size() - CONTEXT, words.size())) : "";
        return new Piece(Kind.SAME, start + "…" + end);
    }
}
