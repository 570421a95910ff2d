package id.terinovatif.sheet.heading;

import id.terinovatif.sheet.Fold;
import id.terinovatif.sheet.heading.Synonyms.Meaning;
import org.jspecify.annotations.Nullable;

/** A heading of one row, or of two of which the upper groups the lower: "Waktu / Penerapan". */
record Heading(@Nullable String upper, @Nullable String lower) {
    static Heading of(@Nullable String upper, @Nullable String lower) {
        if (upper != null && lower != null && Fold.key(upper).equals(Fold.key(lower))) return new Heading(upper, null);
        return new Heading(upper, lower);
    }

    String text() {
        if (upper == null) return String.valueOf(lower);
        return lower == null ? upper : upper + " / " + lower;
    }

    @Nullable
    Meaning meaning(Synonyms synonyms) {
        if (lower == null) return synonyms.of(String.valueOf(upper));
        if (upper == null) return synonyms.of(lower);
        var both = synonyms.of(upper + " " + lower);
        return both != null ? both : synonyms.of(lower);
    }
}
