package id.terinovatif.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import id.terinovatif.account.Role;
import id.terinovatif.world.Await;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import id.terinovatif.year.DeadlineMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What leaves by mail, to whom, and that it leaves once. */
@RealServer
class MailTest {
    private final World world;
    private final GreenMail mail;
    private final DeadlineMail deadlines;

    MailTest(World world, GreenMail mail, DeadlineMail deadlines) {
        this.world = world;
        this.mail = mail;
        this.deadlines = deadlines;
    }

    @Test
    void an_invitation_leaves_by_mail_with_the_link_that_the_admin_sees() {
        var place = world.place();
        var email = "rina.surat" + place.region().id() + "@uji.id";
        var admin = world.as(place.email(Role.ADMIN));
        admin.get("/kelola/akun");
        admin.post("/kelola/akun/undangan", Map.of("nama", "Rina", "email", email, "peran", "VERIFIER"));

        var mail = awaitLetters(email, 1).getFirst();
        var link = mail.lines()
                .filter(line -> line.contains("/undangan/"))
                .findFirst()
                .orElseThrow()
                .strip();
        assertThat(link).startsWith("https://inovasi.uji.id/undangan/");
        assertThat(admin.get("/kelola/akun").body()).contains(link, "juga dikirim ke surelnya");
        assertThat(waiting(email)).as("kept after it left").isZero();
    }

    @Test
    void who_handed_in_hears_that_it_came_back_and_why() {
        var place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        operator.post(path + "/pengajuan", Map.of());
        var verifier = world.as(place.email(Role.VERIFIER));
        var desk = path.replace("/inovasi/", "/verifikasi/");
        verifier.get(desk);
        verifier.post(desk + "/pengembalian", Map.of("alasan", "SK belum ditandatangani"));

        assertThat(awaitLetters(place.email(Role.OPERATOR), 1))
                .singleElement()
                .asString()
                .contains("perlu diperbaiki", "Alasannya: SK belum ditandatangani", "https://inovasi.uji.id" + path);
    }

    @Test
    void a_deadline_is_recalled_once_to_those_with_something_unfinished() {
        var place = world.place();
        Drafts.begin(world.as(place.email(Role.OPERATOR)), "KELAS BAPAK");
        world.jdbc()
                .sql("update region set time_zone = ? where id = ?")
                .params(zoneWhereItIsNoon(), place.region().id())
                .update();
        world.jdbc()
                .sql("update assessment_year set submit_until = (now() at time zone ?)::date + 7 where region_id = ?")
                .params(zoneWhereItIsNoon(), place.region().id())
                .update();

        for (int hour = 0; hour < 3; hour++) deadlines.remind();

        assertThat(awaitLetters(place.email(Role.OPERATOR), 1))
                .singleElement()
                .asString()
                .contains("KELAS BAPAK", "https://inovasi.uji.id/inovasi");
        assertThat(mail(place.stranger())).as("nothing unfinished").isEmpty();
    }

    @Test
    void a_letter_that_was_put_off_by_a_clock_which_ran_ahead_goes_out_now() {
        var place = world.place();
        world.jdbc()
                .sql("""
                        insert into outgoing_mail (region_id, recipient, subject, body, due_at)
                        values (?, ?, 'Undangan', 'Silakan datang', now() + interval '2 days')""")
                .params(place.region().id(), place.email(Role.OPERATOR))
                .update();

        assertThat(awaitLetters(place.email(Role.OPERATOR), 1))
                .singleElement()
                .asString()
                .contains("Silakan datang");
    }

    /** So that the hour of the test machine does not decide whether the morning has come. */
    private static String zoneWhereItIsNoon() {
        int hour = java.time.Instant.now().atZone(java.time.ZoneOffset.UTC).getHour();
        int offset = 12 - hour;
        return "Etc/GMT" + (offset > 0 ? "-" : "+") + Math.abs(offset);
    }

    private long waiting(String email) {
        return world.jdbc()
                .sql("select count(*) from outgoing_mail where recipient = ?")
                .param(email)
                .query(Long.class)
                .single();
    }

    private List<String> awaitLetters(String email, int count) {
        Await.until("the letters", () -> mail(email).size() >= count && waiting(email) == 0);
        return mail(email);
    }

    private List<String> mail(String email) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(message -> to(message).equals(email))
                .map(GreenMailUtil::getBody)
                .map(MailTest::readable)
                .toList();
    }

    private static String to(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String readable(String body) {
        return body.replace("=\r\n", "").replace("=3D", "=");
    }
}
