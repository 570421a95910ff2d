package id.terinovatif.administration;

import id.terinovatif.account.Person;
import id.terinovatif.account.User;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What admins did: who, when, to what. Names and numbers, never a password or a person's phone. */
@Component
public class Audit {
    /** One deed. */
    public record Entry(String by, String action, String subject, Instant createdAt) {}

    private static final String SELECT = """
            select coalesce(p.name, 'Terinovatif') as by, a.action, a.subject, a.created_at
            from audit a left join person p on p.region_id = a.region_id and p.id = a.person_id
            """;
    private static final String LATEST = " order by a.id desc limit 30";

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
        add(by, action, subject, null, null);
    }

    /** The same, kept for the page of the person it was about. */
    void aboutPerson(User by, String action, String subject, long person) {
        add(by, action, subject, person, null);
    }

    /** Does something to a person's account and records it for that person's page; what the deed gives is given on. */
    @Transactional
    public <T> T aboutPerson(User by, String action, Person person, Supplier<T> deed) {
        var done = deed.get();
        add(by, action, person.name(), person.id(), null);
        return done;
    }

    /** The same, kept for the page of the agency it was about. */
    void aboutAgency(User by, String action, String subject, long agency) {
        add(by, action, subject, null, agency);
    }

    /** What the programme did by itself, in the transaction that does it. */
    public void byProgramme(long regionId, String action, String subject, @Nullable Long person) {
        add(regionId, null, action, subject, person, null);
    }

    private void add(User by, String action, String subject, @Nullable Long person, @Nullable Long agency) {
        add(by.regionId(), by.id(), action, subject, person, agency);
    }

    private void add(
            long regionId,
            @Nullable Long by,
            String action,
            String subject,
            @Nullable Long person,
            @Nullable Long agency) {
        jdbc.sql("""
                        insert into audit (region_id, person_id, action, subject, about_person, about_agency)
                        values (:region, :by, :action, :subject, :person, :agency)""")
                .param("region", regionId)
                .param("by", by)
                .param("action", action)
                .param("subject", subject)
                .param("person", person)
                .param("agency", agency)
                .update();
    }

    List<Entry> ofPerson(long regionId, long person) {
        return jdbc.sql(SELECT + "where a.region_id = ? and a.about_person = ?" + LATEST)
                .params(regionId, person)
                .query(Entry.class)
                .list();
    }

    List<Entry> ofAgency(long regionId, long agency) {
        return jdbc.sql(SELECT + "where a.region_id = ? and a.about_agency = ?" + LATEST)
                .params(regionId, agency)
                .query(Entry.class)
                .list();
    }

    List<Entry> latest(long regionId) {
        return jdbc.sql(SELECT + "where a.region_id = ?" + LATEST)
                .param(regionId)
                .query(Entry.class)
                .list();
    }
}
