package id.terinovatif.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Somebody who has just set the second step up, with the secret and the recovery codes that were shown. */
public record StepOwner(String email, Visitor visitor, String secret, List<String> codes) {
    public static StepOwner of(World world, Role role) {
        var email = world.place().email(role);
        return of(email, world.visitor(), World.PASSWORD);
    }

    public static StepOwner of(String email, Visitor visitor, String password) {
        visitor.signIn(email, password);
        visitor.get("/akun/langkah-kedua");
        visitor.post("/akun/langkah-kedua", Map.of());
        var secret = all(
                        "<code>([A-Z2-7]+)</code>",
                        visitor.get("/akun/langkah-kedua").body())
                .getFirst();
        var confirmed = visitor.post("/akun/langkah-kedua/kode", Map.of("kode", code(secret, 0)));
        assertThat(confirmed.statusCode()).isEqualTo(200);
        return new StepOwner(email, visitor, secret, all("<code>([a-z0-9-]+)</code>", confirmed.body()));
    }

    /** The code of the step after the one that confirmed. */
    public String next() {
        return code(secret, 1);
    }

    private static String code(String secret, int later) {
        return Totp.code(Base32.bytes(secret), Totp.step(Instant.now()) + later);
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult one) -> one.group(1))
                .toList();
    }
}
