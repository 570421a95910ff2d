package id.terinovatif.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Programme;
import id.terinovatif.world.SetUp;
import id.terinovatif.world.Visitor;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where an installation requires the second step, those who decide about others set it up first; those who write are let be. */
class SecondStepRequiredTest {
    private static final String PASSWORD = "kata sandi yang panjang";
    private static final String STEP = "/akun/langkah-kedua";

    @TempDir
    private Path folder;

    @Test
    void admin_verifier_and_leader_are_led_to_set_it_up_and_innovators_are_not() {
        try (var programme = Programme.start(folder.resolve("data"), Map.of("TERINOVATIF_SECOND_STEP", "wajib"))) {
            SetUp.done(programme, PASSWORD);
            var admin = signedIn(programme, "ani@daerah.go.id");
            assertThat(Visitor.target(admin.get("/kelola/akun"))).isEqualTo(STEP);
            admin.get(STEP);
            assertThat(Visitor.target(admin.post("/kelola/tahun", Map.of("tahun", "2025"))))
                    .isEqualTo(STEP);
            setUp(admin);
            var agency =
                    first("<option value=\"(\\d+)\"", admin.get("/kelola/akun").body());
            for (var role : new Role[] {Role.VERIFIER, Role.LEADER}) {
                var person = invited(programme, admin, role, agency);
                assertThat(Visitor.target(person.get("/"))).as(role.name()).isEqualTo(STEP);
                assertThat(Visitor.target(person.get("/indeks")))
                        .as(role.name())
                        .isEqualTo(STEP);
                assertThat(person.get(STEP).statusCode()).isEqualTo(200);
            }
            for (var role : new Role[] {Role.OPERATOR, Role.AGENCY_HEAD})
                assertThat(invited(programme, admin, role, agency)
                                .get("/inovasi")
                                .statusCode())
                        .as(role.name())
                        .isEqualTo(200);
        }
    }

    private static Visitor invited(Programme programme, Visitor admin, Role role, String agency) {
        var email = role.name().toLowerCase(java.util.Locale.ROOT) + "@daerah.go.id";
        admin.post(
                "/kelola/akun/undangan",
                Map.of("nama", "Orang " + role.label(), "email", email, "peran", role.name(), "perangkat", agency));
        var link = first("(/undangan/[\\w-]+)", admin.get("/kelola/akun").body());
        var person = programme.visitor();
        person.get(link);
        person.post(link, Map.of("sandi", PASSWORD, "ulang", PASSWORD));
        return signedIn(programme, email);
    }

    private static void setUp(Visitor admin) {
        admin.get(STEP);
        admin.post(STEP, Map.of());
        var secret = first("<code>([A-Z2-7]+)</code>", admin.get(STEP).body());
        var code = Totp.code(Base32.bytes(secret), Totp.step(Instant.now()));
        assertThat(admin.post(STEP + "/kode", Map.of("kode", code)).statusCode())
                .isEqualTo(200);
    }

    private static Visitor signedIn(Programme programme, String email) {
        var visitor = programme.visitor();
        visitor.signIn(email, PASSWORD);
        return visitor;
    }

    private static String first(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
