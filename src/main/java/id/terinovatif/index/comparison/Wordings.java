package id.terinovatif.index.comparison;

import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Level;
import id.terinovatif.verification.WordDiff;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays two editions side by side, indicator by indicator, and marks the words that changed. */
public final class Wordings {
    private Wordings() {}

    /** A text of both editions; {@code pieces} are its words as they stayed, went or came. */
    public record Text(String label, List<WordDiff.Piece> pieces) {
        public boolean changed() {
            return pieces.stream().anyMatch(piece -> piece.kind() != WordDiff.Kind.SAME);
        }
    }

    /**
     * One indicator in both.
     *
     * @param before null when the earlier edition does not ask it, {@code after} null when the later one does not
     * @param texts name, levels and evidence
     */
    public record Pair(@Nullable Indicator before, @Nullable Indicator after, List<Text> texts) {
        public Indicator either() {
            return after == null ? Objects.requireNonNull(before) : after;
        }

        public boolean asked() {
            return before != null && after != null;
        }

        public boolean reweighed() {
            return asked() && !same(weight(before), weight(after));
        }

        public boolean changed() {
            return !asked() || reweighed() || texts.stream().anyMatch(Text::changed);
        }

        private static @Nullable BigDecimal weight(@Nullable Indicator indicator) {
            return indicator == null ? null : indicator.weight();
        }

        /** An unknown weight is no change. */
        private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            return one == null || other == null || one.compareTo(other) == 0;
        }
    }

    public static List<Pair> of(Instrument before, Instrument after) {
        var pairs = new ArrayList<Pair>();
        for (var now : after.indicators()) pairs.add(pair(then(before, now.code()), now));
        before.indicators().stream()
                .filter(one -> then(after, one.code()) == null)
                .forEach(gone -> pairs.add(pair(gone, null)));
        return pairs;
    }

    private static @Nullable Indicator then(Instrument edition, String code) {
        return edition.indicators().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static Pair pair(@Nullable Indicator before, @Nullable Indicator after) {
        if (before == null || after == null) return new Pair(before, after, List.of());
        var texts = new ArrayList<Text>();
        texts.add(text("Nama", before.name(), after.name()));
        if (!levels(before).isEmpty() && !levels(after).isEmpty()) texts.addAll(levels(before, after));
        if (!before.evidence().isEmpty() && !after.evidence().isEmpty())
            texts.add(text("Bukti", evidence(before), evidence(after)));
        return new Pair(before, after, texts);
    }

    private static List<Text> levels(Indicator before, Indicator after) {
        var old = levels(before);
        return levels(after).stream()
                .map(now -> text(
                        now.label(),
                        old.stream()
                                .filter(one -> one.label().equals(now.label()))
                                .findFirst()
                                .map(Labelled::text)
                                .orElse(""),
                        now.text()))
                .toList();
    }

    private record Labelled(String label, String text) {}

    private static List<Labelled> levels(Indicator indicator) {
        var whole = indicator.levels().stream().map(level -> labelled("", level));
        var parts = indicator.components().stream()
                .flatMap(part -> part.levels().stream().map(level -> labelled(part.code() + " ", level)));
        var ways = indicator.variants().stream()
                .flatMap(way -> way.levels().stream().map(level -> labelled(way.code() + " ", level)));
        return Stream.of(whole, parts, ways).flatMap(some -> some).toList();
    }

    private static Labelled labelled(String prefix, Level level) {
        return new Labelled("Tingkat " + prefix + level.ordinal(), level.text());
    }

    private static String evidence(Indicator indicator) {
        return String.join(
                "; ", indicator.evidence().stream().map(one -> one.document()).toList());
    }

    private static Text text(String label, String before, String after) {
        return new Text(label, WordDiff.of(before, after));
    }

    /** The latest edition before a year, which is what most people compare with. */
    static Optional<Instrument> before(List<Instrument> editions, int year) {
        return editions.stream().filter(one -> one.year() < year).reduce((one, later) -> later);
    }
}
