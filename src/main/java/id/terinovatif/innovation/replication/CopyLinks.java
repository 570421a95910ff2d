package id.terinovatif.innovation.replication;

import id.terinovatif.account.Token;
import id.terinovatif.account.User;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links by which the other end of a copy answers without an account, for thirty days; only their hashes are kept. */
@Repository
class CopyLinks {
    static final Duration VALID = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    CopyLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A link and where it leads. */
    record Link(
            long regionId,
            long replicationId,
            Instant expiresAt,
            @Nullable Instant withdrawnAt) {
        boolean withdrawn() {
            return withdrawnAt != null;
        }
    }

    String make(User by, Copy copy) {
        var token = Token.random();
        jdbc.sql("""
                        insert into replication_link (token_hash, region_id, replication_id, made_by, expires_at)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        token.hash(),
                        copy.regionId(),
                        copy.id(),
                        by.id(),
                        Timestamp.from(clock.instant().plus(VALID)))
                .update();
        return token.secret();
    }

    Optional<Link> behind(String secret) {
        return jdbc.sql(
                        "select region_id, replication_id, expires_at, withdrawn_at from replication_link where token_hash = ?")
                .param(new Token(secret).hash())
                .query(Link.class)
                .optional();
    }

    boolean open(Link link) {
        return !link.withdrawn() && link.expiresAt().isAfter(clock.instant());
    }

    /** Those that lead to it now, the newest first. */
    List<Instant> openUntil(Copy copy) {
        return jdbc.sql("""
                        select expires_at from replication_link where region_id = ? and replication_id = ? and withdrawn_at is null
                        and expires_at > ? order by expires_at desc""")
                .params(copy.regionId(), copy.id(), Timestamp.from(clock.instant()))
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .list();
    }

    int withdraw(Copy copy) {
        return jdbc.sql("""
                        update replication_link set withdrawn_at = ?
                        where region_id = ? and replication_id = ? and withdrawn_at is null""")
                .params(Timestamp.from(clock.instant()), copy.regionId(), copy.id())
                .update();
    }
}
