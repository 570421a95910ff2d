package id.terinovatif.training;

import id.terinovatif.account.Person;
import id.terinovatif.account.User;
import id.terinovatif.shared.mail.Outbox;
import id.terinovatif.shared.web.Address;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What participants are told: on the bimtek's page always, by mail where mail is set up. */
@Repository
public class Notices {
    /** A change that everybody registered is told. */
    public record Notice(String text, Instant at) {}

    private final JdbcClient jdbc;
    private final Registrations registrations;
    private final Outbox outbox;
    private final Address address;
    private final Clock clock;

    Notices(JdbcClient jdbc, Registrations registrations, Outbox outbox, Address address, Clock clock) {
        this.jdbc = jdbc;
        this.registrations = registrations;
        this.outbox = outbox;
        this.address = address;
        this.clock = clock;
    }

    public List<Notice> of(Training training) {
        return jdbc.sql("select text, at from training_notice where region_id = ? and training_id = ? order by id desc")
                .params(training.regionId(), training.id())
                .query(Notice.class)
                .list();
    }

    /** Tells everybody who is registered or waiting; nothing when nobody is. */
    int tellAll(Training training, String text) {
        var people = registrations.of(training);
        if (people.isEmpty()) return 0;
        jdbc.sql("insert into training_notice (region_id, training_id, text, at) values (?, ?, ?, ?)")
                .params(training.regionId(), training.id(), text, Timestamp.from(clock.instant()))
                .update();
        for (var one : people) post(training, one.email(), "Jadwal berubah: " + training.name(), text);
        return people.size();
    }

    void nominated(Training training, Person person, User by, int batch, Registration.State state) {
        post(
                training,
                person.email(),
                "Anda diusulkan ikut " + training.name(),
                by.name() + " mengusulkan Anda untuk angkatan " + batch + ". Status: " + state.label()
                        + ". Bila tidak bisa datang, batalkan di halaman bimtek supaya kursinya dipakai orang lain.");
    }

    void movedUp(Training training, Registration registration) {
        post(
                training,
                registration.email(),
                "Anda mendapat tempat di " + training.name(),
                "Ada kursi kosong di angkatan " + registration.batch() + ", jadi Anda sekarang terdaftar.");
    }

    private void post(Training training, String recipient, String subject, String text) {
        if (!outbox.open()) return;
        outbox.post(
                training.regionId(),
                recipient,
                subject,
                text + "\n\nHalaman bimtek: " + address.of(training.path()) + "\n");
    }
}
