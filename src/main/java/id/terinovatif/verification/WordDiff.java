package id.terinovatif.verification;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;

/** What changed between two texts, word by word; long parts that stayed are cut to the words around a change. */
public final class WordDiff {
    private static final int CONTEXT = 12;

    /** Whether a run of words stayed, went or came. */
    public enum Kind {
        SAME,
        GONE,
        ADDED
    }

    /** A run of words. */
    public record Piece(Kind kind, String text) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> before;
    private final List<String> after;
    private final List<String> gone = new ArrayList<>();
    private final List<String> added = new ArrayList<>();

    private WordDiff(String before, String after) {
        this.before = words(before);
        this.after = words(after);
    }

    public static List<Piece> of(String before, String after) {
        return new WordDiff(before, after).run();
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private List<Piece> run() {
        int shown = 0;
        for (var delta : new MyersDiffWithLinearSpace<String>().computeDiff(before, after, null)) {
            if (delta.startOriginal > shown) same(before.subList(shown, delta.startOriginal));
            gone.addAll(before.subList(delta.startOriginal, delta.endOriginal));
            added.addAll(after.subList(delta.startRevised, delta.endRevised));
            shown = delta.endOriginal;
        }
        if (shown < before.size()) same(before.subList(shown, before.size()));
        changed();
        return shortened(pieces);
    }

    private void same(List<String> words) {
        changed();
        add(Kind.SAME, words);
    }

    private void changed() {
        add(Kind.GONE, gone);
        add(Kind.ADDED, added);
        gone.clear();
        added.clear();
    }

    private void add(Kind kind, List<String> words) {
        if (!words.isEmpty()) pieces.add(new Piece(kind, String.join(" ", words)));
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
        var words = words(piece.text());
        if (words.size() <= 2 * CONTEXT + 1) return piece;
        var start = afterChange ? String.join(" ", words.subList(0, CONTEXT)) + " " : "";
        var end = beforeChange ? " " + String.join(" ", words.subList(words.size() - CONTEXT, words.size())) : "";
        return new Piece(Kind.SAME, start + "…" + end);
    }
}
