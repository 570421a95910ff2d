package id.terinovatif.trail;

import id.terinovatif.account.Role;
import id.terinovatif.shared.LikePatterns;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A region's records in words: names are looked up when they are read, the records hold ids alone. */
@Repository
public class Trails {
    static final int AT_ONCE = 25;

    private static final String SELECT = """
            select t.seq, t.at, coalesce(p.name, '') as who, coalesce(t.role, '') as role, t.act, t.object, i.id as innovation,
                   coalesce(i.name, q.name, a.subject, '') as about, coalesce(a.action, '') as action, t.hash
            from (RECORDS) t
            left join person p on p.region_id = t.region_id and p.id = t.person_id
            left join innovation i on i.region_id = t.region_id and i.id =
                case when t.act ~ '^(answer|verdict_history|step_taken)[.]' then split_part(t.object, '/', 1)::bigint end
            left join person q on q.region_id = t.region_id and q.id = case when t.act ~ '^person[.]' then t.object::bigint end
            left join audit a on a.region_id = t.region_id and a.id = case when t.act ~ '^audit[.]' then t.object::bigint end
            order by t.seq desc""";

    private final JdbcClient jdbc;
    private final DataSource database;

    Trails(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** One record for people; {@code innovation} is null where it is about none, or about one that is gone. */
    public record Line(
            long seq,
            Instant at,
            String who,
            String role,
            String act,
            String object,
            @Nullable Long innovation,
            String about,
            String action,
            String hash) {
        public String words() {
            return action.isEmpty() ? ActWords.of(act, object) : action;
        }

        public String roleLabel() {
            return Role.of(role).label();
        }
    }

    /**
     * The newest first, one more than a page holds when there are older ones.
     *
     * @param group of acts; empty for all
     * @param person words of a name; empty for everybody
     * @param before only records with a lower number
     */
    List<Line> page(long regionId, String group, String person, long before) {
        var part = "select * from trail where region_id = :region and seq < :before"
                + (group.isEmpty() ? "" : " and act = any(:acts)")
                + (person.isEmpty()
                        ? ""
                        : " and person_id in (select id from person where region_id = :region and name ilike all(:words))")
                + " order by seq desc limit " + (AT_ONCE + 1);
        var asking = jdbc.sql(SELECT.replace("RECORDS", part))
                .param("region", regionId)
                .param("before", before);
        if (!group.isEmpty()) asking.param("acts", ActWords.acts(group).toArray(String[]::new));
        if (!person.isEmpty()) asking.param("words", LikePatterns.of(person));
        return asking.query(Line.class).list();
    }

    /** What does not fit in the region's chain, as of now. */
    TrailCheck.Result check(long regionId) {
        try {
            return TrailCheck.of(database, regionId);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** When it was last signed, and how far; null before the first time. */
    @Nullable
    Signed signed(long regionId) {
        return jdbc.sql("select seq, at from trail_note where region_id = ? order by seq desc limit 1")
                .param(regionId)
                .query(Signed.class)
                .optional()
                .orElse(null);
    }

    public record Signed(long seq, Instant at) {}
}
