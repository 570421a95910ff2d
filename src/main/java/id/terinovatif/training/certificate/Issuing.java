package id.terinovatif.training.certificate;

import id.terinovatif.account.User;
import id.terinovatif.training.Programme;
import id.terinovatif.training.Registration;
import id.terinovatif.training.Registrations;
import id.terinovatif.training.Timetable;
import id.terinovatif.training.Training;
import id.terinovatif.training.checkin.Attendance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who gets a certificate: whoever was there on every day of the own batch, once its last day has come. */
@Component
public class Issuing {
    private final Programme programme;
    private final Registrations registrations;
    private final Attendance attendance;
    private final Certificates certificates;
    private final Clock clock;

    Issuing(
            Programme programme,
            Registrations registrations,
            Attendance attendance,
            Certificates certificates,
            Clock clock) {
        this.programme = programme;
        this.registrations = registrations;
        this.attendance = attendance;
        this.certificates = certificates;
        this.clock = clock;
    }

    /** How many were new. */
    @Transactional
    public int issue(User by, Training training) {
        var timetable = programme.timetable(training);
        var there = attendance.days(training);
        int issued = 0;
        for (var one : registrations.of(training)) {
            var own = timetable.of(one.batch());
            if (earned(one, own, there.getOrDefault(one.id(), Set.of()))
                    && certificates.issue(by, training, one, (int) own.hours(), today(by))) issued++;
        }
        return issued;
    }

    static boolean earned(Registration one, Timetable own, Set<LocalDate> there) {
        return one.registered() && !own.isEmpty() && there.containsAll(own.days());
    }

    LocalDate today(User user) {
        return LocalDate.now(clock.withZone(user.region().zone()));
    }
}
