package id.terinovatif.account.passkey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key in a person's telephone, computer or stick that opens the account.
 *
 * @param name what its owner calls it; at first the browser it was made in
 * @param usedAt when it last opened the account; null when it never did
 */
public record Passkey(
        long id, String name, Instant addedAt, @Nullable Instant usedAt) {
    /** That one person may have: each browser is told of all of them. */
    public static final int MOST = 10;
}
