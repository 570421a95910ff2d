package id.terinovatif.training.clinic;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.training.Trainings;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The appointments of a region. Writers see free ones and those of their agency; organisers see all. */
@Repository
public class Slots {
    private static final String SELECT = """
            select s.id, s.companion_id, p.name as companion, s.day, s.starts, s.place, s.innovation_id, i.name as innovation, a.name as agency, s.agreed
            from clinic_slot s join person p on p.region_id = s.region_id and p.id = s.companion_id
            left join innovation i on i.region_id = s.region_id and i.id = s.innovation_id
            left join agency a on a.region_id = i.region_id and a.id = i.agency_id
            where s.region_id = :region and (:all or s.innovation_id is null or i.agency_id = any(:agencies))
            """;

    private final JdbcClient jdbc;

    Slots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private JdbcClient.StatementSpec ask(User user, String more) {
        return jdbc.sql(SELECT + more)
                .param("region", user.regionId())
                .param("all", Trainings.organises(user))
                .param("agencies", user.agencyIds().toArray(Long[]::new));
    }

    /** Coming ones and those of the past that were taken; a free hour that has passed is nobody's business. */
    List<Slot> of(User user, LocalDate today) {
        return ask(user, "and (s.day >= :today or s.innovation_id is not null) order by s.day desc, s.starts limit 200")
                .param("today", today)
                .query(Slot.class)
                .list();
    }

    Optional<Slot> find(User user, long id) {
        return ask(user, "and s.id = :id").param("id", id).query(Slot.class).optional();
    }

    /** Whether it is new. */
    public boolean offer(User companion, LocalDate day, LocalTime starts, String place) {
        return jdbc.sql(
                                "insert into clinic_slot (region_id, companion_id, day, starts, place) values (?, ?, ?, ?, ?) on conflict do nothing")
                        .params(companion.regionId(), companion.id(), day, starts, place)
                        .update()
                > 0;
    }

    /** What came of asking for a time. */
    enum Taking {
        TAKEN,
        GONE,
        SECOND
    }

    /** A draft has one open appointment; those whose day has passed are closed first. */
    Taking take(User by, Slot slot, Innovation innovation, LocalDate today) {
        jdbc.sql("update clinic_slot set closed = true where region_id = ? and innovation_id = ? and day < ?")
                .params(by.regionId(), innovation.id(), today)
                .update();
        try {
            return jdbc.sql("""
                            update clinic_slot set innovation_id = ?, booked_by = ? where region_id = ? and id = ? and innovation_id is null""")
                                    .params(innovation.id(), by.id(), by.regionId(), slot.id())
                                    .update()
                            > 0
                    ? Taking.TAKEN
                    : Taking.GONE;
        } catch (DuplicateKeyException second) {
            return Taking.SECOND;
        }
    }

    void free(User by, Slot slot) {
        jdbc.sql(
                        "update clinic_slot set innovation_id = null, booked_by = null, agreed = '', closed = false where region_id = ? and id = ?")
                .params(by.regionId(), slot.id())
                .update();
    }

    /** What was agreed on its day or later closes it, so that the draft may have the next one. */
    void agree(User by, Slot slot, String agreed, LocalDate today) {
        jdbc.sql(
                        "update clinic_slot set agreed = ?, closed = closed or (? and day <= ?) where region_id = ? and id = ?")
                .params(agreed, !agreed.isEmpty(), today, by.regionId(), slot.id())
                .update();
    }
}
