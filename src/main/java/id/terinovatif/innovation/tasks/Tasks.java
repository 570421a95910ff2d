package id.terinovatif.innovation.tasks;

import id.terinovatif.account.User;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The decided work of a region's year; its state is read from answers and verdicts, nobody ticks it off. */
@Repository
public class Tasks {
    private static final String SELECT = """
            select t.id, t.innovation_id, i.name as innovation, t.item, t.from_level, t.to_level, t.gain, t.effort,
                   t.agency_id, a.name as agency, t.owner_id, o.name as owner, t.due,
                   coalesce(case when t.innovation_id is null then g.level else w.level end, 0) as level,
                   case when t.innovation_id is null then case when g.checked_at is not null then g.level end else v.level end as verified
            from plan_task t
            left join innovation i on i.region_id = t.region_id and i.id = t.innovation_id
            left join agency a on a.region_id = t.region_id and a.id = t.agency_id
            left join person o on o.region_id = t.region_id and o.id = t.owner_id
            left join answer w on w.region_id = t.region_id and w.innovation_id = t.innovation_id and w.indicator = t.item
            left join standing_verdict v on v.region_id = t.region_id and v.innovation_id = t.innovation_id and v.indicator = t.item
            left join government_answer g on t.innovation_id is null and g.region_id = t.region_id and g.year = t.year and g.item = t.item
            where t.region_id = ? and t.year = ?""";

    private final JdbcClient jdbc;

    Tasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Task> of(long regionId, int year) {
        return jdbc.sql(SELECT + " order by t.due nulls last, t.gain desc, t.id")
                .params(regionId, year)
                .query(Task.class)
                .list();
    }

    public Optional<Task> find(long regionId, int year, long id) {
        return jdbc.sql(SELECT + " and t.id = ?")
                .params(regionId, year, id)
                .query(Task.class)
                .optional();
    }

    /** The work of a person and of the own agencies, the own first, then the most urgent. */
    public List<Task> ofPerson(User user, int year) {
        return jdbc.sql(SELECT + """
                         and (t.owner_id = ? or t.agency_id = any(?))
                        order by (t.owner_id is not distinct from ?) desc, t.due nulls last, t.gain desc, t.id""")
                .params(user.regionId(), year, user.id(), user.agencyIds().toArray(Long[]::new), user.id())
                .query(Task.class)
                .list();
    }

    /** Who does it and until when; both may be open. */
    void assign(Task task, long regionId, @Nullable Long agencyId, @Nullable Long ownerId, @Nullable LocalDate due) {
        jdbc.sql(
                        "update plan_task set agency_id = :agency, owner_id = :owner, due = :due where region_id = :region and id = :id")
                .param("agency", agencyId)
                .param("owner", ownerId)
                .param("due", due)
                .param("region", regionId)
                .param("id", task.id())
                .update();
    }

    /** Decides on a step; one that is decided already keeps its place and takes the new target and date. */
    public void decide(User by, int year, Decision decision, @Nullable LocalDate due) {
        jdbc.sql("""
                        insert into plan_task (region_id, year, innovation_id, item, from_level, to_level, gain, effort, agency_id, due, created_by)
                        values (:region, :year, :innovation, :item, :from, :to, :gain, :effort,
                                coalesce((select agency_id from innovation where region_id = :region and id = :innovation), :agency), :due, :by)
                        on conflict (region_id, year, innovation_id, item)
                        do update set to_level = excluded.to_level, gain = excluded.gain, effort = excluded.effort, due = excluded.due""")
                .param("region", by.regionId())
                .param("year", year)
                .param("innovation", decision.innovation())
                .param("item", decision.item())
                .param("from", decision.from())
                .param("to", decision.to())
                .param("gain", decision.gain())
                .param("effort", decision.effort())
                .param("agency", decision.agency())
                .param("due", due)
                .param("by", by.id())
                .update();
    }

    /**
     * What is decided: raise this from one level to another, for so much.
     *
     * @param agency who does it when it is the government's; an innovation's work is its own agency's
     */
    public record Decision(
            @Nullable Long innovation,
            String item,
            int from,
            int to,
            BigDecimal gain,
            BigDecimal effort,
            @Nullable Long agency) {}

    public void drop(long regionId, int year, long id) {
        jdbc.sql("delete from plan_task where region_id = ? and year = ? and id = ?")
                .params(regionId, year, id)
                .update();
    }
}
