package id.terinovatif.innovation;

import static java.util.stream.Collectors.toMap;

import id.terinovatif.account.User;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The verdicts on an innovation's claims. They stand here, not with the desk that gives them, since its writers read them too. */
@Repository
public class Verdicts {
    private final JdbcClient jdbc;
    private final Clock clock;

    Verdicts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The last verdict on each indicator, by code; ask {@link Verdict#judges} whether it is about the present claim. */
    public Map<String, Verdict> of(Innovation innovation) {
        return jdbc.sql("""
                        select v.indicator, v.outcome, v.level, v.reason, v.words, v.fingerprint, p.name as by, v.judged_at
                        from verdict v join person p on p.region_id = v.region_id and p.id = v.judged_by
                        where v.region_id = ? and v.innovation_id = ?""").params(innovation.regionId(), innovation.id()).query(Verdict.class).list().stream()
                .collect(toMap(Verdict::indicator, verdict -> verdict));
    }

    public void give(
            User by,
            Innovation innovation,
            Submissions.Claim claim,
            Verdict.Outcome outcome,
            int level,
            @Nullable String reason,
            @Nullable String words) {
        for (var table : new String[] {"verdict", "verdict_history"})
            jdbc.sql(insert(table))
                    .param("region", innovation.regionId())
                    .param("innovation", innovation.id())
                    .param("indicator", claim.indicator())
                    .param("outcome", outcome.name())
                    .param("level", level)
                    .param("reason", reason)
                    .param("words", words)
                    .param("print", claim.fingerprint())
                    .param("by", by.id())
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
    }

    private static String insert(String table) {
        if (table.equals("verdict_history")) return """
                    insert into verdict_history (region_id, innovation_id, indicator, outcome, level, reason, words, judged_by, judged_at)
                    values (:region, :innovation, :indicator, :outcome, :level, :reason, :words, :by, :at)""";
        return """
                insert into verdict (region_id, innovation_id, indicator, outcome, level, reason, words, fingerprint, judged_by, judged_at)
                values (:region, :innovation, :indicator, :outcome, :level, :reason, :words, :print, :by, :at)
                on conflict (region_id, innovation_id, indicator) do update
                set outcome = excluded.outcome, level = excluded.level, reason = excluded.reason, words = excluded.words,
                    fingerprint = excluded.fingerprint, judged_by = excluded.judged_by, judged_at = excluded.judged_at""";
    }
}
