package id.terinovatif.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Everybody sees where they are signed in, and ends one device without the others. */
@RealServer
class DevicesTest {
    private static final String PHONE =
            "Mozilla/5.0 (Linux; Android 14; SM-A055F) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36";

    private final World world;

    DevicesTest(World world) {
        this.world = world;
    }

    private Visitor signedIn(String email, String agent) {
        var visitor = world.visitor().sending("User-Agent", agent);
        visitor.signIn(email);
        return visitor;
    }

    @Test
    void a_phone_that_was_lost_is_signed_out_from_the_desk_and_the_desk_stays() {
        var email = world.place().email(Role.VERIFIER);
        var phone = signedIn(email, PHONE);
        var desk = signedIn(email, "Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0");
        assertThat(devices(desk)).contains("Chrome di Android").contains("Firefox di Windows");
        desk.post(other(desk), Map.of());
        assertThat(phone.get("/akun").statusCode()).isNotEqualTo(200);
        assertThat(devices(desk)).doesNotContain("Chrome di Android").contains("Firefox di Windows");
    }

    /** Where the account is signed in now; below it stands who came in earlier. */
    private static String devices(Visitor visitor) {
        return visitor.get("/akun").body().replaceFirst("(?s)<h2>Masuk terakhir.*", "");
    }

    @Test
    void nobody_ends_a_device_of_somebody_else() {
        var place = world.place();
        var victim = signedIn(place.email(Role.ADMIN), PHONE);
        signedIn(place.email(Role.ADMIN), PHONE);
        var path = other(victim);
        var attacker = world.as(place.email(Role.OPERATOR));
        attacker.get("/akun");
        assertThat(attacker.post(path, Map.of()).statusCode()).isEqualTo(404);
        assertThat(victim.get("/akun").statusCode()).isEqualTo(200);
    }

    @Test
    void a_browser_is_called_by_its_name_and_an_unknown_one_unknown() {
        assertThat(Device.words(PHONE)).isEqualTo("Chrome di Android");
        assertThat(Device.words(
                        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1"))
                .isEqualTo("Safari di iPhone");
        assertThat(Device.words("curl/8.0")).isEqualTo("Peramban tidak dikenal");
        assertThat(Device.words(null)).isEqualTo("Peramban tidak dikenal");
    }

    private static String other(Visitor visitor) {
        var found = Pattern.compile("/akun/perangkat/[0-9a-f]+/keluar")
                .matcher(visitor.get("/akun").body());
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
