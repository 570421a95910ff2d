package id.terinovatif.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Who may use the server helps an admin whom nobody else can help; nobody else is opened that way. */
@RealServer
class EmergencyAdminTest {
    private static final String OTHER = "kata sandi darurat baru";

    private final World world;
    private final JdbcConnectionDetails details;

    EmergencyAdminTest(World world, JdbcConnectionDetails details) {
        this.world = world;
        this.details = details;
    }

    @Test
    void an_admin_without_password_and_telephone_gets_in_again_and_it_stands_in_the_trail() {
        var place = world.place();
        var email = place.email(Role.ADMIN);
        var old = world.as(email);
        world.jdbc().sql("""
                        insert into factor (region_id, person_id, secret, confirmed_at)
                        select region_id, id, 'hilang', now() from person where email = ?""").param(email).update();
        var path = Pattern.compile("/sandi-baru/[\\w-]+").matcher(said(0, email));
        assertThat(path.find()).isTrue();
        var visitor = world.visitor();
        visitor.get(path.group());
        visitor.post(path.group(), Map.of("sandi", OTHER, "ulang", OTHER));
        visitor.signIn(email, OTHER);
        assertThat(visitor.get("/kelola").statusCode()).isEqualTo(200);
        assertThat(visitor.get(path.group()).body()).contains("tidak berlaku lagi");
        assertThat(old.get("/kelola").statusCode()).isEqualTo(302);
        var acts = world.jdbc()
                .sql("select act from trail where region_id = ?")
                .param(place.region().id())
                .query(String.class)
                .list();
        assertThat(acts).contains("factor.DELETE", "audit.INSERT", "person.UPDATE");
    }

    @Test
    void nobody_but_an_open_admin_is_opened() {
        assertThat(said(1, world.place().email(Role.VERIFIER))).contains("Tidak ada akun admin");
        assertThat(said(1, "tidak.ada@uji.id")).contains("Tidak ada akun admin");
        assertThat(said(2)).contains("Pakai: bin/admin-darurat");
    }

    private String said(int code, String... arguments) {
        var bytes = new ByteArrayOutputStream();
        var stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        var server = Map.of(
                "SPRING_DATASOURCE_URL", details.getJdbcUrl(),
                "SPRING_DATASOURCE_USERNAME", String.valueOf(details.getUsername()),
                "SPRING_DATASOURCE_PASSWORD", String.valueOf(details.getPassword()));
        assertThat(EmergencyMain.run(arguments, server, stream, stream)).isEqualTo(code);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
