package id.terinovatif.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is asked to respect.
 *
 * @param locked names of innovations that are reported whatever they do to the index
 * @param effort person-days per level raised, by code, number or component; the edition's own estimate holds for the others
 * @param budget person-days for the whole plan, null for no limit
 * @param minimum least number of innovations to report
 */
public record PlanRequest(
        List<String> locked,
        Map<String, BigDecimal> effort,
        @Nullable BigDecimal budget,
        int minimum) {}
