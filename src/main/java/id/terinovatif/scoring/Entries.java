package id.terinovatif.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a region enters in a year.
 *
 * @param government answers by code, number or component ({@code 2a})
 * @param governmentScore the points of the whole aspect, in place of {@code government}
 */
public record Entries(
        Map<String, Answer> government, @Nullable BigDecimal governmentScore, List<Reported> innovations) {}
