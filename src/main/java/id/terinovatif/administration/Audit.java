package id.terinovatif.administration;

import id.terinovatif.account.User;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What admins did: who, when, to what. Names and numbers, never a password or a person's phone. */
@Repository
public class Audit {
    /** One deed. */
    public record Entry(String by, String action, String subject, Instant createdAt) {}

    private final JdbcClient jdbc;

    Audit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(User by, String action, String subject) {
        jdbc.sql("insert into audit (region_id, person_id, action, subject) values (?, ?, ?, ?)")
                .params(by.regionId(), by.id(), action, subject)
                .update();
    }

    List<Entry> latest(long regionId) {
        return jdbc.sql("""
                        select p.name as by, a.action, a.subject, a.created_at
                        from audit a join person p on p.region_id = a.region_id and p.id = a.person_id
                        where a.region_id = ? order by a.id desc limit 30""").param(regionId).query(Entry.class).list();
    }
}
