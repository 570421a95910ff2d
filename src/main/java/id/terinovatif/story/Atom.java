package id.terinovatif.story;

import id.terinovatif.sheet.value.Tsv;
import java.util.List;
import java.util.Optional;

/**
 * A piece of the story that is asked once; {@code atoms.tsv} holds them in the order in which they are asked.
 *
 * @param from where its text is kept
 * @param field the profile's field when it is kept there, else empty
 */
public record Atom(String code, From from, String field, String label, String question) {
    /** Where a piece is kept. */
    public enum From {
        /** A field of the innovation's profile, written there. */
        PROFILE,
        /** The core sentence, written beside the reading test. */
        CORE,
        /** A text of the story alone. */
        OWN,
        /** Results as rows, each with before, after, unit, time and source. */
        RESULTS,
        /** Steps for who copies it, as rows, each with who does it and how many days it takes. */
        STEPS
    }

    private static final List<Atom> ALL = Tsv.rows(Atom.class, "atoms.tsv").stream()
            .map(row -> new Atom(row.get(0), From.valueOf(row.get(1)), row.get(2), row.get(3), row.get(4)))
            .toList();

    public static List<Atom> all() {
        return ALL;
    }

    public static Optional<Atom> of(String code) {
        return ALL.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Whether it is written on the story's own pages. */
    public boolean own() {
        return from == From.OWN || rows();
    }

    /** Whether it is kept as rows. */
    public boolean rows() {
        return from == From.RESULTS || from == From.STEPS;
    }

    /** How formats tell what is kept. */
    public String told(String kept) {
        return switch (from) {
            case RESULTS -> Result.told(kept);
            case STEPS -> Instruction.told(kept);
            default -> kept;
        };
    }
}
