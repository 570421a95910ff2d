package id.terinovatif.index.scenario;

import id.terinovatif.account.User;
import id.terinovatif.scoring.Answer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The scenarios of a region; a change that says what is true anyway is no change and is not kept. */
@Repository
public class Scenarios {
    private static final String SELECT = """
            select s.region_id, s.id, s.year, s.name, p.name as by, s.created_at
            from scenario s join person p on p.region_id = s.region_id and p.id = s.created_by
            where s.region_id = ? and s.year = ?""";

    private final JdbcClient jdbc;

    Scenarios(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Scenario> of(User user, int year) {
        return jdbc.sql(SELECT + " order by s.id desc limit 50")
                .params(user.regionId(), year)
                .query(Scenario.class)
                .list();
    }

    public Optional<Scenario> find(User user, int year, long id) {
        return jdbc.sql(SELECT + " and s.id = ?")
                .params(user.regionId(), year, id)
                .query(Scenario.class)
                .optional();
    }

    public long create(User by, int year, String name) {
        return jdbc.sql("insert into scenario (region_id, year, name, created_by) values (?, ?, ?, ?) returning id")
                .params(by.regionId(), year, name, by.id())
                .query(Long.class)
                .single();
    }

    public void delete(Scenario scenario) {
        jdbc.sql("delete from scenario where region_id = ? and id = ?")
                .params(scenario.regionId(), scenario.id())
                .update();
    }

    public Changes changes(Scenario scenario) {
        return Changes.of(jdbc.sql("""
                        select innovation_id, item, fate, level, value from scenario_change
                        where region_id = ? and scenario_id = ?""")
                .params(scenario.regionId(), scenario.id())
                .query(Changes.Row.class)
                .list());
    }

    /** Null takes the change back. */
    public void fate(Scenario scenario, long innovation, @Nullable Fate fate) {
        clear(scenario, innovation, null);
        if (fate != null) keep(scenario, new Changes.Row(innovation, null, fate.name(), null, null));
    }

    public void level(Scenario scenario, long innovation, String indicator, @Nullable Integer level) {
        clear(scenario, innovation, indicator);
        if (level != null) keep(scenario, new Changes.Row(innovation, indicator, null, level, null));
    }

    public void government(Scenario scenario, String item, @Nullable Answer answer) {
        clear(scenario, null, item);
        if (answer != null) keep(scenario, new Changes.Row(null, item, null, answer.level(), answer.value()));
    }

    private void clear(Scenario scenario, @Nullable Long innovation, @Nullable String item) {
        jdbc.sql("""
                        delete from scenario_change where region_id = :region and scenario_id = :scenario
                        and innovation_id is not distinct from :innovation::bigint and item is not distinct from :item::text""")
                .param("region", scenario.regionId())
                .param("scenario", scenario.id())
                .param("innovation", innovation)
                .param("item", item)
                .update();
    }

    private void keep(Scenario scenario, Changes.Row row) {
        jdbc.sql("""
                        insert into scenario_change (region_id, scenario_id, innovation_id, item, fate, level, value)
                        values (:region, :scenario, :innovation, :item, :fate, :level, :value)""")
                .param("region", scenario.regionId())
                .param("scenario", scenario.id())
                .param("innovation", row.innovationId())
                .param("item", row.item())
                .param("fate", row.fate())
                .param("level", row.level())
                .param("value", row.value())
                .update();
    }
}
