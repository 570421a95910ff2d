package id.terinovatif.innovation.story;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Locked;
import id.terinovatif.story.Rendered.ByHand;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Parts of a format written by hand, and what a format read when it was last taken along. */
@Repository
class ByHands {
    /** A part written by hand with its revision. */
    record Kept(String slot, String value, String seen, int revision, Instant savedAt, String by) {}

    /** When a format was last taken along, with the print of each part. */
    record Taken(Instant at, String by, Map<String, String> prints) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ByHands(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    Map<String, Kept> of(Innovation innovation, String format) {
        return jdbc.sql("""
                        select h.slot, h.value, h.seen, h.revision, h.saved_at, p.name as by
                        from story_by_hand h join person p on p.region_id = h.region_id and p.id = h.saved_by
                        where h.region_id = ? and h.innovation_id = ? and h.format = ?""").params(innovation.regionId(), innovation.id(), format).query(Kept.class).list().stream()
                .collect(Collectors.toMap(Kept::slot, one -> one));
    }

    Map<String, ByHand> told(Map<String, Kept> kept) {
        return kept.values().stream()
                .filter(one -> !one.value().isBlank())
                .collect(Collectors.toMap(Kept::slot, one -> new ByHand(one.value(), map(one.seen()))));
    }

    /** False when {@code base} is no longer the newest and nothing was written; a blank text gives the part back to its pieces. */
    boolean save(Locked at, User by, String format, String slot, String value, Map<String, String> seen, int base) {
        return jdbc.sql("""
                        insert into story_by_hand as h (region_id, innovation_id, format, slot, value, seen, revision, saved_at, saved_by)
                        select :region, :innovation, :format, :slot, :value, :seen::jsonb, 1, :now, :by where :base = 0
                            or exists (select from story_by_hand where region_id = :region and innovation_id = :innovation
                                       and format = :format and slot = :slot)
                        on conflict (region_id, innovation_id, format, slot) do update set value = excluded.value,
                            seen = excluded.seen, revision = h.revision + 1, saved_at = excluded.saved_at,
                            saved_by = excluded.saved_by where h.revision = :base""")
                        .param("region", at.regionId())
                        .param("innovation", at.id())
                        .param("format", format)
                        .param("slot", slot)
                        .param("value", value)
                        .param("seen", json.writeValueAsString(seen))
                        .param("now", Timestamp.from(clock.instant()))
                        .param("by", by.id())
                        .param("base", base)
                        .update()
                > 0;
    }

    void taken(Locked at, User by, String format, Map<String, String> prints) {
        jdbc.sql("""
                        insert into story_taken (region_id, innovation_id, format, texts, taken_at, taken_by)
                        values (?, ?, ?, ?::jsonb, ?, ?) on conflict (region_id, innovation_id, format) do update
                        set texts = excluded.texts, taken_at = excluded.taken_at, taken_by = excluded.taken_by""")
                .params(
                        at.regionId(),
                        at.id(),
                        format,
                        json.writeValueAsString(prints),
                        Timestamp.from(clock.instant()),
                        by.id())
                .update();
    }

    Optional<Taken> taken(Innovation innovation, String format) {
        return jdbc.sql("""
                        select t.taken_at, p.name, t.texts from story_taken t
                        join person p on p.region_id = t.region_id and p.id = t.taken_by
                        where t.region_id = ? and t.innovation_id = ? and t.format = ?""")
                .params(innovation.regionId(), innovation.id(), format)
                .query((row, n) -> new Taken(row.getTimestamp(1).toInstant(), row.getString(2), map(row.getString(3))))
                .optional();
    }

    private Map<String, String> map(String text) {
        var map = new LinkedHashMap<String, String>();
        json.readTree(text)
                .properties()
                .forEach(one -> map.put(one.getKey(), one.getValue().asString("")));
        return map;
    }
}
