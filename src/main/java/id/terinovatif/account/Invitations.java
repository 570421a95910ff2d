package id.terinovatif.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
public class Invitations {
    static final Duration VALID = Duration.ofDays(7);

    private static final String SELECT =
            "select id, region_id, email, name, role, agency_id, person_id, expires_at, used_at from invitation ";

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    Invitations(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /** The secret of a new link; only its hash is kept, so it can be shown once. */
    public String invite(
            User by, String email, String name, Role role, @Nullable Long agencyId, @Nullable Long personId) {
        var token = Token.random();
        jdbc.sql("""
                        insert into invitation (region_id, token_hash, email, name, role, agency_id, person_id, invited_by, expires_at)
                        values (:region, :hash, :email, :name, :role, :agency, :person, :by, :expires)""")
                .param("region", by.regionId())
                .param("hash", token.hash())
                .param("email", email)
                .param("name", name)
                .param("role", role.name())
                .param("agency", agencyId)
                .param("person", personId)
                .param("by", by.id())
                .param("expires", Timestamp.from(clock.instant().plus(VALID)))
                .update();
        return token.secret();
    }

    /** The invitation behind a link, if the link is still good. */
    Optional<Invitation> open(String secret) {
        return jdbc.sql(SELECT + "where token_hash = ?")
                .param(new Token(secret).hash())
                .query(Invitation.class)
                .optional()
                .filter(invitation -> invitation.open(clock.instant()));
    }

    public List<Invitation> waiting(long regionId) {
        return jdbc.sql(SELECT
                        + "where region_id = ? and used_at is null and expires_at > now() order by created_at desc")
                .param(regionId)
                .query(Invitation.class)
                .list();
    }

    /** Opens the account, or renews its password, and uses the link up. */
    @Transactional
    void accept(Invitation invitation, String encodedPassword) {
        var used = jdbc.sql("update invitation set used_at = now() where region_id = ? and id = ? and used_at is null")
                .params(invitation.regionId(), invitation.id())
                .update();
        if (used == 0) return;
        if (invitation.personId() != null) people.changePassword(invitation.personId(), encodedPassword);
        else
            people.add(
                    invitation.regionId(),
                    invitation.email(),
                    invitation.name(),
                    invitation.role(),
                    invitation.agencyId(),
                    encodedPassword);
    }
}
