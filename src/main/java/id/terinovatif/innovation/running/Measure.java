package id.terinovatif.innovation.running;

import id.terinovatif.sheet.value.Tsv;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one number of an innovation that is told each quarter.
 *
 * @param name what is counted, in its writer's words
 * @param target how many there are in all, where that is known
 * @param source where the number is written
 */
public record Measure(
        String kind,
        String name,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        String source) {

    /** What can be counted; {@code measures.tsv} holds them. */
    public record Kind(String code, String label, String unit, String variant, String how) {}

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final List<Kind> KINDS = Tsv.rows(Measure.class, "measures.tsv").stream()
            .map(row -> row.size() < 5
                    ? new Kind(row.get(0), row.get(1), "", "", "")
                    : new Kind(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4)))
            .toList();

    public static List<Kind> kinds() {
        return KINDS;
    }

    static Optional<Kind> kind(String code) {
        return KINDS.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public String unit() {
        return kind(kind).map(Kind::unit).orElse("");
    }

    /** What a way of the indicator counts for this value, null when baseline or target are missing or it got worse. */
    static @Nullable BigDecimal counted(String how, Measure measure, BigDecimal value) {
        var baseline = measure.baseline();
        var target = measure.target();
        return switch (how) {
            case "VALUE" -> value;
            case "SHARE" -> target == null || target.signum() <= 0 ? null : percent(value, target);
            case "SAVED" ->
                baseline == null || baseline.signum() <= 0 ? null : more(percent(baseline.subtract(value), baseline));
            case "GROWN" ->
                baseline == null || baseline.signum() <= 0 ? null : more(percent(value.subtract(baseline), baseline));
            default -> null;
        };
    }

    private static @Nullable BigDecimal more(BigDecimal percent) {
        return percent.signum() > 0 ? percent : null;
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }
}
