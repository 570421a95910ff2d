package id.terinovatif.instrument;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Our own estimate of person-days per level raised, by indicator code; absent: not raised by office work. */
public record Effort(String source, Map<String, BigDecimal> days) {
    public Optional<BigDecimal> days(String indicatorCode) {
        return Optional.ofNullable(days.get(indicatorCode));
    }
}
