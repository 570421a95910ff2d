package id.terinovatif.verification;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Judged;
import id.terinovatif.innovation.submission.Submissions.Claim;
import id.terinovatif.innovation.verdict.Verdict.Outcome;
import id.terinovatif.shared.Sha256;
import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which claims are read twice, and how the readings came out. The draw is random but can be repeated by anybody. */
@Repository
public class SecondVerdicts {
    private static final String OPEN = """
            from second_reading r
            join innovation i on i.region_id = r.region_id and i.id = r.innovation_id and i.status in ('SUBMITTED', 'VERIFIED', 'PUBLISHED')
            join present_claim f on f.region_id = r.region_id and f.innovation_id = r.innovation_id
                 and f.indicator = r.indicator and f.fingerprint = r.fingerprint
            where r.region_id = :region and r.first_by <> :me and r.third_by is null
              and (r.second_by is null
                   or (r.second_by <> :me and (r.second_outcome <> r.first_outcome or r.second_level <> r.first_level)))
            """;

    /** A reading that waits for this person; {@code third} when two differed. */
    public record Open(long innovationId, String innovation, String indicator, boolean third) {
        /** Below the list of what is read again. */
        public String path() {
            return "/" + innovationId + "/" + indicator;
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    SecondVerdicts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public int percent(long regionId) {
        return jdbc.sql("select second_reading_percent from region where id = ?")
                .param(regionId)
                .query(Integer.class)
                .single();
    }

    public void setPercent(long regionId, int percent) {
        jdbc.sql("update region set second_reading_percent = ? where id = ?")
                .params(percent, regionId)
                .update();
    }

    /**
     * Decides at the first verdict whether the claim is read again; a corrected verdict before that replaces the first. False
     * when somebody else's verdict is being read again, then nothing may be judged past the second reader.
     */
    boolean drawn(Judged judged, Claim claim, Ruling ruling) {
        var innovation = judged.innovation();
        int kept = jdbc.sql("""
                        insert into second_reading as r (region_id, innovation_id, indicator, fingerprint, year, first_outcome, first_level, first_by, first_at)
                        select :region, :innovation, :indicator, :print, :year, :outcome, :level, :by, :now
                        where :drawn or exists (select 1 from second_reading k where k.region_id = :region and k.innovation_id = :innovation
                                                and k.indicator = :indicator and k.fingerprint = :print)
                        on conflict (region_id, innovation_id, indicator, fingerprint) do update
                        set first_outcome = excluded.first_outcome, first_level = excluded.first_level, first_at = excluded.first_at
                        where r.first_by = excluded.first_by and r.second_by is null""")
                .param("region", innovation.regionId())
                .param("innovation", innovation.id())
                .param("indicator", claim.indicator())
                .param("print", claim.fingerprint())
                .param("year", innovation.year())
                .param("outcome", ruling.outcome().name())
                .param("level", ruling.level())
                .param("by", judged.by().id())
                .param("now", Timestamp.from(clock.instant()))
                .param("drawn", newlyJudged(innovation, claim) && drawn(innovation, claim))
                .update();
        return kept > 0 || !pending(innovation, claim);
    }

    /** A claim that was judged before and not drawn then is not drawn later, whatever the rate is by now. */
    private boolean newlyJudged(Innovation innovation, Claim claim) {
        return jdbc.sql("""
                        select not exists (select 1 from standing_verdict where region_id = ? and innovation_id = ? and indicator = ?)""")
                .params(innovation.regionId(), innovation.id(), claim.indicator())
                .query(Boolean.class)
                .single();
    }

    /** Whether a second or third reading is still to come. */
    private boolean pending(Innovation innovation, Claim claim) {
        return jdbc.sql("""
                        select exists (select 1 from second_reading where region_id = ? and innovation_id = ? and indicator = ? and fingerprint = ?
                                       and third_by is null and (second_by is null or second_outcome <> first_outcome or second_level <> first_level))""")
                .params(innovation.regionId(), innovation.id(), claim.indicator(), claim.fingerprint())
                .query(Boolean.class)
                .single();
    }

    private boolean drawn(Innovation innovation, Claim claim) {
        return lot(innovation, claim) < percent(innovation.regionId()) * 100L;
    }

    /** 0 to 9999 by the claim's own fingerprint, the same whenever it is asked. */
    static long lot(Innovation innovation, Claim claim) {
        var text = innovation.regionId() + "/" + innovation.year() + "/" + innovation.id() + "/" + claim.indicator()
                + "/" + claim.fingerprint();
        return Integer.toUnsignedLong(ByteBuffer.wrap(Sha256.of(text)).getInt()) % 10_000;
    }

    /** What waits for this person, the oldest verdict first. */
    List<Open> open(User user) {
        return select(
                        "select r.innovation_id, i.name as innovation, r.indicator, r.second_by is not null as third "
                                + OPEN + " order by third desc, r.first_at limit 200",
                        user)
                .query(Open.class)
                .list();
    }

    Optional<Open> open(User user, Innovation innovation, String indicator) {
        return select(
                        "select r.innovation_id, i.name as innovation, r.indicator, r.second_by is not null as third "
                                + OPEN + " and r.innovation_id = :innovation and r.indicator = :indicator",
                        user)
                .param("innovation", innovation.id())
                .param("indicator", indicator)
                .query(Open.class)
                .optional();
    }

    private JdbcClient.StatementSpec select(String sql, User user) {
        return jdbc.sql(sql).param("region", user.regionId()).param("me", user.id());
    }

    /** Writes the second or third reading; false when somebody else was quicker. */
    boolean write(Judged judged, Claim claim, boolean third, Ruling ruling) {
        var sql = third ? """
                        update second_reading set third_outcome = :outcome, third_level = :level, third_by = :by, third_at = :now
                        where region_id = :region and innovation_id = :innovation and indicator = :indicator and fingerprint = :print
                          and third_by is null and second_by is not null and first_by <> :by and second_by <> :by""" : """
                        update second_reading set second_outcome = :outcome, second_level = :level, second_by = :by, second_at = :now,
                            second_reason = :reason, second_words = :words
                        where region_id = :region and innovation_id = :innovation and indicator = :indicator and fingerprint = :print
                          and second_by is null and first_by <> :by""";
        var update = jdbc.sql(sql)
                .param("region", judged.innovation().regionId())
                .param("innovation", judged.id())
                .param("indicator", claim.indicator())
                .param("print", claim.fingerprint())
                .param("outcome", ruling.outcome().name())
                .param("level", ruling.level())
                .param("by", judged.by().id())
                .param("now", Timestamp.from(clock.instant()));
        if (!third) update = update.param("reason", ruling.reason()).param("words", ruling.words());
        return update.update() > 0;
    }

    private record Pair(Outcome firstOutcome, Outcome secondOutcome, int count) {}

    /** How first and second verdicts of a year came out. */
    Agreement agreement(long regionId, int year) {
        var places = List.of(Outcome.values());
        var table = new int[Outcome.values().length][Outcome.values().length];
        jdbc.sql("""
                        select first_outcome, second_outcome, count(*) as count from second_reading
                        where region_id = ? and year = ? and second_by is not null group by first_outcome, second_outcome""")
                .params(regionId, year)
                .query(Pair.class)
                .list()
                .forEach(pair -> table[places.indexOf(pair.firstOutcome())][places.indexOf(pair.secondOutcome())] =
                        pair.count());
        return new Agreement(table);
    }
}
