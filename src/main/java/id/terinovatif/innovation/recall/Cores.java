package id.terinovatif.innovation.recall;

import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Writing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The core sentences of innovations. */
@Repository
public class Cores {
    private final JdbcClient jdbc;

    Cores(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Core of(Innovation innovation) {
        return jdbc.sql(
                        "select who, change, how, how_much from core_sentence where region_id = ? and innovation_id = ?")
                .params(innovation.regionId(), innovation.id())
                .query(Core.class)
                .optional()
                .orElse(Core.EMPTY);
    }

    void save(Writing writing, Core core) {
        jdbc.sql("""
                        insert into core_sentence (region_id, innovation_id, who, change, how, how_much, saved_by)
                        values (:region, :innovation, :who, :change, :how, :howMuch, :by)
                        on conflict (region_id, innovation_id) do update set who = excluded.who, change = excluded.change,
                            how = excluded.how, how_much = excluded.how_much, saved_by = excluded.saved_by, saved_at = now()""")
                .param("region", writing.innovation().regionId())
                .param("innovation", writing.id())
                .param("who", core.who())
                .param("change", core.change())
                .param("how", core.how())
                .param("howMuch", core.howMuch())
                .param("by", writing.by().id())
                .update();
    }
}
