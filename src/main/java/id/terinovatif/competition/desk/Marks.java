package id.terinovatif.competition.desk;

import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.jury.Sheets.Sheet;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A juror's marks while they are made. Every statement here names the juror: nobody's marks come along with another's. */
@Repository("jurorMarks")
public class Marks {
    private final JdbcClient jdbc;

    Marks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A mark as it stands.
     *
     * @param criterion from 1; {@code revision} counts the saves
     */
    public record Given(int criterion, int points, String reason, int revision, Instant savedAt) {}

    public List<Given> of(Call call, Sheet sheet) {
        return jdbc.sql("""
                        select criterion, points, reason, revision, saved_at from competition_mark
                        where region_id = ? and competition_id = ? and stage = ? and number = ? and person_id = ? order by criterion""")
                .params(call.regionId(), call.id(), sheet.stage(), sheet.number(), sheet.personId())
                .query(Given.class)
                .list();
    }

    public Optional<Given> at(Call call, Sheet sheet, int criterion) {
        return of(call, sheet).stream()
                .filter(one -> one.criterion() == criterion)
                .findFirst();
    }

    /** How many criteria of each of a juror's sheets have a mark. */
    public record Filled(int number, int count) {}

    public List<Filled> filled(Call call, int stage, long personId) {
        return jdbc.sql("""
                        select number, count(*) as count from competition_mark
                        where region_id = ? and competition_id = ? and stage = ? and person_id = ? group by number""")
                .params(call.regionId(), call.id(), stage, personId)
                .query(Filled.class)
                .list();
    }

    /** The new revision, or empty when {@code base} is no longer the newest and nothing was written. */
    Optional<Integer> save(Call call, Sheet sheet, int criterion, int points, String reason, int base, Instant now) {
        var sql = base == 0 ? """
                insert into competition_mark (region_id, competition_id, stage, number, person_id, criterion, points, reason, revision, saved_at)
                values (:region, :id, :stage, :number, :person, :criterion, :points, :reason, 1, :now) on conflict do nothing""" : """
                update competition_mark set points = :points, reason = :reason, revision = revision + 1, saved_at = :now
                where region_id = :region and competition_id = :id and stage = :stage and number = :number and person_id = :person
                  and criterion = :criterion and revision = :base""";
        int written = jdbc.sql(sql)
                .param("region", call.regionId())
                .param("id", call.id())
                .param("stage", sheet.stage())
                .param("number", sheet.number())
                .param("person", sheet.personId())
                .param("criterion", criterion)
                .param("points", points)
                .param("reason", reason)
                .param("base", base)
                .param("now", Timestamp.from(now))
                .update();
        return written == 0 ? Optional.empty() : Optional.of(base + 1);
    }
}
