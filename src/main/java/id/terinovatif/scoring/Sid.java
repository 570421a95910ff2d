package id.terinovatif.scoring;

import java.math.BigDecimal;
import java.util.SortedSet;

/**
 * The points of the innovations together: {@code total = maturityMean + countScore}.
 *
 * @param dividing how many innovations weigh in the divisor, before the floor
 * @param divisor what the sum of the maturities is divided by
 * @param count how many innovations the count score is given for, before the cap
 * @param covered codes of the basic-service urusan that have an innovation
 */
public record Sid(
        BigDecimal maturitySum,
        int dividing,
        int divisor,
        BigDecimal maturityMean,
        int count,
        BigDecimal countScore,
        SortedSet<String> covered,
        BigDecimal total) {
    public int basicServiceAffairs() {
        return covered.size();
    }
}
