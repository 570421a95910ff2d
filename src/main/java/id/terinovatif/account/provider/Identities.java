package id.terinovatif.account.provider;

import id.terinovatif.account.People;
import id.terinovatif.account.User;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which account at a provider opens which account here: by issuer and subject alone, never by an e-mail address. */
@Repository
public class Identities {
    private final JdbcClient jdbc;
    private final People people;
    private final Providers providers;

    Identities(JdbcClient jdbc, People people, Providers providers) {
        this.jdbc = jdbc;
        this.people = people;
        this.providers = providers;
    }

    /** Whom it opens, with rights as of now; empty when nobody has linked it or the account is closed. */
    Optional<User> owner(String issuer, String subject) {
        return jdbc.sql("select person_id from provider_identity where issuer = ? and subject = ?")
                .params(issuer, subject)
                .query(Long.class)
                .optional()
                .flatMap(people::user);
    }

    /** Whether it opens an account, be it a closed one. */
    boolean taken(String issuer, String subject) {
        return jdbc.sql("select exists (select 1 from provider_identity where issuer = ? and subject = ?)")
                .params(issuer, subject)
                .query(Boolean.class)
                .single();
    }

    /** The accounts elsewhere that open this one. */
    public List<Identity> of(User user) {
        return jdbc.sql(
                        "select id, issuer, linked_at from provider_identity where region_id = ? and person_id = ? order by id")
                .params(user.regionId(), user.id())
                .query((row, n) -> new Identity(
                        row.getLong("id"),
                        providers.name(row.getString("issuer")),
                        row.getTimestamp("linked_at").toInstant()))
                .list();
    }

    /** Whether it opens this account from now on; false when it opens one already, of whomever. */
    boolean link(User user, String issuer, String subject) {
        return jdbc.sql("""
                        insert into provider_identity (region_id, person_id, issuer, subject) values (?, ?, ?, ?)
                        on conflict (issuer, subject) do nothing""").params(user.regionId(), user.id(), issuer, subject).update() == 1;
    }

    boolean unlink(User user, long id) {
        return jdbc.sql("delete from provider_identity where region_id = ? and person_id = ? and id = ?")
                        .params(user.regionId(), user.id(), id)
                        .update()
                == 1;
    }
}
