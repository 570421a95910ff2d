package id.terinovatif.account.password;

import id.terinovatif.account.People;
import id.terinovatif.account.Person;
import id.terinovatif.account.Token;
import id.terinovatif.account.pause.Pauses;
import id.terinovatif.account.pause.Pauses.Limit;
import id.terinovatif.shared.mail.Outbox;
import id.terinovatif.shared.web.Address;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A new password for who forgot it: by a link in a letter, or, where no mail leaves, by the admin, who is told of the wish. */
@Component
public class ForgottenPasswords {
    static final Duration VALID = Duration.ofHours(1);

    // letters to one person, and wishes from one network
    private static final Limit LETTERS =
            new Limit(3, Duration.ofMinutes(20), Duration.ofMinutes(10), Duration.ofHours(1));
    private static final Limit WISHES =
            new Limit(60, Duration.ofSeconds(10), Duration.ofSeconds(5), Duration.ofMinutes(1));

    private record Wish(long personId, Instant askedAt) {}

    private record Owner(long regionId, long personId) {}

    private final JdbcClient jdbc;
    private final People people;
    private final Pauses pauses;
    private final Outbox outbox;
    private final Address address;
    private final Clock clock;

    ForgottenPasswords(JdbcClient jdbc, People people, Pauses pauses, Outbox outbox, Address address, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.pauses = pauses;
        this.outbox = outbox;
        this.address = address;
        this.clock = clock;
    }

    boolean byMail() {
        return outbox.open();
    }

    /** Whether the wish was taken; what came of it, and whether there is such an account, is not to be told. */
    @Transactional
    public boolean ask(String email, String network) {
        if (pauses.attempt("forgot-network:" + new Token(network).hash(), WISHES)
                .isPresent()) return false;
        var letters = "forgot:" + new Token(email.toLowerCase(Locale.ROOT)).hash();
        if (pauses.attempt(letters, LETTERS).isPresent()) return true;
        people.byEmail(email).ifPresent(person -> {
            if (byMail()) write(person);
            else note(person);
        });
        return true;
    }

    private void write(Person person) {
        var token = Token.random();
        jdbc.sql("insert into password_link (token_hash, region_id, person_id, expires_at) values (?, ?, ?, ?)")
                .params(
                        token.hash(),
                        person.regionId(),
                        person.id(),
                        Timestamp.from(clock.instant().plus(VALID)))
                .update();
        outbox.post(person.regionId(), person.email(), "Kata sandi baru untuk Terinovatif", """
                %s yang baik,

                Kata sandi baru untuk akun Anda di Terinovatif diminta. Pilih kata sandinya di:

                %s

                Tautan ini berlaku satu jam dan sekali pakai. Bila Anda tidak memintanya, abaikan surat ini; kata sandi Anda tetap.
                """.formatted(
                        person.name(), address.of("/sandi-baru/" + token.secret())));
    }

    private void note(Person person) {
        jdbc.sql("""
                        insert into password_wish (region_id, person_id) values (?, ?)
                        on conflict (region_id, person_id) do update set asked_at = excluded.asked_at""").params(person.regionId(), person.id()).update();
    }

    /** Who in the region waits for a link from the admin, and since when. */
    public Map<Long, Instant> wishes(long regionId) {
        return jdbc
                .sql("select person_id, asked_at from password_wish where region_id = ?")
                .param(regionId)
                .query(Wish.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Wish::personId, Wish::askedAt));
    }

    /** The admin has made the link. */
    public void fulfil(long regionId, long personId) {
        jdbc.sql("delete from password_wish where region_id = ? and person_id = ?")
                .params(regionId, personId)
                .update();
    }

    /** Whose password the link renews, while it is good. */
    Optional<Person> open(String secret) {
        return jdbc.sql(
                        "select region_id, person_id from password_link where token_hash = ? and used_at is null and expires_at > ?")
                .params(new Token(secret).hash(), Timestamp.from(clock.instant()))
                .query(Owner.class)
                .optional()
                .flatMap(owner -> people.find(owner.regionId(), owner.personId()))
                .filter(person -> person.closedAt() == null);
    }

    /** Changes the password and uses up this link and every other one of the person; false when it was not good any more. */
    @Transactional
    public boolean renew(String secret, String encodedPassword) {
        var owner = jdbc.sql("""
                        update password_link set used_at = now() where token_hash = ? and used_at is null and expires_at > ?
                        returning region_id, person_id""")
                .params(new Token(secret).hash(), Timestamp.from(clock.instant()))
                .query(Owner.class)
                .optional();
        if (owner.isEmpty()) return false;
        var person = owner.get().personId();
        jdbc.sql("update password_link set used_at = now() where person_id = ? and used_at is null")
                .param(person)
                .update();
        fulfil(owner.get().regionId(), person);
        people.changePassword(person, encodedPassword);
        return true;
    }
}
