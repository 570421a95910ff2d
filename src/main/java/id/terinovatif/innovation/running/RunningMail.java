package id.terinovatif.innovation.running;

import id.terinovatif.shared.mail.Outbox;
import id.terinovatif.shared.web.Address;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks after each published innovation once a quarter; who began it gets the link. */
@Component
public class RunningMail {
    private static final int AT_ONCE = 300;

    private final JdbcClient jdbc;
    private final Links links;
    private final Asking asking;
    private final Outbox outbox;
    private final Address address;

    RunningMail(JdbcClient jdbc, Links links, Asking asking, Outbox outbox, Address address) {
        this.jdbc = jdbc;
        this.links = links;
        this.asking = asking;
        this.outbox = outbox;
        this.address = address;
    }

    private record Region(long id, String timeZone) {}

    private record Asked(long id, String name, String person, String email) {}

    @Scheduled(cron = "${terinovatif.running:0 20 8 * * *}")
    @Transactional
    public void ask() {
        if (!outbox.open()) return;
        for (var region :
                jdbc.sql("select id, time_zone from region").query(Region.class).list()) {
            var quarter = asking.now(ZoneId.of(region.timeZone()));
            for (var one : unasked(region.id(), quarter))
                links.begin(region.id(), one.id(), quarter)
                        .ifPresent(secret -> post(region.id(), one, quarter, secret));
        }
    }

    /** Published, not gone on with in a later year, and neither asked nor answered in this quarter. */
    private List<Asked> unasked(long regionId, Quarter quarter) {
        return jdbc.sql("""
                        select i.id, i.name, p.name as person, p.email from innovation i
                        join person p on p.region_id = i.region_id and p.id = i.created_by and p.closed_at is null
                        where i.region_id = :region and i.status = 'PUBLISHED'
                          and not exists (select from carried_over c where c.region_id = i.region_id and c.from_id = i.id)
                          and not exists (select from running_link l where l.region_id = i.region_id and l.innovation_id = i.id
                                          and l.mailed_for = :code)
                          and not exists (select from running_report r where r.region_id = i.region_id and r.innovation_id = i.id
                                          and r.year = :year and r.quarter = :quarter)
                        order by i.id limit :most""")
                .param("region", regionId)
                .param("code", quarter.code())
                .param("year", quarter.year())
                .param("quarter", quarter.number())
                .param("most", AT_ONCE)
                .query(Asked.class)
                .list();
    }

    private void post(long regionId, Asked one, Quarter quarter, String secret) {
        outbox.post(regionId, one.email(), "Masih berjalan? " + one.name(), """
                %s yang baik,

                Sekali tiap triwulan kami bertanya: apakah %s masih berjalan?
                Cukup satu ketukan, tanpa masuk. Kalau sudah berhenti, itu juga jawaban yang baik.

                %s

                Tautan ini untuk %s dan boleh Anda teruskan kepada yang mengurusnya.
                """.formatted(
                        one.person(), one.name(), address.of("/berjalan/" + secret), quarter.words()));
    }
}
