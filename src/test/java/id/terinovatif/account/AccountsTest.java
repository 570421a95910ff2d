package id.terinovatif.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Signing in and out, lock-out, invitations, passwords. */
@RealServer
class AccountsTest {
    private final World world;

    AccountsTest(World world) {
        this.world = world;
    }

    @Test
    void signing_in_leads_back_to_the_page_but_never_to_another_host() {
        var email = world.place().email(Role.OPERATOR);
        var visitor = world.visitor();
        assertThat(Visitor.target(visitor.get("/inovasi?status=DRAFT")))
                .isEqualTo("/masuk?lanjut=%2Finovasi%3Fstatus%3DDRAFT");
        visitor.get("/masuk");
        assertThat(Visitor.target(visitor.post(
                        "/masuk", Map.of("email", email, "sandi", World.PASSWORD, "lanjut", "//jahat.example/"))))
                .isEqualTo("/");
    }

    @Test
    void an_invited_person_chooses_a_password_once_and_begins() {
        var place = world.place();
        var admin = world.as(place.email(Role.ADMIN));
        admin.get("/kelola/akun");
        admin.post(
                "/kelola/akun/undangan",
                Map.of(
                        "nama",
                        "Rina",
                        "email",
                        "rina" + place.region().id() + "@uji.id",
                        "peran",
                        "OPERATOR",
                        "perangkat",
                        String.valueOf(place.puskesmas())));
        var found = Pattern.compile("/undangan/[\\w-]+")
                .matcher(admin.get("/kelola/akun").body());
        assertThat(found.find()).isTrue();
        var link = found.group();

        var rina = world.visitor();
        rina.get(link);
        assertThat(rina.post(link, Map.of("sandi", "pendek", "ulang", "beda")).body())
                .contains("minimal 12", "belum sama");
        assertThat(Visitor.target(rina.post(link, Map.of("sandi", World.PASSWORD, "ulang", World.PASSWORD))))
                .isEqualTo("/masuk");
        assertThat(rina.get(link).body()).contains("tidak berlaku lagi");
        assertThat(Visitor.target(rina.signIn("RINA" + place.region().id() + "@uji.id")))
                .as("capital letters do not matter")
                .isEqualTo("/");
    }

    @Test
    void signing_out_everywhere_ends_the_other_devices_too() {
        var email = world.place().email(Role.OPERATOR);
        var phone = world.as(email);
        var desk = world.as(email);
        assertThat(phone.get("/inovasi").statusCode()).isEqualTo(200);

        desk.post("/akun/keluar-semua", Map.of());

        assertThat(Visitor.target(phone.get("/inovasi"))).startsWith("/masuk");
        assertThat(Visitor.target(desk.get("/inovasi"))).startsWith("/masuk");
    }

    @Test
    void a_changed_password_opens_and_the_old_one_does_not() {
        var email = world.place().email(Role.OPERATOR);
        var person = world.as(email);
        assertThat(person.post(
                                "/akun/sandi",
                                Map.of(
                                        "lama",
                                        "salah",
                                        "sandi",
                                        "kata sandi yang baru",
                                        "ulang",
                                        "kata sandi yang baru"))
                        .body())
                .contains("Kata sandi lama tidak cocok");
        person.post(
                "/akun/sandi",
                Map.of("lama", World.PASSWORD, "sandi", "kata sandi yang baru", "ulang", "kata sandi yang baru"));

        assertThat(Visitor.target(world.visitor().signIn(email))).startsWith("/masuk?salah");
        assertThat(Visitor.target(world.visitor().signIn(email, "kata sandi yang baru")))
                .isEqualTo("/");
    }

    @Test
    void a_form_sent_after_the_session_ended_shows_what_was_typed() {
        var answer = world.visitor().post("/inovasi/1/profil/tujuan", Map.of("tujuan", "Tulisan yang panjang sekali"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Tulisan yang panjang sekali", "/masuk?lanjut=/inovasi/1/profil/tujuan");
    }

    @Test
    void every_page_forbids_other_hosts_and_inline_script() {
        for (var path : new String[] {"/", "/masuk", "/katalog"}) {
            var headers = world.visitor().get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .get()
                    .asString()
                    .contains("default-src 'none'", "script-src 'self';")
                    .doesNotContain("unsafe-inline");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        }
    }

    @Test
    void a_closed_account_is_out_at_the_next_click() {
        var place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        world.jdbc()
                .sql("update person set closed_at = now() where email = ?")
                .param(place.email(Role.OPERATOR))
                .update();

        assertThat(Visitor.target(operator.get("/inovasi"))).startsWith("/masuk");
    }

    @Test
    void reading_pages_writes_no_session_and_a_minute_later_writes_it_once() {
        var visitor = world.as(world.place().email(Role.OPERATOR));
        visitor.get("/inovasi");
        var sessions = sessionRows();
        visitor.get("/inovasi");
        visitor.get("/");
        assertThat(sessionRows()).isEqualTo(sessions);

        world.jdbc()
                .sql("update web_session set used_at = used_at - interval '61 seconds'")
                .update();
        sessions = sessionRows();
        visitor.get("/inovasi");
        assertThat(sessionRows()).isNotEqualTo(sessions);
    }

    /** The transaction that wrote each row last. */
    private List<String> sessionRows() {
        return world.jdbc()
                .sql("select id || xmin::text from web_session order by 1")
                .query(String.class)
                .list();
    }

    @Test
    void people_are_searched_and_a_closed_account_opens_again() {
        var place = world.place();
        var admin = world.as(place.email(Role.ADMIN));
        var email = place.email(Role.OPERATOR);
        var id = world.jdbc()
                .sql("select id from person where email = ?")
                .param(email)
                .query(Long.class)
                .single();
        assertThat(admin.get("/kelola/akun?cari=" + email).body()).contains("1 orang", email);
        assertThat(admin.get("/kelola/akun?cari=tidak-ada").body()).contains("0 orang");

        admin.post("/kelola/akun/" + id + "/penutupan", Map.of());
        assertThat(Visitor.target(world.visitor().signIn(email))).isNotEqualTo("/");
        admin.post("/kelola/akun/" + id + "/pembukaan", Map.of());
        assertThat(Visitor.target(world.visitor().signIn(email))).isEqualTo("/");
    }
}
