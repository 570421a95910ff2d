package id.terinovatif.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An invitation is one, ends with its maker, and can be taken back or renewed. */
@RealServer
class InvitationsTest {
    private static final Map<String, String> PASSWORDS = Map.of("sandi", World.PASSWORD, "ulang", World.PASSWORD);

    private final World world;
    private Visitor admin;
    private World.Place place;
    private String email = "";

    InvitationsTest(World world) {
        this.world = world;
        this.place = world.place();
        this.admin = world.visitor();
    }

    @BeforeEach
    void begin() {
        place = world.place();
        admin = world.as(place.email(Role.ADMIN));
        email = "rina" + place.region().id() + "@uji.id";
    }

    @Test
    void a_second_invitation_to_one_address_ends_the_first() {
        var first = invite("ADMIN");
        var second = invite("ADMIN");

        assertThat(accept(first)).contains("tidak berlaku lagi");
        accept(second);
        assertThat(Visitor.target(world.visitor().signIn(email))).isEqualTo("/");
        assertThat(accept(second)).contains("tidak berlaku lagi");
    }

    @Test
    void an_address_that_got_an_account_meanwhile_gets_a_sentence() {
        var link = invite("VERIFIER");
        world.person(place.region(), email.replace("@uji.id", ""), Role.OPERATOR, place.puskesmas());

        assertThat(accept(link)).contains("tidak berlaku lagi");
    }

    @Test
    void an_invitation_ends_with_the_rights_of_its_maker() {
        var closed = invite("ADMIN");
        world.jdbc()
                .sql("update person set closed_at = now() where email = ?")
                .param(place.email(Role.ADMIN))
                .update();
        assertThat(accept(closed)).contains("tidak berlaku lagi");

        world.jdbc()
                .sql("update person set closed_at = null, role = 'OPERATOR', agency_id = ? where email = ?")
                .params(place.puskesmas(), place.email(Role.ADMIN))
                .update();
        assertThat(accept(closed)).contains("tidak berlaku lagi");
        assertThat(Visitor.target(world.visitor().signIn(email))).startsWith("/masuk?salah");
    }

    @Test
    void a_waiting_invitation_can_be_taken_back_and_renewed() {
        var link = invite("VERIFIER");
        long id = id();
        admin.post("/kelola/akun/undangan/" + id + "/perbarui", Map.of());
        var renewed = shown();
        assertThat(accept(link)).contains("tidak berlaku lagi");

        admin.post("/kelola/akun/undangan/" + id() + "/cabut", Map.of());

        assertThat(accept(renewed)).contains("tidak berlaku lagi");
        assertThat(admin.get("/kelola/akun").body()).doesNotContain(email);
        assertThat(admin.post("/kelola/akun/undangan/" + id + "/perbarui", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    private String invite(String role) {
        admin.get("/kelola/akun");
        admin.post("/kelola/akun/undangan", Map.of("nama", "Rina", "email", email, "peran", role));
        return shown();
    }

    private String shown() {
        var found = Pattern.compile("/undangan/[\\w-]{20,}")
                .matcher(admin.get("/kelola/akun").body());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private String accept(String link) {
        var rina = world.visitor();
        var page = rina.get(link).body();
        return page.contains("_csrf") ? rina.post(link, PASSWORDS).body() : page;
    }

    private long id() {
        return world.jdbc()
                .sql("select id from invitation where region_id = ? and withdrawn_at is null")
                .param(place.region().id())
                .query(Long.class)
                .single();
    }
}
