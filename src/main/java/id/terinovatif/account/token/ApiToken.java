package id.terinovatif.account.token;

import id.terinovatif.account.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A token as an admin sees it; its secret is not kept.
 *
 * @param person whose rights it has, never more than these
 * @param perMinute calls that one node answers it in a minute
 * @param expiresAt null: until it is revoked
 */
public record ApiToken(
        long id,
        String label,
        String person,
        Role role,
        List<ApiScope> scopes,
        int perMinute,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable LocalDate lastDay) {

    public boolean open(Instant now) {
        return revokedAt == null && (expiresAt == null || expiresAt.isAfter(now));
    }
}
