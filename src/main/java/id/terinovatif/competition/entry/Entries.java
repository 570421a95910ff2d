package id.terinovatif.competition.entry;

import id.terinovatif.account.User;
import id.terinovatif.competition.call.Call;
import id.terinovatif.shared.Missing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The entries of a call. Who may see which is asked by those who call. */
@Repository
public class Entries {
    private static final String SELECT = """
            select number, group_name, title, entrant, agency_id, innovation_id, contact, story, blind_story, print, state, reason,
                   repair_until, repaired, calibration, sent_at, award
            from competition_entry where region_id = ? and competition_id = ?
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Entries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public List<Entry> of(Call call) {
        return jdbc.sql(SELECT + "order by number")
                .params(call.regionId(), call.id())
                .query((row, n) -> entry(row))
                .list();
    }

    /** Those that are judged: admitted, and not there for calibration alone. */
    public List<Entry> admitted(Call call) {
        return of(call).stream()
                .filter(entry -> entry.state() == Entry.State.ADMITTED && !entry.calibration())
                .toList();
    }

    public Entry get(Call call, int number) {
        return jdbc.sql(SELECT + "and number = ?")
                .params(call.regionId(), call.id(), number)
                .query((row, n) -> entry(row))
                .optional()
                .orElseThrow(Missing::new);
    }

    /** Those of a person's own agencies. */
    public List<Entry> ofAgencies(Call call, User user) {
        return of(call).stream()
                .filter(entry -> entry.agencyId() != null && user.agencyIds().contains(entry.agencyId()))
                .toList();
    }

    /** Which call and number a citizen's link leads to. */
    public record Linked(long competitionId, int number) {}

    public Optional<Linked> behind(String linkHash) {
        return jdbc.sql("select competition_id, number from competition_entry where link_hash = ?")
                .param(linkHash)
                .query(Linked.class)
                .optional();
    }

    /** Adds it under the next number; the call's row is held. */
    int add(Call call, Frozen frozen, @Nullable Long by, @Nullable String linkHash, Instant now, boolean calibration) {
        return jdbc.sql("""
                        insert into competition_entry (region_id, competition_id, number, group_name, title, entrant, agency_id, innovation_id,
                            contact, link_hash, story, blind_story, files, print, maturity, state, sent_by, sent_at, calibration)
                        select :region, :id, coalesce(max(number), 0) + 1, :group, :title, :entrant, :agency, :innovation,
                            :contact, :link, :story, :blind, :files, :print, :maturity, :state, :by, :now, :calibration
                        from competition_entry where region_id = :region and competition_id = :id returning number""")
                .params(frozen.columns(json))
                .param("region", call.regionId())
                .param("id", call.id())
                .param("link", linkHash)
                .param("by", by)
                .param("now", Timestamp.from(now))
                .param("state", calibration ? "ADMITTED" : "SENT")
                .param("calibration", calibration)
                .query(Integer.class)
                .single();
    }

    /** Puts a repaired story in place of the returned one. */
    void replace(Call call, int number, Frozen frozen, Instant now) {
        jdbc.sql("""
                        update competition_entry set title = :title, story = :story, blind_story = :blind, files = :files, print = :print,
                            maturity = :maturity, state = 'SENT', repaired = true, sent_at = :now
                        where region_id = :region and competition_id = :id and number = :number""")
                .params(frozen.columns(json))
                .param("region", call.regionId())
                .param("id", call.id())
                .param("number", number)
                .param("now", Timestamp.from(now))
                .update();
    }

    public void judge(Call call, int number, Entry.State state, String reason, @Nullable Instant repairUntil) {
        jdbc.sql("""
                        update competition_entry set state = :state, reason = :reason, repair_until = coalesce(:until, repair_until)
                        where region_id = :region and competition_id = :id and number = :number""")
                .param("state", state.name())
                .param("reason", reason)
                .param(
                        "until",
                        repairUntil == null ? null : repairUntil.atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("region", call.regionId())
                .param("id", call.id())
                .param("number", number)
                .update();
    }

    /** The print of what stands in the table now, whatever print stands beside it. */
    public String freshPrint(Call call, int number) {
        return jdbc.sql(
                        "select title, story, files from competition_entry where region_id = ? and competition_id = ? and number = ?")
                .params(call.regionId(), call.id(), number)
                .query((row, n) -> Frozen.print(row.getString("title"), row.getString("story"), row.getString("files")))
                .single();
    }

    /** 0 to 100; null where it has none. */
    public @Nullable Double maturity(Call call, int number) {
        return jdbc.sql(
                        "select maturity from competition_entry where region_id = ? and competition_id = ? and number = ?")
                .params(call.regionId(), call.id(), number)
                .query((row, n) ->
                        Optional.ofNullable(row.getBigDecimal("maturity")).map(Number::doubleValue))
                .single()
                .orElse(null);
    }

    public void award(Call call, int number, String award) {
        jdbc.sql("update competition_entry set award = ? where region_id = ? and competition_id = ? and number = ?")
                .params(award, call.regionId(), call.id(), number)
                .update();
    }

    private Entry entry(ResultSet row) throws SQLException {
        var repair = row.getTimestamp("repair_until");
        return new Entry(
                row.getInt("number"),
                row.getString("group_name"),
                row.getString("title"),
                row.getString("entrant"),
                row.getObject("agency_id", Long.class),
                row.getObject("innovation_id", Long.class),
                row.getString("contact"),
                texts(row.getString("story")),
                texts(row.getString("blind_story")),
                row.getString("print"),
                Entry.State.valueOf(row.getString("state")),
                row.getString("reason"),
                repair == null ? null : repair.toInstant(),
                row.getBoolean("repaired"),
                row.getBoolean("calibration"),
                row.getTimestamp("sent_at").toInstant(),
                row.getString("award"));
    }

    private Map<String, String> texts(String text) {
        var texts = new LinkedHashMap<String, String>();
        json.readTree(text)
                .properties()
                .forEach(one -> texts.put(one.getKey(), one.getValue().asString("")));
        return texts;
    }
}
