package id.terinovatif.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
public class Invitations {
    static final Duration VALID = Duration.ofDays(7);

    private static final String SELECT =
            "select id, region_id, email, name, role, agency_id, person_id, expires_at, used_at, withdrawn_at from invitation i ";

    /**
     * It ends with the rights of who made it: an admin's with the role or the account, one's own with the account. Until a region has an
     * admin, the maker may be one of the province above or of a region below; a link kept back opens nothing afterwards.
     */
    private static final String MAKER_MAY = """
            exists (select 1 from person maker
                    where maker.id = i.invited_by and maker.closed_at is null and (maker.role = 'ADMIN' or maker.id = i.person_id)
                    and (maker.region_id = i.region_id
                        or (maker.region_id = (select r.province_id from region r where r.id = i.region_id)
                            or maker.region_id in (select r.id from region r where r.province_id = i.region_id))
                        and not exists (select 1 from person own where own.region_id = i.region_id and own.role = 'ADMIN'
                            and own.closed_at is null)))""";

    private static final String WAITING = "used_at is null and withdrawn_at is null and expires_at > now()";

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    Invitations(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /** The secret of a new link; only its hash is kept, so it can be shown once. Earlier links of the same person end. */
    @Transactional
    public String invite(
            User by, String email, String name, Role role, @Nullable Long agencyId, @Nullable Long personId) {
        return invite(by, by.regionId(), email, name, role, agencyId, personId);
    }

    /** The same for the first admin of a region below the province of who invites, or of the province above. */
    @Transactional
    public String inviteAdmin(User by, long regionId, String email, String name) {
        return invite(by, regionId, email, name, Role.ADMIN, null, null);
    }

    private String invite(
            User by,
            long regionId,
            String email,
            String name,
            Role role,
            @Nullable Long agencyId,
            @Nullable Long personId) {
        var token = Token.random();
        jdbc.sql("""
                        update invitation set withdrawn_at = now() where region_id = :region and lower(email) = lower(:email)
                        and used_at is null and withdrawn_at is null""").param("region", regionId).param("email", email).update();
        jdbc.sql("""
                        insert into invitation (region_id, token_hash, email, name, role, agency_id, person_id, invited_by, expires_at)
                        values (:region, :hash, :email, :name, :role, :agency, :person, :by, :expires)""")
                .param("region", regionId)
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

    /** Numbers of the person that a list knew; they come with the account. */
    public void note(long regionId, String email, @Nullable String nip, @Nullable String phone) {
        jdbc.sql("""
                        update invitation set nip = :nip, phone = :phone where region_id = :region and lower(email) = lower(:email)
                        and used_at is null and withdrawn_at is null""")
                .param("nip", nip)
                .param("phone", phone)
                .param("region", regionId)
                .param("email", email)
                .update();
    }

    /** The invitation behind a link, if the link is still good. */
    public Optional<Invitation> open(String secret) {
        return openByHash(new Token(secret).hash());
    }

    /** The same, for a session that remembers the link's hash alone. */
    public Optional<Invitation> openByHash(String hash) {
        return jdbc.sql(SELECT + "where token_hash = ? and " + MAKER_MAY)
                .param(hash)
                .query(Invitation.class)
                .optional()
                .filter(invitation -> invitation.open(clock.instant()));
    }

    public List<Invitation> waiting(long regionId) {
        return jdbc.sql(SELECT + "where region_id = ? and " + WAITING + " and " + MAKER_MAY
                        + " order by created_at desc")
                .param(regionId)
                .query(Invitation.class)
                .list();
    }

    /** One that waits still, or has only run out: it can be renewed. */
    public Optional<Invitation> unused(long regionId, long id) {
        return jdbc.sql(SELECT + "where region_id = ? and id = ? and used_at is null and withdrawn_at is null")
                .params(regionId, id)
                .query(Invitation.class)
                .optional();
    }

    public void withdraw(Invitation invitation) {
        jdbc.sql("update invitation set withdrawn_at = now() where region_id = ? and id = ? and used_at is null")
                .params(invitation.regionId(), invitation.id())
                .update();
    }

    /**
     * Opens the account, or renews its password, and uses the link up; false when it was used or taken back meanwhile, or the
     * address has an account by now.
     */
    @Transactional
    public boolean accept(Invitation invitation, String encodedPassword) {
        if (invitation.personId() == null && people.byEmail(invitation.email()).isPresent()) return false;
        var used = jdbc.sql("update invitation i set used_at = now() where region_id = ? and id = ? and used_at is null"
                        + " and withdrawn_at is null and " + MAKER_MAY)
                .params(invitation.regionId(), invitation.id())
                .update();
        if (used == 0) return false;
        if (invitation.personId() != null) people.changePassword(invitation.personId(), encodedPassword);
        else
            people.add(
                    invitation.regionId(),
                    invitation.email(),
                    invitation.name(),
                    invitation.role(),
                    invitation.agencyId(),
                    encodedPassword);
        jdbc.sql("""
                        update person p set nip = coalesce(i.nip, p.nip), phone = coalesce(i.phone, p.phone) from invitation i
                        where i.region_id = ? and i.id = ? and p.region_id = i.region_id and lower(p.email) = lower(i.email)""").params(invitation.regionId(), invitation.id()).update();
        return true;
    }
}
