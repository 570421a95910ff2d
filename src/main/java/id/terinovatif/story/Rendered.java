package id.terinovatif.story;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A part of a format as it reads now: the writer's own sentences, put together or written over by hand. Nothing is added but
 * headings, and nothing is cut.
 *
 * @param overridden whether the text was written by hand
 * @param missing pieces it wants that are not written
 * @param moved pieces that changed after it was written by hand
 */
public record Rendered(Slot slot, String text, boolean overridden, List<Atom> missing, List<Atom> moved) {

    /**
     * A text written by hand.
     *
     * @param seen the prints of the pieces as they were then, by code
     */
    public record ByHand(String text, Map<String, String> seen) {}

    /**
     * All parts of a format.
     *
     * @param told the pieces as formats tell them, by code
     * @param prints what tells a changed piece from an unchanged one, by code
     * @param overrides by the part's code
     */
    public static List<Rendered> of(
            StoryFormat format, Map<String, String> told, Map<String, String> prints, Map<String, ByHand> overrides) {
        return format.slots().stream()
                .map(slot -> of(slot, told, prints, overrides.get(slot.code())))
                .toList();
    }

    private static Rendered of(
            Slot slot, Map<String, String> told, Map<String, String> prints, @Nullable ByHand override) {
        var atoms =
                slot.atoms().stream().flatMap(code -> Atom.of(code).stream()).toList();
        var missing = atoms.stream()
                .filter(one -> told.getOrDefault(one.code(), "").isBlank())
                .toList();
        if (override == null) return new Rendered(slot, together(slot, atoms, told), false, missing, List.of());
        var moved = atoms.stream()
                .filter(one -> !Objects.equals(
                        prints.getOrDefault(one.code(), ""), override.seen().getOrDefault(one.code(), "")))
                .toList();
        return new Rendered(slot, override.text(), true, missing, moved);
    }

    private static String together(Slot slot, List<Atom> atoms, Map<String, String> told) {
        return atoms.stream()
                .filter(one -> !told.getOrDefault(one.code(), "").isBlank())
                .map(one -> (slot.headed() ? one.label() + "\n" : "")
                        + told.getOrDefault(one.code(), "").strip())
                .collect(Collectors.joining("\n\n"));
    }

    public int words() {
        return Words.of(text);
    }

    /** Whether it keeps to every limit that is known. */
    public boolean keeps() {
        return slot.limits().stream().allMatch(limit -> limit.keeps(words()));
    }
}
