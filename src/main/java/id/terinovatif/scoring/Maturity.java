package id.terinovatif.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * The skor kematangan of one innovation.
 *
 * @param indicators the twenty lines in the order of the form; empty when the total was given
 * @param emptyMandatory names of mandatory indicators at level 0
 * @param notes what a reader should know about this innovation, in Indonesian
 */
public record Maturity(
        String name,
        BigDecimal total,
        List<IndicatorScore> indicators,
        List<String> emptyMandatory,
        List<String> notes) {}
