package id.terinovatif.competition.call;

import id.terinovatif.competition.minutes.Link;
import id.terinovatif.competition.minutes.Said;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what happened, each record tied to the one before; called inside the action's transaction. */
@Repository
public class Chain {
    private final JdbcClient jdbc;
    private final Clock clock;

    Chain(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Last(int position, String hash) {}

    /** Adds a record; holds the call until the transaction ends, so that no two get the same place. */
    public void add(Call call, @Nullable Long by, String kind, Object content) {
        jdbc.sql("select id from competition where region_id = ? and id = ? for update")
                .params(call.regionId(), call.id())
                .query(Long.class)
                .single();
        var last = jdbc.sql("""
                        select position, hash from competition_record
                        where region_id = ? and competition_id = ? order by position desc limit 1""")
                .params(call.regionId(), call.id())
                .query(Last.class)
                .optional()
                .orElse(new Last(0, Link.FIRST));
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var link = Link.after(last.hash(), last.position() + 1, kind, at.toString(), Said.text(content));
        jdbc.sql("""
                        insert into competition_record (region_id, competition_id, position, kind, content, person_id, at, hash)
                        values (:region, :id, :position, :kind, :content, :by, :at, :hash)""")
                .param("region", call.regionId())
                .param("id", call.id())
                .param("position", link.position())
                .param("kind", kind)
                .param("content", link.content())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("hash", link.hash())
                .update();
    }

    public List<Link> of(Call call) {
        return jdbc.sql("""
                        select position, kind, at, content, hash from competition_record
                        where region_id = ? and competition_id = ? order by position""")
                .params(call.regionId(), call.id())
                .query((row, n) -> new Link(
                        row.getInt("position"),
                        row.getString("kind"),
                        row.getTimestamp("at").toInstant().toString(),
                        row.getString("content"),
                        row.getString("hash")))
                .list();
    }
}
