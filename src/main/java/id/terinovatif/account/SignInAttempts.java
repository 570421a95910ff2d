package id.terinovatif.account;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Wrong passwords are counted per account; after five the account rests for a quarter of an hour. */
@Repository
class SignInAttempts {
    static final int ALLOWED = 5;
    static final Duration REST = Duration.ofMinutes(15);

    /** What sign-in needs to know of an account. */
    record Account(long id, String password, @Nullable Instant lockedUntil) {
        boolean locked(Instant now) {
            return lockedUntil != null && lockedUntil.isAfter(now);
        }
    }

    private final JdbcClient jdbc;

    SignInAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> account(String email) {
        return jdbc.sql(
                        "select id, password, locked_until from person where lower(email) = lower(?) and closed_at is null")
                .param(email)
                .query(Account.class)
                .optional();
    }

    void failed(long id, Instant now) {
        jdbc.sql("""
                        update person set
                            failures = case when failures + 1 >= :allowed then 0 else failures + 1 end,
                            locked_until = case when failures + 1 >= :allowed then :until else locked_until end
                        where id = :id""")
                .param("allowed", ALLOWED)
                .param("until", Timestamp.from(now.plus(REST)))
                .param("id", id)
                .update();
    }

    void succeeded(long id) {
        jdbc.sql("update person set failures = 0, locked_until = null where id = ? and failures > 0")
                .param(id)
                .update();
    }
}
