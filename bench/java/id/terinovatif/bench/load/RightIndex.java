package id.terinovatif.bench.load;

import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.scoring.Answer;
import id.terinovatif.scoring.Entries;
import id.terinovatif.scoring.Reported;
import id.terinovatif.scoring.Scoring;
import id.terinovatif.shared.Indonesian;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether the page shows the index that all answers together give, read from the answers and not from kept scores. */
final class RightIndex {
    private final Database database;
    private final Instrument instrument = Instruments.load(null).of(2026);

    RightIndex(Database database) {
        this.database = database;
    }

    boolean shownBy(String page) throws SQLException {
        return page.contains(Indonesian.twoDecimals(fromAnswers()));
    }

    private BigDecimal fromAnswers() throws SQLException {
        var reported = new LinkedHashMap<Long, Reported>();
        try (var statement = database.connection().createStatement();
                var rows = statement.executeQuery("""
                        select i.id, i.name, i.urusan, i.jenis, i.tahapan, f.value as further, a.indicator, a.level, a.variant, a.value
                        from innovation i join answer a on a.region_id = i.region_id and a.innovation_id = i.id and a.level > 0
                        left join profile_field f on f.region_id = i.region_id and f.innovation_id = i.id and f.field = 'urusan_irisan'
                        where i.status in ('SUBMITTED', 'RETURNED', 'VERIFIED', 'PUBLISHED') and i.year = 2026""")) {
            while (rows.next())
                reported.computeIfAbsent(rows.getLong("id"), id -> reported(rows)).answers().put(rows.getString("indicator"), answer(rows));
        }
        return new Scoring(instrument).scorecard(new Entries(government(), null, new ArrayList<>(reported.values()))).index();
    }

    private static Reported reported(ResultSet row) {
        try {
            var further = row.getString("further");
            return new Reported(
                    row.getString("name"), row.getString("urusan"), further == null ? List.of() : List.of(further.split(",")),
                    row.getString("jenis"), row.getString("tahapan"), true, new HashMap<>(), null);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer answer(ResultSet row) throws SQLException {
        var value = row.getBigDecimal("value");
        return value == null
                ? new Answer(row.getInt("level"), row.getString("variant"), null)
                : new Answer(null, row.getString("variant"), value);
    }

    private Map<String, Answer> government() throws SQLException {
        var answers = new HashMap<String, Answer>();
        try (var statement = database.connection().createStatement();
                var rows = statement.executeQuery("select item, level, null as variant, value from government_answer where region_id = 2 and year = 2026")) {
            while (rows.next()) answers.put(rows.getString("item"), answer(rows));
        }
        return answers;
    }
}
