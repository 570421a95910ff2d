package id.terinovatif.instrument;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What an aspect may reach, in points and in percent of the index; null where no source prints it. */
public record AspectShare(
        Aspect code,
        String name,
        @Nullable BigDecimal maximum,
        @Nullable BigDecimal sharePercent) {}
