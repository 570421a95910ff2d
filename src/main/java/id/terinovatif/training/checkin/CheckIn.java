package id.terinovatif.training.checkin;

import id.terinovatif.account.User;
import id.terinovatif.shared.Indonesian;
import id.terinovatif.training.Programme;
import id.terinovatif.training.Registration;
import id.terinovatif.training.Registrations;
import id.terinovatif.training.Training;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides whether somebody counts as there; a ticket sent twice counts once. */
@Component
public class CheckIn {
    private final Programme programme;
    private final Registrations registrations;
    private final Attendance attendance;
    private final Clock clock;

    CheckIn(Programme programme, Registrations registrations, Attendance attendance, Clock clock) {
        this.programme = programme;
        this.registrations = registrations;
        this.attendance = attendance;
        this.clock = clock;
    }

    /** What the desk is told: HADIR (new), SUDAH (was there already) or DITOLAK, for whom, and why. */
    public record Answer(String keadaan, String nama, String kata) {
        static Answer refused(String name, String why) {
            return new Answer("DITOLAK", name, why);
        }
    }

    Answer byTicket(User desk, Training training, LocalDate day, String text, @Nullable String phoneTime) {
        var ticket = Ticket.read(training, text);
        if (ticket.isEmpty()) return Answer.refused("", "Tiket ini bukan dari bimtek ini.");
        return registrations
                .find(training, ticket.get().registrationId())
                .map(one -> mark(desk, training, one, day, How.SCAN, phoneTime))
                .orElseGet(() -> Answer.refused("", "Tiket ini bukan dari bimtek ini."));
    }

    Answer byCode(User person, Training training, Registration one, String code) {
        var today = today(person);
        if (!attendance.mayGuess(training, one, today))
            return Answer.refused(one.name(), "Terlalu sering salah. Tunjukkan tiket Anda di meja depan.");
        if (!DayCode.of(training, today).equals(code.replaceAll("\\D", "")))
            return Answer.refused(one.name(), "Kodenya belum cocok. Lihat enam angka di layar depan.");
        return mark(person, training, one, today, How.CODE, null);
    }

    public Answer mark(
            User by, Training training, Registration one, LocalDate day, How how, @Nullable String phoneTime) {
        if (!one.registered())
            return Answer.refused(one.name(), one.name() + ": " + one.state().label() + ", jadi belum punya kursi.");
        if (day.isAfter(today(by))) return Answer.refused(one.name(), "Hari itu belum tiba.");
        if (!programme.timetable(training).of(one.batch()).days().contains(day))
            return Answer.refused(
                    one.name(),
                    one.name() + " ada di angkatan " + one.batch() + ", yang tidak bertemu pada " + Indonesian.date(day)
                            + ".");
        var first = attendance.mark(by, training, one, day, how, phoneTime);
        return first
                ? new Answer("HADIR", one.name(), one.name() + " hadir.")
                : new Answer("SUDAH", one.name(), one.name() + " sudah tercatat hadir.");
    }

    LocalDate today(User user) {
        return LocalDate.now(clock.withZone(user.region().zone()));
    }
}
