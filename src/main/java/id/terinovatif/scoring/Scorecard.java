package id.terinovatif.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * The whole index of a region in a year, open down to each indicator. Nothing is rounded to decimals but {@code index}
 * (two decimals, half up); the mean carries 16 digits.
 *
 * @param government the lines of the SPD; empty when its points were given as a whole
 * @param steps how the index came about
 * @param notes what a reader should know, in Indonesian
 */
public record Scorecard(
        int year,
        BigDecimal spd,
        List<IndicatorScore> government,
        Sid sid,
        BigDecimal total,
        BigDecimal maximum,
        BigDecimal index,
        String predikat,
        List<Maturity> innovations,
        List<Step> steps,
        List<String> notes) {}
