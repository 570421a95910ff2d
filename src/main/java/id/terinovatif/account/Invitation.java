package id.terinovatif.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link that lets one person choose a password and begin; it works once and for seven days.
 *
 * @param personId set when the link renews the password of an existing account
 */
public record Invitation(
        long id,
        long regionId,
        String email,
        String name,
        Role role,
        @Nullable Long agencyId,
        @Nullable Long personId,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable Instant withdrawnAt) {

    boolean open(Instant now) {
        return usedAt == null && withdrawnAt == null && expiresAt.isAfter(now);
    }
}
