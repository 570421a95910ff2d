package id.terinovatif.year;

import id.terinovatif.shared.Indonesian;
import id.terinovatif.shared.mail.Outbox;
import id.terinovatif.shared.web.Address;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds writers of unfinished innovations 14, 7, 3 and 1 days before the region's deadline; each reminder leaves once. */
@Component
public class DeadlineMail {
    static final List<Integer> DAYS_LEFT = List.of(14, 7, 3, 1);

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Address address;
    private final Clock clock;

    DeadlineMail(JdbcClient jdbc, Outbox outbox, Address address, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.address = address;
        this.clock = clock;
    }

    private record Deadline(long regionId, int year, LocalDate submitUntil, String timeZone) {}

    private record Unfinished(long personId, String name, String email, String innovations, int count) {}

    /** Every hour, so that a region in any time zone hears of it in its own morning, or later if the server was down. */
    @Scheduled(cron = "${terinovatif.reminders:0 5 * * * *}")
    @Transactional
    public void remind() {
        if (!outbox.open()) return;
        jdbc.sql("""
                        select y.region_id, y.year, y.submit_until, r.time_zone from assessment_year y
                        join region r on r.id = y.region_id where y.closed_at is null and y.submit_until is not null""").query(Deadline.class).list().forEach(this::remind);
    }

    private void remind(Deadline deadline) {
        var here = clock.instant().atZone(ZoneId.of(deadline.timeZone()));
        var left =
                (int) (deadline.submitUntil().toEpochDay() - here.toLocalDate().toEpochDay());
        if (!DAYS_LEFT.contains(left) || here.getHour() < 7) return;
        for (var person : unfinished(deadline)) if (first(deadline, person, left)) post(deadline, person, left);
    }

    /** Operators whose agency has drafts or returned innovations, each with what is unfinished. */
    private List<Unfinished> unfinished(Deadline deadline) {
        return jdbc.sql("""
                        select p.id as person_id, p.name, p.email, count(*)::int as count,
                               string_agg('- ' || i.name, E'\\n' order by i.changed_at desc) as innovations
                        from person p join innovation i on i.region_id = p.region_id and i.agency_id = p.agency_id
                        where p.region_id = ? and p.role = 'OPERATOR' and p.closed_at is null
                          and i.year = ? and i.status in ('DRAFT', 'RETURNED')
                        group by p.id, p.name, p.email""")
                .params(deadline.regionId(), deadline.year())
                .query(Unfinished.class)
                .list();
    }

    private boolean first(Deadline deadline, Unfinished person, int left) {
        return jdbc.sql("""
                                insert into deadline_reminder (region_id, person_id, year, days_left)
                                values (?, ?, ?, ?) on conflict do nothing""")
                        .params(deadline.regionId(), person.personId(), deadline.year(), left)
                        .update()
                == 1;
    }

    private void post(Deadline deadline, Unfinished person, int left) {
        var lines = person.innovations().lines().limit(10).collect(Collectors.joining("\n"));
        outbox.post(
                deadline.regionId(),
                person.email(),
                "%d hari lagi: %d inovasi belum dikirim".formatted(left, person.count()),
                """
                %s yang baik,

                Batas kirim inovasi tahun %d adalah %s. Yang belum dikirim dari tempat Anda:

                %s

                Lanjutkan di %s
                """.formatted(
                                person.name(),
                                deadline.year(),
                                Indonesian.date(deadline.submitUntil()),
                                lines,
                                address.of("/inovasi")));
    }
}
