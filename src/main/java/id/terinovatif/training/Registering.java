package id.terinovatif.training;

import id.terinovatif.account.Person;
import id.terinovatif.account.User;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.training.Registration.State;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives places and takes them back; who waits longest moves up. */
@Component
public class Registering {
    private final Trainings trainings;
    private final Programme programme;
    private final Registrations registrations;
    private final Notices notices;
    private final Clock clock;

    Registering(Trainings trainings, Programme programme, Registrations registrations, Notices notices, Clock clock) {
        this.trainings = trainings;
        this.programme = programme;
        this.registrations = registrations;
        this.notices = notices;
        this.clock = clock;
    }

    /** What came of it: whether the person is in or waiting now, and the words for whoever asked. */
    public record Outcome(boolean taken, String words) {}

    @Transactional
    public Outcome register(User by, Training training, Person person, int batch) {
        trainings.lock(training);
        var timetable = programme.timetable(training);
        if (!timetable.batches().contains(batch)) return new Outcome(false, "Pilih dulu angkatannya.");
        if (timetable.of(batch).over(today(by))) return new Outcome(false, "Angkatan " + batch + " sudah selesai.");
        var known = registrations.ofPerson(training, person.id()).filter(one -> !one.withdrawn());
        if (known.isPresent()) return new Outcome(false, twice(person, known.get()));
        var agency = registrations.invitedAbove(training, person.agencyId());
        if (agency.isEmpty())
            return new Outcome(false, "Perangkat daerah " + person.name() + " tidak ada dalam daftar undangan.");
        return place(by, training, person, batch, agency.get());
    }

    private Outcome place(User by, Training training, Person person, int batch, long agency) {
        var state = registrations.placeLeft(training, batch, agency) ? State.REGISTERED : State.WAITING;
        var nominated = by.id() == person.id() ? null : Long.valueOf(by.id());
        registrations.put(training, person.id(), agency, batch, state, nominated);
        if (nominated != null) notices.nominated(training, person, by, batch, state);
        return new Outcome(
                true,
                state == State.REGISTERED
                        ? person.name() + " terdaftar di angkatan " + batch + "."
                        : person.name() + " masuk daftar tunggu angkatan " + batch
                                + ", karena ruang atau jatah perangkat daerahnya sudah penuh.");
    }

    private static String twice(Person person, Registration known) {
        return person.name() + " sudah tercatat di angkatan " + known.batch() + " ("
                + known.state().label() + "). Batalkan dulu bila ingin pindah angkatan.";
    }

    /** Throws {@link NotAllowed} once the batch is over: who was there stays on its list. */
    @Transactional
    void withdraw(User by, Training training, Registration registration) {
        trainings.lock(training);
        if (programme.timetable(training).of(registration.batch()).over(today(by)))
            throw new NotAllowed("Angkatan ini sudah selesai, jadi daftar pesertanya tidak berubah lagi.");
        registrations.set(training, registration, State.WITHDRAWN);
        moveUp(training);
    }

    LocalDate today(User user) {
        return LocalDate.now(clock.withZone(user.region().zone()));
    }

    /** Fills free places from the waiting list; also after a room or a quota grew. */
    @Transactional
    void moveUp(Training training) {
        trainings.lock(training);
        var current = trainings.find(training.regionId(), training.id());
        for (var waiting : registrations.waiting(current)) {
            if (!registrations.placeLeft(current, waiting.batch(), waiting.agencyId())) continue;
            registrations.set(current, waiting, State.REGISTERED);
            notices.movedUp(current, waiting);
        }
    }
}
