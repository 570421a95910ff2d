package id.terinovatif.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import id.terinovatif.account.Role;
import id.terinovatif.account.Token;
import id.terinovatif.world.Await;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who forgot the password gets a link by mail: once, for an hour, and nobody learns whether there is such an account. */
@RealServer
class ForgottenPasswordTest {
    private static final Map<String, String> NEW =
            Map.of("sandi", "kata sandi yang baru", "ulang", "kata sandi yang baru");

    private final World world;
    private final GreenMail mail;

    ForgottenPasswordTest(World world, GreenMail mail) {
        this.world = world;
        this.mail = mail;
    }

    @Test
    void the_link_of_the_letter_renews_the_password_once_and_ends_what_was_open() {
        var email = world.place().email(Role.OPERATOR);
        var phone = world.as(email);
        ask(email);
        var link = link(email);
        assertThat(stored(link)).as("only the hash is kept").isZero();

        var person = world.visitor();
        assertThat(person.get(link).body()).contains("Kata sandi baru untuk Orang operator");
        person.get(link);
        assertThat(person.post(link, Map.of("sandi", "pendek", "ulang", "pendek"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(Visitor.target(person.post(link, NEW))).isEqualTo("/masuk");

        assertThat(person.get(link).body()).contains("tidak berlaku lagi");
        assertThat(Visitor.target(phone.get("/inovasi"))).startsWith("/masuk");
        assertThat(Visitor.target(person.signIn(email, "kata sandi yang baru"))).isEqualTo("/");
    }

    @Test
    void a_link_that_is_an_hour_old_opens_nothing() {
        var email = world.place().email(Role.OPERATOR);
        ask(email);
        var link = link(email);
        world.jdbc()
                .sql("update password_link set expires_at = expires_at - interval '1 hour' where token_hash = ?")
                .param(new Token(link.substring(link.lastIndexOf('/') + 1)).hash())
                .update();

        assertThat(world.visitor().get(link).body()).contains("tidak berlaku lagi");
        var visitor = world.visitor();
        visitor.get("/lupa-sandi");
        assertThat(visitor.post(link, NEW).body()).contains("tidak berlaku lagi");
        assertThat(Visitor.target(world.visitor().signIn(email))).isEqualTo("/");
    }

    @Test
    void the_answer_is_the_same_for_an_address_without_an_account_and_after_many_wishes() {
        var email = world.place().email(Role.OPERATOR);
        var first = ask(email);

        assertThat(ask("tidak-ada-" + email)).isEqualTo(first);
        for (int i = 0; i < 5; i++) assertThat(ask(email)).isEqualTo(first);
        assertThat(world.jdbc()
                        .sql(
                                "select count(*) from password_link l join person p on p.id = l.person_id where p.email = ?")
                        .param(email)
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    private String ask(String email) {
        var visitor = world.visitor();
        visitor.get("/lupa-sandi");
        return visitor.post("/lupa-sandi", Map.of("email", email)).body();
    }

    private String link(String email) {
        Await.until(
                "the letter came",
                Duration.ofSeconds(30),
                () -> letters(email).findAny().isPresent());
        var found = Pattern.compile("/sandi-baru/[\\w-]+")
                .matcher(letters(email).findFirst().orElseThrow());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private Stream<String> letters(String email) {
        return Arrays.stream(mail.getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .map(text -> text.replace("=\r\n", ""))
                .filter(text -> text.contains("To: " + email) && text.contains("/sandi-baru/"));
    }

    private int stored(String link) {
        return world.jdbc()
                .sql("select count(*) from password_link where token_hash like ?")
                .param("%" + link.substring(link.lastIndexOf('/') + 1) + "%")
                .query(Integer.class)
                .single();
    }
}
