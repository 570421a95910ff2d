package id.terinovatif.training.checkin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import id.terinovatif.account.User;
import id.terinovatif.training.Registration;
import id.terinovatif.training.Training;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was there on which day of a bimtek. */
@Repository
public class Attendance {
    private static final int MOST_GUESSES = 10;

    /** One person on one day. */
    public record Mark(long registrationId, LocalDate day, How how, Instant at) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Attendance(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether it is new; what came first stays as it is. */
    boolean mark(User by, Training training, Registration one, LocalDate day, How how, @Nullable String phoneTime) {
        return jdbc.sql("""
                        insert into attendance (region_id, training_id, registration_id, day, how, at, phone_at, by_person)
                        values (:region, :training, :registration, :day, :how, :at, :phone, :by) on conflict do nothing""")
                        .param("region", training.regionId())
                        .param("training", training.id())
                        .param("registration", one.id())
                        .param("day", day)
                        .param("how", how.name())
                        .param("at", Timestamp.from(clock.instant()))
                        .param("phone", phoneTime)
                        .param("by", by.id())
                        .update()
                > 0;
    }

    void unmark(Training training, long registrationId, LocalDate day) {
        jdbc.sql("delete from attendance where region_id = ? and training_id = ? and registration_id = ? and day = ?")
                .params(training.regionId(), training.id(), registrationId, day)
                .update();
    }

    public List<Mark> of(Training training) {
        return jdbc.sql("select registration_id, day, how, at from attendance where region_id = ? and training_id = ?")
                .params(training.regionId(), training.id())
                .query(Mark.class)
                .list();
    }

    /** The days each registration was there. */
    public Map<Long, Set<LocalDate>> days(Training training) {
        return of(training).stream().collect(groupingBy(Mark::registrationId, mapping(Mark::day, toSet())));
    }

    /** Counts a try of the day's code; false when this person has tried too often today. */
    boolean mayGuess(Training training, Registration one, LocalDate day) {
        return jdbc.sql("""
                        insert into attendance_guess (region_id, training_id, registration_id, day, guesses) values (?, ?, ?, ?, 1)
                        on conflict (region_id, training_id, registration_id, day) do update set guesses = attendance_guess.guesses + 1
                        returning guesses""")
                        .params(training.regionId(), training.id(), one.id(), day)
                        .query(Integer.class)
                        .single()
                <= MOST_GUESSES;
    }
}
