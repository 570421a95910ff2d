package id.terinovatif.instrument;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What the sources suggest but do not print, kept apart from the figures.
 *
 * @param terms by the name of the missing term
 * @param weights by indicator code
 */
public record Inferred(
        String basis, String confidence, Map<String, BigDecimal> terms, Map<String, BigDecimal> weights) {}
