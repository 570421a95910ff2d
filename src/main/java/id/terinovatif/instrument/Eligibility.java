package id.terinovatif.instrument;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which innovations a year takes.
 *
 * @param appliedFrom first day of application that counts, {@code appliedTo} the last; null when not found
 * @param developmentCounts an older innovation counts if it was developed within the window; null when not found
 * @param maximumEntries how often one innovation may be entered over the years; null when not found
 */
public record Eligibility(
        String criteriaSource,
        List<String> criteria,
        @Nullable LocalDate appliedFrom,
        @Nullable LocalDate appliedTo,
        @Nullable Boolean developmentCounts,
        @Nullable Integer maximumEntries,
        String reporting,
        String note) {}
