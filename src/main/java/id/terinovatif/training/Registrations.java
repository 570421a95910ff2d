package id.terinovatif.training;

import id.terinovatif.training.Registration.State;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is registered for a bimtek, and how full its rooms and quotas are. */
@Repository
public class Registrations {
    private static final String SELECT = """
            select r.id, r.training_id, r.person_id, p.name, p.email, o.name as office, r.agency_id, r.batch, r.state, r.nominated_by, r.at
            from registration r join person p on p.region_id = r.region_id and p.id = r.person_id
            left join agency o on o.region_id = p.region_id and o.id = p.agency_id
            where r.region_id = ? and r.training_id = ?""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Registrations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All but those who withdrew, by batch and name. */
    public List<Registration> of(Training training) {
        return jdbc.sql(SELECT + " and r.state <> 'WITHDRAWN' order by r.batch, r.state, lower(p.name), r.id")
                .params(training.regionId(), training.id())
                .query(Registration.class)
                .list();
    }

    public Optional<Registration> find(Training training, long id) {
        return jdbc.sql(SELECT + " and r.id = ?")
                .params(training.regionId(), training.id(), id)
                .query(Registration.class)
                .optional();
    }

    public Optional<Registration> ofPerson(Training training, long personId) {
        return jdbc.sql(SELECT + " and r.person_id = ?")
                .params(training.regionId(), training.id(), personId)
                .query(Registration.class)
                .optional();
    }

    /** The invited agency that a person of this agency comes under: its own or the nearest above it. */
    Optional<Long> invitedAbove(Training training, @Nullable Long agencyId) {
        return jdbc.sql("""
                        with recursive up as (
                            select id, parent_id, 0 as depth from agency where region_id = :region and id = :agency::bigint
                            union all
                            select a.id, a.parent_id, up.depth + 1 from agency a join up on a.id = up.parent_id where a.region_id = :region)
                        select i.agency_id from training_invited i join up on up.id = i.agency_id
                        where i.region_id = :region and i.training_id = :training order by up.depth limit 1""")
                .param("region", training.regionId())
                .param("agency", agencyId)
                .param("training", training.id())
                .query(Long.class)
                .optional();
    }

    /** Whether the batch's room and the agency's quota both have a place left. */
    boolean placeLeft(Training training, int batch, long agencyId) {
        return jdbc.sql("""
                        select count(*) filter (where r.batch = :batch) < :room and count(*) filter (where r.agency_id = :agency)
                            < (select quota from training_invited i where i.region_id = :region and i.training_id = :training and i.agency_id = :agency)
                        from registration r where r.region_id = :region and r.training_id = :training and r.state = 'REGISTERED'""")
                .param("batch", batch)
                .param("room", training.room())
                .param("agency", agencyId)
                .param("region", training.regionId())
                .param("training", training.id())
                .query(Boolean.class)
                .single();
    }

    void put(Training training, long personId, long agencyId, int batch, State state, @Nullable Long nominatedBy) {
        jdbc.sql("""
                        insert into registration (region_id, training_id, person_id, agency_id, batch, state, nominated_by, at)
                        values (:region, :training, :person, :agency, :batch, :state, :by, :at)
                        on conflict (region_id, training_id, person_id) do update set agency_id = excluded.agency_id,
                            batch = excluded.batch, state = excluded.state, nominated_by = excluded.nominated_by, at = excluded.at""")
                .param("region", training.regionId())
                .param("training", training.id())
                .param("person", personId)
                .param("agency", agencyId)
                .param("batch", batch)
                .param("state", state.name())
                .param("by", nominatedBy)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    void set(Training training, Registration registration, State state) {
        jdbc.sql("update registration set state = ? where region_id = ? and training_id = ? and id = ?")
                .params(state.name(), training.regionId(), training.id(), registration.id())
                .update();
    }

    /** Who waits, longest first. */
    List<Registration> waiting(Training training) {
        return jdbc.sql(SELECT + " and r.state = 'WAITING' order by r.at, r.id")
                .params(training.regionId(), training.id())
                .query(Registration.class)
                .list();
    }
}
