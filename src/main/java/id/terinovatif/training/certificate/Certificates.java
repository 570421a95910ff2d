package id.terinovatif.training.certificate;

import id.terinovatif.account.User;
import id.terinovatif.training.Registration;
import id.terinovatif.training.Training;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The certificates that were issued. */
@Repository
public class Certificates {
    /** No 0, O, 1, I: they are typed from paper. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final String SELECT =
            "select region_id, training_id, registration_id, number, hours, issued_on from certificate ";

    /** All that the public is told about a certificate. */
    public record Genuine(String number, String name, String training, LocalDate day) {}

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    Certificates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is new; an earlier one keeps its number. */
    boolean issue(User by, Training training, Registration one, int hours, LocalDate today) {
        return jdbc.sql("""
                        insert into certificate (region_id, training_id, registration_id, number, hours, issued_on, issued_by)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (region_id, training_id, registration_id) do nothing""")
                        .params(training.regionId(), training.id(), one.id())
                        .params(number(training, today), hours, today, by.id())
                        .update()
                > 0;
    }

    private String number(Training training, LocalDate today) {
        var text = new StringBuilder("B" + today.getYear() + "-" + training.id() + "-");
        for (int i = 0; i < 8; i++) text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return text.toString();
    }

    public List<Certificate> of(Training training) {
        return jdbc.sql(SELECT + "where region_id = ? and training_id = ?")
                .params(training.regionId(), training.id())
                .query(Certificate.class)
                .list();
    }

    public Optional<Certificate> of(Training training, Registration one) {
        return jdbc.sql(SELECT + "where region_id = ? and training_id = ? and registration_id = ?")
                .params(training.regionId(), training.id(), one.id())
                .query(Certificate.class)
                .optional();
    }

    /** For anybody who holds the number; upper or lower case and blanks do not matter. */
    Optional<Genuine> genuine(String number) {
        return jdbc.sql("""
                        select c.number, p.name, t.name as training,
                            (select max(day) from training_session s where s.region_id = c.region_id and s.training_id = c.training_id and s.batch = r.batch) as day
                        from certificate c join training t on t.region_id = c.region_id and t.id = c.training_id
                        join registration r on r.region_id = c.region_id and r.training_id = c.training_id and r.id = c.registration_id
                        join person p on p.region_id = r.region_id and p.id = r.person_id
                        where c.number = ?""")
                .param(number.replaceAll("\\s", "").toUpperCase(Locale.ROOT))
                .query(Genuine.class)
                .optional();
    }
}
