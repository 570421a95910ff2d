package id.terinovatif.account.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import id.terinovatif.account.factor.StepOwner;
import id.terinovatif.account.session.SignInOutcome;
import id.terinovatif.world.Programme;
import id.terinovatif.world.SetUp;
import id.terinovatif.world.Visitor;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two providers, one of which lies: what it hands out opens nothing unless it is true, new, and meant for this installation. */
class ProviderTokensTest {
    private static final String PASSWORD = "kata sandi yang panjang";
    private static final String REFUSED = "/masuk?penyedia=gagal";

    @TempDir
    private Path folder;

    private record Asked(LyingProvider at, String nonce) {
        JWTClaimsSet.Builder claims() {
            return at.claims("ani", nonce);
        }
    }

    @Test
    void a_token_that_is_not_right_opens_nothing_and_each_of_two_providers_speaks_for_itself() throws Exception {
        try (var pemda = new LyingProvider();
                var provinsi = new LyingProvider();
                var programme = Programme.start(folder.resolve("data"), settings(pemda, provinsi))) {
            SetUp.done(programme, PASSWORD);
            var owner = StepOwner.of("ani@daerah.go.id", programme.visitor(), PASSWORD);
            owner.visitor().post("/akun/penyedia/pemda", Map.of());
            assertThat(through(
                            owner.visitor(),
                            "pemda",
                            pemda,
                            asked -> pemda.signed(asked.claims().build())))
                    .isEqualTo("/akun?penyedia=ditautkan");

            for (var lie : lies(pemda, provinsi).entrySet()) {
                var stranger = programme.visitor();
                assertThat(through(stranger, "pemda", pemda, lie.getValue()))
                        .as(lie.getKey())
                        .isEqualTo(REFUSED);
                assertThat(stranger.get("/akun").statusCode()).as(lie.getKey()).isEqualTo(302);
            }
            theSameNumberElsewhereIsSomebodyElse(programme.visitor(), provinsi);
            theWantedPageComesAfterTheCode(programme.visitor(), pemda, owner);
        }
    }

    private static Map<String, Function<Asked, String>> lies(LyingProvider pemda, LyingProvider provinsi) {
        var lies = new LinkedHashMap<String, Function<Asked, String>>();
        lies.put("another key", asked -> LyingProvider.signed(asked.claims().build(), LyingProvider.key()));
        lies.put("no signature", asked -> new PlainJWT(asked.claims().build()).serialize());
        lies.put(
                "run out",
                asked -> pemda.signed(asked.claims()
                        .claim("iat", Instant.now().getEpochSecond() - 900)
                        .claim("exp", Instant.now().getEpochSecond() - 600)
                        .build()));
        lies.put(
                "for somebody else",
                asked -> pemda.signed(asked.claims().audience("simpeg").build()));
        lies.put(
                "in another's name",
                asked -> pemda.signed(asked.claims().issuer(provinsi.issuer()).build()));
        lies.put(
                "by another provider",
                asked -> provinsi.signed(provinsi.claims("ani", asked.nonce()).build()));
        lies.put(
                "of an earlier sign-in",
                asked -> pemda.signed(pemda.claims("ani", "nonce-kemarin").build()));
        lies.put(
                "without nonce",
                asked -> pemda.signed(asked.claims().claim("nonce", null).build()));
        lies.put("no token", asked -> "bukan token");
        return lies;
    }

    private static void theSameNumberElsewhereIsSomebodyElse(Visitor visitor, LyingProvider provinsi) {
        assertThat(through(
                        visitor,
                        "provinsi",
                        provinsi,
                        asked -> provinsi.signed(asked.claims().build())))
                .isEqualTo("/masuk?penyedia=belum");
    }

    private static void theWantedPageComesAfterTheCode(Visitor visitor, LyingProvider pemda, StepOwner owner) {
        assertThat(visitor.get("/masuk?lanjut=/kelola/akun").body())
                .contains("/masuk/lewat/pemda?lanjut=%2Fkelola%2Fakun", "Masuk lewat provinsi");
        assertThat(through(
                        visitor,
                        "pemda",
                        pemda,
                        asked -> pemda.signed(asked.claims().build())))
                .isEqualTo("/masuk/kode?lanjut=%2Fkelola%2Fakun");
        assertThat(visitor.get("/kelola/akun").statusCode())
                .as("before the code")
                .isEqualTo(302);
        visitor.get("/masuk/kode?lanjut=/kelola/akun");
        assertThat(Visitor.target(visitor.post("/masuk/kode", Map.of("kode", owner.next(), "lanjut", "/kelola/akun"))))
                .isEqualTo("/kelola/akun");
        assertThat(visitor.get("/kelola/akun").statusCode()).isEqualTo(200);
    }

    /** To the provider and back with what it hands out; where that leads. */
    private static String through(Visitor visitor, String id, LyingProvider provider, Function<Asked, String> token) {
        var there = visitor.get("/masuk/lewat/" + id + "?lanjut=/kelola/akun")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(there).startsWith(provider.issuer());
        var asked = Arrays.stream(URI.create(there).getRawQuery().split("&", -1))
                .map(one -> one.split("=", 2))
                .collect(Collectors.toMap(one -> one[0], one -> URLDecoder.decode(one[1], StandardCharsets.UTF_8)));
        provider.gives(token.apply(new Asked(provider, asked.getOrDefault("nonce", ""))));
        return Visitor.target(visitor.get(
                "/masuk/dari/" + id + "?code=c&state=" + SignInOutcome.encoded(asked.getOrDefault("state", ""))));
    }

    private static Map<String, String> settings(LyingProvider pemda, LyingProvider provinsi) {
        return Map.of(
                "TERINOVATIF_OIDC", "pemda,provinsi",
                "TERINOVATIF_OIDC_PEMDA_ISSUER", pemda.issuer(),
                "TERINOVATIF_OIDC_PEMDA_CLIENT", "terinovatif",
                "TERINOVATIF_OIDC_PEMDA_SECRET", "rahasia-uji",
                "TERINOVATIF_OIDC_PROVINSI_ISSUER", provinsi.issuer(),
                "TERINOVATIF_OIDC_PROVINSI_CLIENT", "terinovatif",
                "TERINOVATIF_OIDC_PROVINSI_SECRET", "rahasia-uji");
    }
}
