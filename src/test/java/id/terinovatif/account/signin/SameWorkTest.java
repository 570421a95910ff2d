package id.terinovatif.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.terinovatif.account.People;
import id.terinovatif.account.Role;
import id.terinovatif.account.password.PasswordSignIn;
import id.terinovatif.account.pause.SignInAttempts;
import id.terinovatif.account.pause.SignInAttempts.Origin;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Statements;
import id.terinovatif.world.World;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Whether an address has an account cannot be read from how long the answer takes: the same work is done for both. */
@RealServer
class SameWorkTest {
    private final World world;
    private final People people;
    private final Listening encoder;
    private final PasswordSignIn signIn;

    SameWorkTest(World world, SignInAttempts attempts, People people, PasswordEncoder encoder) {
        this.world = world;
        this.people = people;
        this.encoder = new Listening(encoder, new ArrayList<>());
        this.signIn = new PasswordSignIn(attempts, people, this.encoder);
    }

    @Test
    void a_wrong_password_and_an_unknown_address_ask_the_database_the_same() {
        var known = world.place().email(Role.OPERATOR);
        assertThat(Statements.of(() -> world.visitor().signIn("bukan-" + known, "salah")))
                .isNotEmpty()
                .isEqualTo(Statements.of(() -> world.visitor().signIn(known, "salah")));
    }

    @Test
    void both_are_compared_with_one_hash_of_the_same_cost() {
        var region = world.place().region().id();
        var known = "rina@" + region + ".uji.id";
        people.add(region, known, "Rina", Role.ADMIN, null, String.valueOf(encoder.encode(World.PASSWORD)));
        refused("bukan-" + known); // makes the hash of nobody's password, once
        var nowhere = comparedFor("bukan-" + known);
        assertThat(nowhere).hasSize(1).isEqualTo(comparedFor(known));
    }

    private List<String> comparedFor(String email) {
        encoder.compared().clear();
        refused(email);
        return List.copyOf(encoder.compared());
    }

    private void refused(String email) {
        var typed = UsernamePasswordAuthenticationToken.unauthenticated(email, "salah");
        typed.setDetails(new Origin("192.0.2.7", ""));
        assertThatThrownBy(() -> signIn.authenticate(typed)).isInstanceOf(BadCredentialsException.class);
    }

    /** The real encoder; keeps the way and cost of each hash that it compares, which stand before its last two signs. */
    private record Listening(PasswordEncoder real, List<String> compared) implements PasswordEncoder {
        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return real.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
            compared.add(String.valueOf(encoded).replaceFirst("\\$[^$]*\\$[^$]*$", ""));
            return real.matches(password, encoded);
        }
    }
}
