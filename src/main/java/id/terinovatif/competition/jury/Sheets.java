package id.terinovatif.competition.jury;

import id.terinovatif.competition.call.Call;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who reads what at which stage; no marks here. */
@Repository
public class Sheets {
    private static final String SELECT = """
            select stage, number, person_id, place, state, handed_in_at, starts_at from competition_sheet
            where region_id = ? and competition_id = ?
            """;

    private final JdbcClient jdbc;

    Sheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One juror and one entry at one stage.
     *
     * @param place in the juror's own order, from 1
     */
    public record Sheet(
            int stage,
            int number,
            long personId,
            int place,
            String state,
            @Nullable Instant handedInAt,
            @Nullable Instant startsAt) {
        public boolean in() {
            return state.equals("HANDED_IN");
        }
    }

    public List<Sheet> of(Call call) {
        return jdbc.sql(SELECT + "order by stage, number, person_id")
                .params(call.regionId(), call.id())
                .query(Sheet.class)
                .list();
    }

    /** Those of a stage that still stand. */
    public List<Sheet> at(Call call, int stage) {
        return of(call).stream()
                .filter(one -> one.stage() == stage && !one.state().equals("RELEASED"))
                .toList();
    }

    /** A juror's own, in the juror's own order. */
    public List<Sheet> own(Call call, int stage, long personId) {
        return jdbc.sql(SELECT + "and stage = ? and person_id = ? and state <> 'RELEASED' order by place")
                .params(call.regionId(), call.id(), stage, personId)
                .query(Sheet.class)
                .list();
    }

    public Optional<Sheet> find(Call call, int stage, int number, long personId) {
        return own(call, stage, personId).stream()
                .filter(one -> one.number() == number)
                .findFirst();
    }

    public void add(Call call, int stage, int number, long personId, int place) {
        jdbc.sql("""
                        insert into competition_sheet (region_id, competition_id, stage, number, person_id, place) values (?, ?, ?, ?, ?, ?)
                        on conflict (region_id, competition_id, stage, number, person_id)
                        do update set state = case when competition_sheet.state = 'RELEASED' then 'OPEN' else competition_sheet.state end""")
                .params(call.regionId(), call.id(), stage, number, personId, place)
                .update();
    }

    public void state(Call call, Sheet sheet, String state, @Nullable Instant handedIn) {
        jdbc.sql("""
                        update competition_sheet set state = :state, handed_in_at = :at
                        where region_id = :region and competition_id = :id and stage = :stage and number = :number and person_id = :person""")
                .param("state", state)
                .param("at", handedIn == null ? null : Timestamp.from(handedIn))
                .param("region", call.regionId())
                .param("id", call.id())
                .param("stage", sheet.stage())
                .param("number", sheet.number())
                .param("person", sheet.personId())
                .update();
    }

    public void starts(Call call, int stage, int number, Instant at) {
        jdbc.sql("""
                        update competition_sheet set starts_at = ? where region_id = ? and competition_id = ? and stage = ? and number = ?""")
                .params(Timestamp.from(at), call.regionId(), call.id(), stage, number)
                .update();
    }
}
