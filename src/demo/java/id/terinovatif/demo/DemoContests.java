package id.terinovatif.demo;

import id.terinovatif.account.User;
import id.terinovatif.competition.call.CallForm;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.competition.call.Moves;
import id.terinovatif.competition.entry.Checking;
import id.terinovatif.competition.entry.Entering;
import id.terinovatif.competition.entry.Entries;
import id.terinovatif.competition.entry.Entry;
import id.terinovatif.competition.rules.RulesText;
import id.terinovatif.demo.story.Rows;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.year.Years;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** One contest that is over and one that is being judged, held as an office holds them. */
@Component
@Profile("demo")
class DemoContests {
    private static final int ENTRIES = 12;
    private static final Set<String> READY = Set.of("PUBLISHED", "VERIFIED", "SUBMITTED");

    private final Calls calls;
    private final Moves moves;
    private final Entering entering;
    private final Entries entries;
    private final Checking checking;
    private final Innovations innovations;
    private final DemoJury jury;
    private final Years years;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    DemoContests(
            Calls calls,
            Moves moves,
            Entering entering,
            Entries entries,
            Checking checking,
            Innovations innovations,
            DemoJury jury,
            Years years,
            JdbcTemplate jdbc,
            Clock clock) {
        this.calls = calls;
        this.moves = moves;
        this.entering = entering;
        this.entries = entries;
        this.checking = checking;
        this.innovations = innovations;
        this.jury = jury;
        this.years = years;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void hold(Staff staff) {
        var rows = Rows.list(DemoContests.class, "contests.yaml");
        var ready = innovations
                .visibleTo(staff.admin())
                .list(new Innovations.Filter(year(staff), null, null, null, ""), 400, 0)
                .stream()
                .filter(one -> READY.contains(one.status().name()))
                .filter(one -> staff.operators().containsKey(one.agencyName()))
                .sorted(Comparator.comparingLong(Innovation::id))
                .toList();
        var held = closed(staff, rows.getFirst(), ready.subList(0, ENTRIES), 34);
        jury.judge(staff, held, Integer.MAX_VALUE);
        jury.finish(staff, held);
        var judged = closed(staff, rows.getLast(), ready.subList(ENTRIES, 2 * ENTRIES), 6);
        jury.judge(staff, judged, 2);
    }

    private int year(Staff staff) {
        return years.current(staff.region().id()).orElseThrow().year();
    }

    /** A call whose list is closed and whose readings are dealt. */
    private long closed(Staff staff, Map<String, Object> row, List<Innovation> chosen, int daysAgo) {
        var admin = staff.admin();
        var today = LocalDate.now(clock.withZone(staff.region().zone()));
        var typed = Map.of(
                "nama", Rows.text(row, "nama"),
                "tahun", String.valueOf(year(staff)),
                "tentang", Rows.text(row, "tentang"),
                "tutup", today.plusDays(1).toString(),
                "jam", "16:00",
                "baca", today.plusDays(9).toString(),
                "sk", Rows.text(row, "sk"));
        long id = moves.begin(admin, new CallForm(typed), RulesText.of(DemoRules.plain()));
        moves.open(admin, id);
        var call = calls.get(admin, id);
        for (var one : chosen) entering.enter(writer(staff, one), call, "Perangkat daerah", one, Map.of());
        jdbc.update(
                "update competition set closes_at = now() - ? * interval '1 day', created_at = now() - (? + 40) * interval '1 day' where id = ?",
                daysAgo,
                daysAgo,
                id);
        checking.close(admin, id);
        entries.of(call).forEach(one -> checking.judge(admin, id, one.number(), Entry.State.ADMITTED, ""));
        jury.seat(staff, id);
        return id;
    }

    private static User writer(Staff staff, Innovation one) {
        return Objects.requireNonNull(staff.operators().get(one.agencyName())).getFirst();
    }
}
