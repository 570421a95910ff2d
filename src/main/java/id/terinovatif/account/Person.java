package id.terinovatif.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An account. Phone and NIP stay with the person's agency and the admin. */
public record Person(
        long id,
        long regionId,
        String email,
        String name,
        Role role,
        @Nullable Long agencyId,
        @Nullable String agencyName,
        @Nullable String phone,
        @Nullable String nip,
        @Nullable Instant closedAt) {}
