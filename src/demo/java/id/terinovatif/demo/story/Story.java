package id.terinovatif.demo.story;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One innovation of the demo before it is typed in.
 *
 * @param by the address of its writer, null for whoever writes for the unit
 * @param age days since a draft was last touched
 * @param reason why it was returned, withdrawn or stopped
 * @param fields the profile as typed, by field code
 * @param reach how many people benefit, 0 when nobody counted
 * @param team how many people carry it out
 */
public record Story(
        String unit,
        @Nullable String by,
        Road road,
        Strength strength,
        int age,
        @Nullable String reason,
        Map<String, String> fields,
        int reach,
        int team) {

    public String name() {
        return text("nama");
    }

    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** The name without its explanation, as papers and banners carry it. */
    public String shortName() {
        var name = name().split("[:(,]| - | lewat | untuk ", 2)[0].strip();
        return name.length() > 60 ? name.substring(0, 60).strip() : name;
    }

    /** What it is in a few words, for captions. */
    public String what() {
        var rest = name().substring(Math.min(name().length(), shortName().length()));
        var words = rest.replaceAll("^[^\\p{L}]+|[)\\s]+$", "");
        return words.length() < 8 ? "pelayanan " + shortName() : words;
    }

    public boolean digital() {
        return text("jenis").equals("DIGITAL");
    }

    /** The year in which it was put to use or last developed, which its decree carries. */
    public int year() {
        var developed = text("waktu_pengembangan");
        var applied = developed.isEmpty() ? text("waktu_penerapan") : developed;
        return applied.isEmpty() ? 2025 : Integer.parseInt(applied.substring(0, 4));
    }
}
