package id.terinovatif.index.league;

import id.terinovatif.account.User;
import id.terinovatif.shared.mail.Outbox;
import id.terinovatif.shared.web.Address;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the office wrote to agencies: on their people's desks, by mail where mail is set up. */
@Repository
public class Reminders {
    /** One letter; {@code by} is the person who sent it. */
    public record Reminder(String words, String by, Instant sentAt) {}

    private record Reader(String email) {}

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Address address;
    private final Clock clock;

    Reminders(JdbcClient jdbc, Outbox outbox, Address address, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.address = address;
        this.clock = clock;
    }

    /** Sends to open agencies of the sender's region; the ids of others count for nothing. Gives how many were reached. */
    int send(User by, int year, Collection<Long> agencies, String words) {
        int sent = 0;
        for (long agency : agencies) sent += keep(by, year, agency, words) ? 1 : 0;
        return sent;
    }

    private boolean keep(User by, int year, long agency, String words) {
        int kept = jdbc.sql("""
                        insert into agency_reminder (region_id, year, agency_id, words, sent_by, sent_at)
                        select region_id, :year, id, :words, :by, :at from agency
                        where region_id = :region and id = :agency and closed_at is null""")
                .param("region", by.regionId())
                .param("year", year)
                .param("agency", agency)
                .param("words", words)
                .param("by", by.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        if (kept == 1)
            for (var reader : readers(by.regionId(), agency))
                outbox.post(
                        by.regionId(),
                        reader.email(),
                        "Inovasi " + year,
                        words + "\n\n" + by.name() + "\n\nMulai di " + address.of("/inovasi/baru") + "\n");
        return kept == 1;
    }

    private List<Reader> readers(long region, long agency) {
        if (!outbox.open()) return List.of();
        return jdbc.sql("select email from person where region_id = ? and agency_id = ? and closed_at is null")
                .params(region, agency)
                .query(Reader.class)
                .list();
    }

    /** The last letter to a writer's own agency, until something of it is begun. */
    public Optional<Reminder> open(User user, int year) {
        var agency = user.agencyId();
        if (agency == null) return Optional.empty();
        return jdbc.sql("""
                        select r.words, p.name as by, r.sent_at from agency_reminder r
                        join person p on p.region_id = r.region_id and p.id = r.sent_by
                        where r.region_id = :region and r.year = :year and r.agency_id = :agency
                          and not exists (select 1 from innovation i where i.region_id = r.region_id and i.year = r.year
                              and i.agency_id = r.agency_id and i.status <> 'WITHDRAWN')
                        order by r.sent_at desc limit 1""")
                .param("region", user.regionId())
                .param("year", year)
                .param("agency", agency)
                .query(Reminder.class)
                .optional();
    }
}
