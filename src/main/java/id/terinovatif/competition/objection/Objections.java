package id.terinovatif.competition.objection;

import id.terinovatif.competition.call.Call;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Objections with their answers. */
@Repository
public class Objections {
    /** Not taste: what can be looked up. */
    public enum Ground {
        ELIGIBILITY("Syarat peserta"),
        CONFLICT("Benturan kepentingan juri"),
        ARITHMETIC("Hitungan"),
        PROCEDURE("Tata cara");

        private final String label;

        Ground(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        static @Nullable Ground named(String name) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * One objection, and its answer once there is one.
     *
     * @param upheld null until it is answered
     */
    public record Objection(
            long id,
            int number,
            String title,
            String ground,
            String facts,
            Instant at,
            @Nullable String answer,
            @Nullable Boolean upheld,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt) {
        public String label() {
            return Ground.valueOf(ground).label();
        }

        public boolean open() {
            return answer == null;
        }
    }

    private static final String SELECT = """
            select o.id, o.number, e.title, o.ground, o.facts, o.at, o.answer, o.upheld, p.name as answered_by, o.answered_at
            from competition_objection o
            join competition_entry e on e.region_id = o.region_id and e.competition_id = o.competition_id and e.number = o.number
            left join person p on p.region_id = o.region_id and p.id = o.answered_by
            where o.region_id = ? and o.competition_id = ?
            """;

    private final JdbcClient jdbc;

    Objections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Objection> of(Call call) {
        return jdbc.sql(SELECT + "order by o.id")
                .params(call.regionId(), call.id())
                .query(Objection.class)
                .list();
    }

    long add(Call call, int number, Ground ground, String facts, @Nullable Long by, Instant now) {
        return jdbc.sql("""
                        insert into competition_objection (region_id, competition_id, number, ground, facts, at, person_id)
                        values (:region, :id, :number, :ground, :facts, :now, :by) returning id""")
                .param("region", call.regionId())
                .param("id", call.id())
                .param("number", number)
                .param("ground", ground.name())
                .param("facts", facts)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    /** Whether it was still open. */
    boolean answer(Call call, long id, String answer, boolean upheld, long by, Instant now) {
        return jdbc.sql("""
                        update competition_objection set answer = ?, upheld = ?, answered_by = ?, answered_at = ?
                        where region_id = ? and competition_id = ? and id = ? and answer is null""")
                        .params(answer, upheld, by, Timestamp.from(now), call.regionId(), call.id(), id)
                        .update()
                > 0;
    }
}
