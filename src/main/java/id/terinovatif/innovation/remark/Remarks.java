package id.terinovatif.innovation.remark;

import static java.util.stream.Collectors.toMap;

import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Judged;
import id.terinovatif.innovation.Status;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what verifiers said about the pages of a story; all of it stays, the newest of a page counts. */
@Repository
public class Remarks {
    public static final int LONGEST = 1000;

    private final JdbcClient jdbc;
    private final Clock clock;

    Remarks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest remark of each page that has one, by slug. */
    public Map<String, Remark> of(Innovation innovation) {
        return jdbc.sql("""
                        select distinct on (r.section) r.section, r.outcome, r.words, r.fingerprint, p.name as by, r.remarked_at as at
                        from section_remark r join person p on p.region_id = r.region_id and p.id = r.remarked_by
                        where r.region_id = ? and r.innovation_id = ? order by r.section, r.id desc""").params(innovation.regionId(), innovation.id()).query(Remark.class).list().stream()
                .collect(toMap(Remark::section, one -> one));
    }

    /** What its writers are shown: the remarks once it was sent back, by slug. */
    public Map<String, Remark> told(Innovation innovation) {
        return innovation.status() == Status.RETURNED ? of(innovation) : Map.of();
    }

    /** Keeps a remark; {@code fingerprint} is of the words that the verifier has read. */
    public void make(Judged judged, String section, Remark.Outcome outcome, String words, String fingerprint) {
        jdbc.sql("""
                        insert into section_remark
                            (region_id, innovation_id, section, outcome, words, fingerprint, remarked_by, remarked_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        judged.regionId(),
                        judged.id(),
                        section,
                        outcome.name(),
                        words,
                        fingerprint,
                        judged.by().id(),
                        Timestamp.from(clock.instant()))
                .update();
    }
}
