package id.terinovatif.sheet;

import java.util.List;

/**
 * A field that a column may hold.
 *
 * @param label as people call it; the first heading of our own sheets
 * @param choices of a closed list, else empty
 */
public record Field(String code, String label, FieldKind kind, List<Option> choices) {
    /** One entry of a closed list, and what else it is called. */
    public record Option(String code, String name, List<String> others) {}

    public static Field of(String code, String label, FieldKind kind) {
        return new Field(code, label, kind, List.of());
    }
}
