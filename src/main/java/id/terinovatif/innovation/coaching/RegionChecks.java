package id.terinovatif.innovation.coaching;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.terinovatif.account.User;
import id.terinovatif.coach.Check;
import id.terinovatif.coach.Check.Change;
import id.terinovatif.coach.Check.Wording;
import id.terinovatif.coach.checks.Checks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The coach's checks as one region uses them: those that ship, with what its office changed. */
@Component
public class RegionChecks {
    /** Who changed a check last, and when. */
    public record Changed(String by, Instant at) {}

    private record Row(String check, boolean used, List<Double> thresholds, List<String> phrases) {}

    private record Words(String check, String kind, Wording wording) {}

    private final JdbcClient jdbc;

    RegionChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Check> of(long regionId) {
        var changes = changes(regionId);
        if (changes.isEmpty()) return Checks.standard();
        return Checks.standard().stream()
                .map(check -> changes.containsKey(check.id()) ? check.with(changes.get(check.id())) : check)
                .toList();
    }

    public Optional<Check> find(long regionId, String id) {
        return of(regionId).stream().filter(check -> check.id().equals(id)).findFirst();
    }

    private Map<String, Change> changes(long regionId) {
        var rows = jdbc.sql("select check_id, used, thresholds, phrases from coach_check where region_id = ?")
                .param(regionId)
                .query((row, n) -> row(row))
                .list();
        if (rows.isEmpty()) return Map.of();
        var words = words(regionId);
        var changes = new HashMap<String, Change>();
        for (var row : rows)
            changes.put(
                    row.check(),
                    new Change(row.used(), row.thresholds(), row.phrases(), words.getOrDefault(row.check(), Map.of())));
        return changes;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("check_id"),
                row.getBoolean("used"),
                List.of((Double[]) row.getArray("thresholds").getArray()),
                List.of((String[]) row.getArray("phrases").getArray()));
    }

    private Map<String, Map<String, Wording>> words(long regionId) {
        return jdbc
                .sql("select check_id, kind, message, why, frame from coach_check_wording where region_id = ?")
                .param(regionId)
                .query((row, n) -> new Words(
                        row.getString("check_id"),
                        row.getString("kind"),
                        new Wording(row.getString("message"), row.getString("why"), row.getString("frame"))))
                .list()
                .stream()
                .collect(groupingBy(Words::check, toMap(Words::kind, Words::wording)));
    }

    /** Puts a change to use from the next critique on. */
    @Transactional
    public void change(User by, Check changed) {
        reset(by.regionId(), changed.id());
        jdbc.sql("""
                        insert into coach_check (region_id, check_id, used, thresholds, phrases, changed_by)
                        values (:region, :check, :used, :thresholds, :phrases, :by)""")
                .param("region", by.regionId())
                .param("check", changed.id())
                .param("used", changed.on())
                .param("thresholds", changed.asChange().thresholds().toArray(Double[]::new))
                .param("phrases", changed.phrases().toArray(String[]::new))
                .param("by", by.id())
                .update();
        changed.wordings().forEach((kind, wording) -> add(by.regionId(), changed.id(), kind, wording));
    }

    private void add(long regionId, String check, String kind, Wording wording) {
        jdbc.sql("""
                        insert into coach_check_wording (region_id, check_id, kind, message, why, frame)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(regionId, check, kind, wording.message(), wording.why(), wording.frame())
                .update();
    }

    /** Back to the check as it ships. */
    @Transactional
    public void reset(long regionId, String check) {
        jdbc.sql("delete from coach_check where region_id = ? and check_id = ?")
                .params(regionId, check)
                .update();
    }

    /** The changed checks by id, with who changed them. */
    public Map<String, Changed> changed(long regionId) {
        return jdbc
                .sql("""
                        select c.check_id, p.name, c.changed_at from coach_check c
                        join person p on p.region_id = c.region_id and p.id = c.changed_by where c.region_id = ?""")
                .param(regionId)
                .query((row, n) -> Map.entry(
                        row.getString("check_id"),
                        new Changed(
                                row.getString("name"),
                                row.getTimestamp("changed_at").toInstant())))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
