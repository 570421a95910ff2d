package id.terinovatif.innovation.running;

import id.terinovatif.account.Token;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links behind which one innovation is asked after; only their hashes are kept. */
@Repository
class Links {
    private static final Duration VALID = Duration.ofDays(100);

    /** What a link leads to. */
    record Behind(long regionId, long innovationId) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Links(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The secret of a new link, empty when one was mailed for this quarter already. */
    Optional<String> begin(long regionId, long innovationId, @Nullable Quarter mailedFor) {
        var token = Token.random();
        int made = jdbc.sql("""
                        insert into running_link (region_id, innovation_id, token_hash, mailed_for, created_at, expires_at)
                        values (:region, :innovation, :hash, :quarter, :now, :end)
                        on conflict (region_id, innovation_id, mailed_for) do nothing""")
                .param("region", regionId)
                .param("innovation", innovationId)
                .param("hash", token.hash())
                .param("quarter", mailedFor == null ? null : mailedFor.code())
                .param("now", Timestamp.from(clock.instant()))
                .param("end", Timestamp.from(clock.instant().plus(VALID)))
                .update();
        return made == 0 ? Optional.empty() : Optional.of(token.secret());
    }

    Optional<Behind> behind(String secret) {
        return jdbc.sql("select region_id, innovation_id from running_link where token_hash = ? and expires_at > ?")
                .params(new Token(secret).hash(), Timestamp.from(clock.instant()))
                .query(Behind.class)
                .optional();
    }
}
