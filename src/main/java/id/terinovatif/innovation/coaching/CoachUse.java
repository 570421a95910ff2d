package id.terinovatif.innovation.coaching;

import id.terinovatif.coach.Finding;
import id.terinovatif.innovation.Innovation;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what became of the messages that a writer sees; numbers and checks only, no text. */
@Repository
class CoachUse {
    /** As many messages as a writer sees at once. */
    private static final int SEEN = 3;
    /** Who edits later than this did something else in between. */
    private static final Duration SITTING = Duration.ofMinutes(45);

    private final JdbcClient jdbc;
    private final Clock clock;

    CoachUse(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** After a save: which of the shown messages were followed by an edit of their place, which are gone, which are new. */
    void count(Innovation innovation, Set<String> edited, List<Finding> findings) {
        follow(innovation, edited);
        close(innovation, findings);
        for (var finding : findings.stream().limit(SEEN).toList()) show(innovation, finding);
    }

    private void follow(Innovation innovation, Set<String> edited) {
        jdbc.sql("""
                        update coach_use set followed = followed + 1, edited = true
                        where region_id = :region and innovation_id = :id and not edited and shown_at > :since
                          and section = any(:sections)""")
                .param("region", innovation.regionId())
                .param("id", innovation.id())
                .param("since", Timestamp.from(clock.instant().minus(SITTING)))
                .param("sections", edited.toArray(String[]::new))
                .update();
    }

    private void close(Innovation innovation, List<Finding> findings) {
        var standing = findings.stream().map(CoachUse::key).distinct().toArray(String[]::new);
        jdbc.sql("""
                        update coach_use set gone = gone + case when edited then 1 else 0 end, shown_at = null, edited = false
                        where region_id = :region and innovation_id = :id and shown_at is not null
                          and not (check_id || '|' || section) = any(:standing)""")
                .param("region", innovation.regionId())
                .param("id", innovation.id())
                .param("standing", standing)
                .update();
    }

    private void show(Innovation innovation, Finding finding) {
        jdbc.sql("""
                        insert into coach_use as u (region_id, innovation_id, check_id, section, shown, shown_at)
                        values (:region, :id, :check, :section, 1, :now)
                        on conflict (region_id, innovation_id, check_id, section) do update
                        set shown = u.shown + 1, shown_at = excluded.shown_at where u.shown_at is null""")
                .param("region", innovation.regionId())
                .param("id", innovation.id())
                .param("check", finding.check())
                .param("section", finding.section())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static String key(Finding finding) {
        return finding.check() + "|" + finding.section();
    }
}
