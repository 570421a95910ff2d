package id.terinovatif.ideas;

import id.terinovatif.account.Region;
import id.terinovatif.account.Regions;
import id.terinovatif.shared.Indonesian;
import id.terinovatif.shared.mail.Outbox;
import id.terinovatif.shared.web.Address;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A late answer climbs: first to those who should have given it (the head of the agency that has it or of the one above, else the office that reads the
 * box), three working days later one step higher (the office, else the leader). Each step is told once, in one letter a person.
 */
@Component
public class Climb {
    /** How far it has climbed. */
    enum Step {
        FIRST,
        HIGHER
    }

    private final Proposals proposals;
    private final Regions regions;
    private final Outbox outbox;
    private final Address address;
    private final JdbcClient jdbc;
    private final Clock clock;

    Climb(Proposals proposals, Regions regions, Outbox outbox, Address address, JdbcClient jdbc, Clock clock) {
        this.proposals = proposals;
        this.regions = regions;
        this.outbox = outbox;
        this.address = address;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Reader(String name, String email) {}

    /** Every hour, so that each region hears of it in its own morning. */
    @Scheduled(cron = "${terinovatif.reminders:0 5 * * * *}")
    @Transactional
    public void tell() {
        if (!outbox.open()) return;
        regions.all().stream()
                .filter(region -> clock.instant().atZone(region.zone()).getHour() >= 7)
                .forEach(this::tell);
    }

    /** What is late in one region, whatever its hour. */
    @Transactional
    public void tell(Region region) {
        var letters = new LinkedHashMap<Reader, List<Proposal>>();
        for (var one : proposals.waiting(region.id())) {
            var due = Clockwork.overdue(one, clock.instant(), region.zone());
            if (due.isEmpty()) continue;
            var higher = clock.instant().isAfter(Clockwork.higher(due.get(), region.zone()));
            var step = higher ? Step.HIGHER : Step.FIRST;
            if (first(one, step))
                readers(one, step)
                        .forEach(reader -> letters.computeIfAbsent(reader, r -> new ArrayList<>())
                                .add(one));
        }
        letters.forEach((reader, late) -> post(region, reader, late));
    }

    private boolean first(Proposal one, Step step) {
        var word = one.firstWordAt() == null ? "WORD_" : one.decidedAt() == null ? "DECISION_" : "PROMISE_";
        return jdbc.sql("""
                                insert into proposal_climb (region_id, proposal_id, step, told_at) values (?, ?, ?, ?)
                                on conflict do nothing""")
                        .params(one.regionId(), one.id(), word + step, Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private List<Reader> readers(Proposal one, Step step) {
        var heads = one.agencyId() == null ? List.<Reader>of() : people(one, List.of("AGENCY_HEAD"), one.agencyId());
        var office = people(one, List.of("ADMIN", "VERIFIER"), null);
        if (step == Step.FIRST) return heads.isEmpty() ? office : heads;
        return heads.isEmpty() ? people(one, List.of("LEADER"), null) : office;
    }

    private List<Reader> people(Proposal one, List<String> roles, @Nullable Long agency) {
        return jdbc.sql("""
                        select name, email from person where region_id = :region and role = any(:roles) and closed_at is null
                          and (:agency::bigint is null or agency_id = :agency
                              or agency_id = (select parent_id from agency a where a.region_id = :region and a.id = :agency)) order by id""")
                .params(Map.of("region", one.regionId(), "roles", roles.toArray(String[]::new)))
                .param("agency", agency)
                .query(Reader.class)
                .list();
    }

    private void post(Region region, Reader reader, List<Proposal> late) {
        var lines = late.stream()
                .limit(20)
                .map(one ->
                        "- %s (diterima %s)".formatted(one.title(), Indonesian.date(one.receivedAt(), region.zone())))
                .collect(Collectors.joining("\n"));
        outbox.post(
                region.id(), reader.email(), "%d kiriman menunggu lewat waktunya".formatted(late.size()), """
                %s yang baik,

                Kiriman ini belum dijawab pada waktunya:

                %s

                Pengirimnya dijanjikan kata pertama dalam tiga hari kerja, keputusan dalam empat belas hari, dan hasil percobaan pada tanggal yang disebut. Jawab di %s
                """.formatted(
                                reader.name(), lines, address.of("/gagasan/meja")));
    }
}
