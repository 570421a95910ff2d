package id.terinovatif.competition.entry;

import id.terinovatif.account.User;
import id.terinovatif.competition.call.Call;
import id.terinovatif.shared.Missing;
import java.sql.ResultSet;
import java.sql.SQLException;
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
                   repair_until, repaired, calibration, sent_at, award, jsonb_array_length(files::jsonb) as documents
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
                row.getString("award"),
                row.getInt("documents"));
    }

    private Map<String, String> texts(String text) {
        var texts = new LinkedHashMap<String, String>();
        json.readTree(text)
                .properties()
                .forEach(one -> texts.put(one.getKey(), one.getValue().asString("")));
        return texts;
    }
}
