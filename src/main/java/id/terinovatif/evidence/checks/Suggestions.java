package id.terinovatif.evidence.checks;

import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The level that the facts would carry. */
final class Suggestions {
    private Suggestions() {}

    static @Nullable Suggestion of(Case it) {
        if (!it.readable()) return null;
        return it.rule().levels().isEmpty() ? byCount(it) : byKind(it);
    }

    private static @Nullable Suggestion byKind(Case it) {
        var level = it.rule().level(it.facts(), it.question().year());
        if (level == null) return null;
        return new Suggestion(level, kind(it));
    }

    private static @Nullable Suggestion byCount(Case it) {
        var counted = it.rule().counts();
        if (counted == null || !fits(it)) return null;
        var number = counted.of(it.facts());
        if (number == null) return null;
        var whole = counted == Counted.PERCENT ? number.setScale(0, RoundingMode.FLOOR) : number;
        var level = Counted.level(it.question().indicator(), whole);
        if (level == null) return null;
        var kind = it.rule().kinds().isEmpty() ? "" : kind(it) + ", ";
        return new Suggestion(level, kind + counted.words(number));
    }

    private static boolean fits(Case it) {
        return it.rule().kinds().isEmpty()
                || it.rule().takes(it.facts(), it.question().year());
    }

    private static String kind(Case it) {
        var kind = it.facts().kind();
        return (kind == null ? "" : kind.label()) + (it.facts().onBehalf() ? " atas nama Kepala Daerah" : "");
    }
}
