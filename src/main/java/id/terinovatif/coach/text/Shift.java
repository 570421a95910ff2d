package id.terinovatif.coach.text;

/**
 * A number before and a number after of one thing, in whatever words: "dari 61 persen menjadi 88 persen",
 * "tadinya tiga hari, kini 15 menit", "42 pada 2024 menjadi 9 pada 2025".
 *
 * @param before the baseline
 * @param after what it became; its unit is empty where the line counts its own subject
 */
public record Shift(Quantity before, Quantity after) {
    /** Whether the line itself names what is counted, and no unit does. */
    public boolean bare() {
        return after.unit().isEmpty();
    }
}
