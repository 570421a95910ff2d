package id.terinovatif.administration;

import id.terinovatif.account.User;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What admins did: who, when, to what. Names and numbers, never a password or a person's phone. */
@Component
public class Audit {
    /** One deed. */
    public record Entry(String by, String action, String subject, Instant createdAt) {}

    private final JdbcClient jdbc;

    Audit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Does it and records it, both or neither; what the deed gives is given on. */
    @Transactional
    public <T> T with(User by, String action, String subject, Supplier<T> deed) {
        return with(by, action, done -> subject, deed);
    }

    /** As {@link #with(User, String, String, Supplier)}, where only the deed tells what it was about. */
    @Transactional
    public <T> T with(User by, String action, Function<T, String> subject, Supplier<T> deed) {
        var done = deed.get();
        add(by, action, subject.apply(done));
        return done;
    }

    /** The same for a deed that gives nothing. */
    @Transactional
    public void with(User by, String action, String subject, Runnable deed) {
        deed.run();
        add(by, action, subject);
    }

    /** For who records within an own transaction. */
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
