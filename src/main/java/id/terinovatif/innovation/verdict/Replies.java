package id.terinovatif.innovation.verdict;

import static java.util.stream.Collectors.toMap;

import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Writing;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said about a claim in turn: the verdicts with their reasons, and what its writers answered. */
@Repository
public class Replies {
    static final int LONGEST = 1000;

    /** Something that was said; a verdict when it has an outcome. */
    public record Said(
            Verdict.@Nullable Outcome outcome,
            int level,
            @Nullable String reason,
            @Nullable String words,
            String by,
            Instant at) {
        public String text() {
            if (reason == null) return words == null ? "" : words;
            return words == null ? reason : reason + ": " + words;
        }
    }

    private record Latest(String indicator, Instant at) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Replies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All that was said about one claim, the oldest first. */
    public List<Said> of(Innovation innovation, String indicator) {
        return jdbc.sql("""
                        select s.outcome, s.level, s.reason, s.words, p.name as by, s.at from (
                            select outcome, level, reason, words, judged_by as person, judged_at as at
                            from verdict_history where region_id = :region and innovation_id = :id and indicator = :indicator
                            union all
                            select null, 0, null, words, replied_by, replied_at
                            from verdict_reply where region_id = :region and innovation_id = :id and indicator = :indicator) s
                        join person p on p.region_id = :region and p.id = s.person order by s.at""")
                .param("region", innovation.regionId())
                .param("id", innovation.id())
                .param("indicator", indicator)
                .query(Said.class)
                .list();
    }

    /** When each claim was last replied to, by indicator. */
    public Map<String, Instant> latest(Innovation innovation) {
        return jdbc.sql("""
                        select indicator, max(replied_at) as at from verdict_reply
                        where region_id = ? and innovation_id = ? group by indicator""").params(innovation.regionId(), innovation.id()).query(Latest.class).list().stream()
                .collect(toMap(Latest::indicator, Latest::at));
    }

    void say(Writing writing, String indicator, String words) {
        jdbc.sql("""
                        insert into verdict_reply (region_id, innovation_id, indicator, words, replied_by, replied_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        writing.regionId(),
                        writing.id(),
                        indicator,
                        words,
                        writing.by().id(),
                        Timestamp.from(clock.instant()))
                .update();
    }
}
