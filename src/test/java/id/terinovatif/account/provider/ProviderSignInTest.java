package id.terinovatif.account.provider;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.world.Programme;
import id.terinovatif.world.SetUp;
import id.terinovatif.world.Visitor;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Signing in by a real Keycloak, from the first link to its end; the programme starts while Keycloak is still down. */
@Tag("slow")
@EnabledIfSystemProperty(named = "keycloak.home", matches = ".+")
class ProviderSignInTest {
    private static final String PASSWORD = "kata sandi yang panjang";
    private static final String THERE = "/masuk/lewat/pemda";

    @TempDir
    private Path folder;

    @Test
    void an_account_at_a_provider_opens_the_account_that_linked_it_and_no_other() throws Exception {
        int port = Programme.freePort();
        var settings = Map.of(
                "TERINOVATIF_OIDC", "pemda",
                "TERINOVATIF_OIDC_PEMDA_NAME", "SSO Pemda",
                "TERINOVATIF_OIDC_PEMDA_ISSUER", Keycloak.issuer(port),
                "TERINOVATIF_OIDC_PEMDA_CLIENT", "terinovatif",
                "TERINOVATIF_OIDC_PEMDA_SECRET", "rahasia-uji");
        try (var programme = Programme.start(folder.resolve("data"), settings)) {
            SetUp.done(programme, PASSWORD);
            whileItIsDownTheLocalSignInWorks(programme);
            var home = Path.of(System.getProperty("keycloak.home"));
            try (var keycloak = Keycloak.start(home, folder, port, programme.address() + "/masuk/dari/pemda")) {
                var ani = new Visited(programme, keycloak);
                theSameAddressIsNoLink(ani);
                anAnswerNobodyAskedForIsRefused(programme.visitor());
                linked(ani);
                whoComesBackIsSignedIn(new Visited(programme, keycloak));
                nobodyElseLinksTheSame(programme, keycloak, ani.visitor());
                anInvitationOpensTheAccount(programme, keycloak, ani.visitor());
                unlinkedItOpensNothing(new Visited(programme, keycloak), ani.visitor());
            }
        }
    }

    /** A browser and the provider that it goes to. */
    private record Visited(Visitor visitor, Keycloak keycloak) {
        Visited(Programme programme, Keycloak keycloak) {
            this(programme.visitor(), keycloak);
        }

        /** Goes there, types name and password, comes back; where it is led then. */
        String through(String name) throws Exception {
            var there = visitor.get(THERE).headers().firstValue("Location").orElseThrow();
            assertThat(URI.create(there).getQuery()).contains("scope=openid&", "code_challenge_method=S256", "nonce=");
            return Visitor.target(visitor.get(keycloak.signIn(there, name)));
        }
    }

    private static void whileItIsDownTheLocalSignInWorks(Programme programme) {
        var visitor = programme.visitor();
        assertThat(visitor.get("/masuk").body()).contains("Masuk lewat SSO Pemda");
        var refused = Visitor.target(visitor.get(THERE));
        assertThat(refused).isEqualTo("/masuk?penyedia=gagal");
        assertThat(visitor.get(refused).body()).contains("penyedia tidak menjawab");
        visitor.signIn("ani@daerah.go.id", PASSWORD);
        assertThat(visitor.get("/akun").body()).contains("Tautkan SSO Pemda");
    }

    private static void theSameAddressIsNoLink(Visited ani) throws Exception {
        var refused = ani.through("ani");
        assertThat(refused).isEqualTo("/masuk?penyedia=belum");
        assertThat(ani.visitor().get(refused).body()).contains("belum ditautkan");
        assertThat(ani.visitor().get("/akun").statusCode()).isEqualTo(302);
    }

    private static void anAnswerNobodyAskedForIsRefused(Visitor visitor) {
        assertThat(Visitor.target(visitor.get("/masuk/dari/pemda?code=karangan&state=karangan")))
                .isEqualTo("/masuk?penyedia=gagal");
    }

    private static void linked(Visited ani) throws Exception {
        ani.visitor().signIn("ani@daerah.go.id", PASSWORD);
        var onwards = ani.visitor().post("/akun/penyedia/pemda", Map.of());
        assertThat(onwards.body()).contains("href=\"" + THERE + "\"");
        assertThat(ani.through("ani")).isEqualTo("/akun?penyedia=ditautkan");
        assertThat(ani.visitor().get("/akun").body()).contains("Lepas tautan SSO Pemda");
    }

    private static void whoComesBackIsSignedIn(Visited again) throws Exception {
        assertThat(again.through("ani")).isEqualTo("/");
        assertThat(again.visitor().get("/akun").body()).contains("ani@daerah.go.id", "masuk lewat penyedia");
        assertThat(again.visitor().get("/kelola/cadangan").statusCode()).isEqualTo(200);
        assertThat(again.visitor().get("/kelola/jejak").body()).contains("menautkan akun penyedia");
    }

    private static void nobodyElseLinksTheSame(Programme programme, Keycloak keycloak, Visitor admin) throws Exception {
        var dewi = new Visited(programme, keycloak);
        var link = invited(admin, "dewi@daerah.go.id");
        dewi.visitor().get(link);
        dewi.visitor().post(link, Map.of("sandi", PASSWORD, "ulang", PASSWORD));
        dewi.visitor().signIn("dewi@daerah.go.id", PASSWORD);
        dewi.visitor().post("/akun/penyedia/pemda", Map.of());
        var refused = dewi.through("ani");
        assertThat(refused).isEqualTo("/akun?penyedia=terpakai");
        assertThat(dewi.visitor().get(refused).body()).contains("dewi@daerah.go.id", "sudah membuka sebuah akun");
    }

    private static void anInvitationOpensTheAccount(Programme programme, Keycloak keycloak, Visitor admin)
            throws Exception {
        var rina = new Visited(programme, keycloak);
        var link = invited(admin, "rina.kantor@daerah.go.id");
        rina.visitor().get(link);
        rina.visitor().post(link + "/penyedia/pemda", Map.of());
        assertThat(rina.through("rina")).isEqualTo("/");
        assertThat(rina.visitor().get("/akun").body()).contains("rina.kantor@daerah.go.id", "Lepas tautan SSO Pemda");
        assertThat(rina.visitor().get("/kelola/akun").statusCode()).isEqualTo(403);
        assertThat(programme.visitor().get(link).body()).contains("tidak berlaku lagi");
    }

    private static void unlinkedItOpensNothing(Visited again, Visitor admin) throws Exception {
        var unlink = first("(/akun/tautan/\\d+/lepas)", admin.get("/akun").body());
        admin.post(unlink, Map.of());
        assertThat(admin.get("/akun").body()).doesNotContain("Lepas tautan");
        assertThat(again.through("ani")).isEqualTo("/masuk?penyedia=belum");
    }

    private static String invited(Visitor admin, String email) {
        var agency = first("<option value=\"(\\d+)\"", admin.get("/kelola/akun").body());
        admin.post(
                "/kelola/akun/undangan",
                Map.of("nama", "Rina", "email", email, "peran", "OPERATOR", "perangkat", agency));
        return first("(/undangan/[\\w-]+)", admin.get("/kelola/akun").body());
    }

    private static String first(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
