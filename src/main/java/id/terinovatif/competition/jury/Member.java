package id.terinovatif.competition.jury;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A juror of one call.
 *
 * @param label J1, all that others are told while it runs
 * @param outside from outside the region's government
 * @param capacity the most entries this juror reads; null without a limit
 */
public record Member(
        long personId,
        String name,
        String label,
        String institution,
        boolean outside,
        String expertise,
        @Nullable Integer capacity,
        @Nullable Instant declaredAt,
        @Nullable Instant withdrawnAt) {
    public boolean declared() {
        return declaredAt != null;
    }
}
