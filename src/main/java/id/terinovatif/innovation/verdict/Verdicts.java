package id.terinovatif.innovation.verdict;

import static java.util.stream.Collectors.toMap;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Judged;
import id.terinovatif.innovation.submission.Submissions;
import id.terinovatif.shared.kept.Kept;
import id.terinovatif.shared.kept.RegionChanges;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The verdicts on an innovation's claims. They stand here, not with the desk that gives them, since its writers read them too. */
@Repository
public class Verdicts {
    private static final int MOST_REGIONS = 1_000;

    /** Whether the standing verdict {@code s} may still be read again by the verifier {@code :me}, who must not know it before. */
    public static final String HIDDEN = """
            exists (select 1 from second_reading r where r.region_id = s.region_id and r.innovation_id = s.innovation_id
                    and r.indicator = s.indicator and r.fingerprint = s.fingerprint and r.first_by <> :me and r.third_by is null
                    and (r.second_by is null or (r.second_by <> :me
                         and (r.second_outcome <> r.first_outcome or r.second_level <> r.first_level))))""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Kept<Map<String, Past>> kept;

    Verdicts(JdbcClient jdbc, Clock clock, RegionChanges changes) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.kept = new Kept<>(changes, MOST_REGIONS, past -> 1);
    }

    /** The last verdict on each indicator, by code; {@link Verdict#stands} tells whether it is about the present claim. */
    public Map<String, Verdict> of(Innovation innovation) {
        return jdbc.sql("""
                        select v.indicator, v.outcome, v.level, v.reason, v.words, s.indicator is not null as stands, s.variant,
                               p.name as by, v.judged_at
                        from verdict v join person p on p.region_id = v.region_id and p.id = v.judged_by
                        left join standing_verdict s on s.region_id = v.region_id and s.innovation_id = v.innovation_id and s.indicator = v.indicator
                        where v.region_id = ? and v.innovation_id = ?""").params(innovation.regionId(), innovation.id()).query(Verdict.class).list().stream()
                .collect(toMap(Verdict::indicator, verdict -> verdict, (a, b) -> b, HashMap::new));
    }

    /** The claims whose verdict a verifier must not know yet. */
    public List<String> hiddenFrom(User user, Innovation innovation) {
        if (!user.mayJudge()) return List.of();
        return jdbc.sql(
                        "select s.indicator from standing_verdict s where s.region_id = :region and s.innovation_id = :id and "
                                + HIDDEN)
                .param("region", innovation.regionId())
                .param("id", innovation.id())
                .param("me", user.id())
                .query(String.class)
                .list();
    }

    /**
     * How verdicts on an indicator have gone in this region, all years and repeated verdicts counted.
     *
     * @param reason the commonest reason to lower or reject, given {@code because} times
     */
    public record Past(
            String indicator,
            int cases,
            int lowered,
            int rejected,
            @Nullable String reason,
            int because) {
        /** As a sentence with its counts; a share of few cases would say more than it knows. */
        public String words() {
            var text =
                    "Dari " + cases + " putusan di daerah ini, " + rejected + " ditolak dan " + lowered + " diturunkan";
            return reason == null ? text + "." : text + ". Alasan tersering: " + reason + " (" + because + ").";
        }
    }

    /** The past of each indicator that was ever judged here, by code. */
    public Map<String, Past> past(long regionId) {
        return kept.get(regionId, "verdicts", () -> counted(regionId));
    }

    private Map<String, Past> counted(long regionId) {
        return jdbc.sql("""
                        with reasons as (
                            select indicator, reason, count(*) as because,
                                   row_number() over (partition by indicator order by count(*) desc, reason) as place
                            from verdict_history where region_id = :region and reason is not null and outcome <> 'ACCEPT'
                            group by indicator, reason)
                        select h.indicator, count(*) as cases, count(*) filter (where h.outcome = 'LOWER') as lowered,
                               count(*) filter (where h.outcome = 'REJECT') as rejected, r.reason, coalesce(r.because, 0) as because
                        from verdict_history h left join reasons r on r.indicator = h.indicator and r.place = 1
                        where h.region_id = :region group by h.indicator, r.reason, r.because""").param("region", regionId).query(Past.class).list().stream()
                .collect(toMap(Past::indicator, past -> past));
    }

    public void give(
            Judged judged,
            Submissions.Claim claim,
            Verdict.Outcome outcome,
            int level,
            @Nullable String reason,
            @Nullable String words) {
        for (var table : new String[] {"verdict", "verdict_history"})
            jdbc.sql(insert(table))
                    .param("region", judged.innovation().regionId())
                    .param("innovation", judged.id())
                    .param("indicator", claim.indicator())
                    .param("outcome", outcome.name())
                    .param("level", level)
                    .param("reason", reason)
                    .param("words", words)
                    .param("print", claim.fingerprint())
                    .param("by", judged.by().id())
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
