package id.terinovatif.account.passkey;

import id.terinovatif.account.User;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The passkeys of all accounts: a key opens the account that it was made for. */
@Repository
public class Passkeys {
    static final int LONGEST_NAME = 60;

    private final JdbcClient jdbc;

    Passkeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is known of a key to check its answer.
     *
     * @param credential its model, number and public key, as WebAuthn writes them
     * @param signCount what it counted last
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Known(long regionId, long id, long personId, byte[] credential, long signCount) {}

    Optional<Known> find(byte[] credentialId) {
        return jdbc.sql("select region_id, id, person_id, credential, sign_count from passkey where credential_id = ?")
                .param(credentialId)
                .query(Known.class)
                .optional();
    }

    /** The person's own, as {@code /akun} shows them. */
    public List<Passkey> of(User user) {
        return jdbc.sql(
                        "select id, name, added_at, used_at from passkey where region_id = ? and person_id = ? order by id")
                .params(user.regionId(), user.id())
                .query(Passkey.class)
                .list();
    }

    List<byte[]> credentialIds(User user) {
        return jdbc.sql("select credential_id from passkey where region_id = ? and person_id = ? order by id")
                .params(user.regionId(), user.id())
                .query((row, n) -> row.getBytes(1))
                .list();
    }

    /** How many there are; nobody else adds one until the transaction ends. */
    int held(User user) {
        jdbc.sql("select id from person where region_id = ? and id = ? for no key update")
                .params(user.regionId(), user.id())
                .query(Long.class)
                .single();
        return credentialIds(user).size();
    }

    /** False when the key opens an account already, of whomever. */
    boolean add(User user, PasskeyCheck.Made made, String name) {
        return jdbc.sql("""
                        insert into passkey (region_id, person_id, credential_id, credential, sign_count, name)
                        values (?, ?, ?, ?, ?, ?) on conflict (credential_id) do nothing""")
                        .params(
                                user.regionId(),
                                user.id(),
                                made.credentialId(),
                                made.credential(),
                                made.signCount(),
                                name)
                        .update()
                == 1;
    }

    /** Notes what it counted now; false when an answer that counted as far was there meanwhile. */
    boolean used(Known key, long signCount) {
        return jdbc.sql("""
                        update passkey set sign_count = :count, used_at = now()
                        where region_id = :region and id = :id and (sign_count < :count or sign_count = 0)""")
                        .param("count", signCount)
                        .param("region", key.regionId())
                        .param("id", key.id())
                        .update()
                == 1;
    }

    boolean rename(User user, long id, String name) {
        return jdbc.sql("update passkey set name = ? where region_id = ? and person_id = ? and id = ?")
                        .params(name, user.regionId(), user.id(), id)
                        .update()
                == 1;
    }

    boolean remove(User user, long id) {
        return jdbc.sql("delete from passkey where region_id = ? and person_id = ? and id = ?")
                        .params(user.regionId(), user.id(), id)
                        .update()
                == 1;
    }
}
