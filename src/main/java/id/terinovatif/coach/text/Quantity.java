package id.terinovatif.coach.text;

/**
 * A number with its unit, such as 412 pendaftaran, 31,5 % or Rp 5 juta.
 *
 * @param value in the unit itself: "5 juta rupiah" is 5,000,000
 * @param unit lower case; "%" for persen and prosen, "rupiah" for Rp, one word for people
 * @param start where it begins in the section
 * @param end exclusive
 */
public record Quantity(double value, String unit, int start, int end) {
    /** Three hours can be compared with twenty minutes, and zero with anything: six deaths, then nought percent. */
    public boolean comparable(Quantity other) {
        return unit.equals(other.unit) || (duration() && other.duration()) || value == 0 || other.value == 0;
    }

    public boolean duration() {
        return switch (unit) {
            case "hari", "minggu", "bulan", "tahun", "jam", "menit", "detik", "triwulan", "semester" -> true;
            default -> false;
        };
    }
}
