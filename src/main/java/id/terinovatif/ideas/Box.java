package id.terinovatif.ideas;

import id.terinovatif.account.User;
import id.terinovatif.shared.NotAllowed;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one switch of a region's box, and how often looking before writing was enough. */
@Component
class Box {
    private final JdbcClient jdbc;
    private final Clock clock;

    Box(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What people read while it is closed; empty while it is open. */
    Optional<String> closed(long regionId) {
        return jdbc.sql("select words from proposal_box where region_id = ?")
                .param(regionId)
                .query(String.class)
                .optional();
    }

    @Transactional
    void close(User by, String words) {
        if (!by.administers()) throw new NotAllowed("Kotak gagasan dibuka dan ditutup oleh admin.");
        jdbc.sql("""
                        insert into proposal_box (region_id, words, closed_by, closed_at) values (?, ?, ?, ?)
                        on conflict (region_id) do update set words = excluded.words""")
                .params(by.regionId(), words, by.id(), Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional
    void open(User by) {
        if (!by.administers()) throw new NotAllowed("Kotak gagasan dibuka dan ditutup oleh admin.");
        jdbc.sql("delete from proposal_box where region_id = ?")
                .param(by.regionId())
                .update();
    }

    @Transactional
    void answered(long regionId) {
        jdbc.sql("""
                        insert into proposal_answered as p (region_id, day, times) values (?, ?, 1)
                        on conflict (region_id, day) do update set times = p.times + 1""")
                .params(regionId, java.sql.Date.valueOf(LocalDate.now(clock)))
                .update();
    }
}
