package id.terinovatif.instrument;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A named range of the index, both bounds inclusive and two decimals; null where no source prints one. */
public record Predikat(
        String name, @Nullable BigDecimal min, @Nullable BigDecimal max) {}
