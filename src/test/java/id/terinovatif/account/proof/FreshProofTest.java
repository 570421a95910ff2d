package id.terinovatif.account.proof;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.account.factor.StepOwner;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rights, copies and personal data ask again who is there; what was typed goes on after that. */
@RealServer
class FreshProofTest {
    private static final Duration LONG = Duration.ofMinutes(16);
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final World world;

    FreshProofTest(World world) {
        this.world = world;
    }

    private record Admin(String email, Visitor visitor, long region) {}

    private Admin admin(Duration back) {
        var place = world.place();
        var email = place.email(Role.ADMIN);
        var visitor = world.as(email);
        visitor.get("/kelola/akun");
        world.proofLiesBack(email, back);
        return new Admin(email, visitor, place.region().id());
    }

    @Test
    void an_invitation_goes_on_after_the_password_with_all_that_was_typed_and_is_made_once() {
        var admin = admin(LONG);
        var asked = invite(admin.visitor(), "Rina \"R\" <Dewi>");
        assertThat(asked.statusCode()).isEqualTo(401);
        assertThat(asked.body()).contains("Kata sandi Anda").contains("Rina &#34;R&#34; &lt;Dewi>");
        assertThat(invited(admin)).isEmpty();
        var form = carried(asked);
        form.put("bukti-diri", World.PASSWORD);
        assertThat(Visitor.target(admin.visitor().post("/kelola/akun/undangan", form)))
                .isEqualTo("/kelola/akun");
        admin.visitor().post("/kelola/akun/undangan", form);
        assertThat(invited(admin)).containsExactly("Rina \"R\" <Dewi>");
        assertThat(invite(admin.visitor(), "Sari").statusCode()).isEqualTo(302);
    }

    @Test
    void a_wrong_password_does_nothing_keeps_the_form_and_is_shown_to_nobody() {
        var admin = admin(LONG);
        var form = carried(invite(admin.visitor(), "Rina"));
        form.put("bukti-diri", "bukan kata sandi saya");
        var refused = admin.visitor().post("/kelola/akun/undangan", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Kata sandi tidak cocok.", "value=\"Rina\"")
                .doesNotContain("bukan kata sandi saya");
        assertThat(invited(admin)).isEmpty();
    }

    @Test
    void many_wrong_passwords_wait_and_nobody_guesses_on_from_a_borrowed_screen() {
        var admin = admin(LONG);
        var form = carried(invite(admin.visitor(), "Rina"));
        form.put("bukti-diri", "salah");
        for (int i = 0; i < 11; i++) admin.visitor().post("/kelola/akun/undangan", form);
        form.put("bukti-diri", World.PASSWORD);
        assertThat(admin.visitor().post("/kelola/akun/undangan", form).body()).contains("Tunggu");
        assertThat(invited(admin)).isEmpty();
    }

    @Test
    void within_a_quarter_of_an_hour_nothing_is_asked() {
        var admin = admin(Duration.ofMinutes(14));
        assertThat(invite(admin.visitor(), "Rina").statusCode()).isEqualTo(302);
    }

    @Test
    void the_copies_are_shown_after_the_password_at_the_address_that_was_asked_for() {
        var admin = admin(LONG);
        var asked = admin.visitor().get("/kelola/cadangan?x=1");
        assertThat(asked.statusCode()).isEqualTo(401);
        assertThat(asked.body()).doesNotContain("Belum ada cadangan");
        var form = carried(asked);
        form.put("bukti-diri", World.PASSWORD);
        assertThat(Visitor.target(admin.visitor().post("/akun/bukti-diri", form)))
                .isEqualTo("/kelola/cadangan?x=1");
        assertThat(admin.visitor().get("/kelola/cadangan").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kelola/akun/1",
                "/kelola/akun/1/penggabungan",
                "/kelola/akun/1/sandi",
                "/kelola/akun/1/penutupan",
                "/kelola/akun/1/pembukaan",
                "/kelola/akun/1/langkah-kedua",
                "/kelola/akun/undangan",
                "/kelola/akun/undangan/1/perbarui",
                "/kelola/token",
                "/kelola/cadangan",
                "/kelola/cadangan/uji",
                "/kelola/impor/1/penerapan",
                "/akun/langkah-kedua"
            })
    void who_gives_rights_or_takes_copies_is_asked(String path) {
        assertThat(admin(LONG).visitor().post(path, Map.of()).statusCode()).isEqualTo(401);
    }

    @Test
    void a_list_of_people_is_asked_for_and_a_list_of_innovations_is_not() {
        var admin = admin(LONG).visitor();
        admin.get("/unduhan");
        assertThat(admin.post("/unduhan", Map.of("isi", "PEOPLE", "bentuk", "CSV"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(admin.post("/unduhan", Map.of("isi", "INNOVATIONS", "bentuk", "CSV", "tahun", "2026"))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void a_proof_given_by_a_clock_that_ran_ahead_and_was_put_back_is_none() {
        var asked = invite(admin(Duration.ofHours(-2)).visitor(), "Rina");
        assertThat(asked.statusCode()).isEqualTo(401);
    }

    @Test
    void who_has_one_is_asked_again_for_its_code_and_no_password_stands_in_for_it() {
        var owner = StepOwner.of(world, Role.ADMIN);
        owner.visitor().get("/kelola/token");
        world.proofLiesBack(owner.email(), LONG);
        var asked = owner.visitor().post("/kelola/cadangan", Map.of());
        assertThat(asked.statusCode()).isEqualTo(401);
        assertThat(asked.body()).contains("Kode dari aplikasi").doesNotContain("type=\"password\"");
        assertThat(owner.visitor()
                        .post("/kelola/cadangan", Map.of("bukti-diri", World.PASSWORD))
                        .statusCode())
                .isEqualTo(422);
        assertThat(owner.visitor()
                        .post("/kelola/cadangan", Map.of("bukti-diri", owner.next()))
                        .statusCode())
                .isEqualTo(302);
    }

    private HttpResponse<String> invite(Visitor admin, String name) {
        return admin.submit(
                "/kelola/akun",
                "/kelola/akun/undangan",
                Map.of("nama", name, "email", name.length() + "@undangan.id", "peran", "VERIFIER"));
    }

    private List<String> invited(Admin admin) {
        return world.jdbc()
                .sql("select name from invitation where region_id = ?")
                .param(admin.region())
                .query(String.class)
                .list();
    }

    /** What the page hides in its form, as a browser would send it. */
    private static Map<String, String> carried(HttpResponse<String> page) {
        var form = new LinkedHashMap<String, String>();
        HIDDEN.matcher(page.body()).results().forEach(one -> form.put(one.group(1), unescaped(one.group(2))));
        form.remove("_csrf");
        return form;
    }

    private static String unescaped(String text) {
        return text.replace("&#34;", "\"").replace("&lt;", "<").replace("&amp;", "&");
    }
}
