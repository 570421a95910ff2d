package id.terinovatif.account.pause;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.account.Token;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A password cannot be guessed by trying, and trying keeps nobody out of an account that is theirs. */
@RealServer
class SignInPausesTest {
    private static final int MANY = 40;

    private final World world;

    SignInPausesTest(World world) {
        this.world = world;
    }

    @AfterEach
    void forget() {
        world.jdbc().sql("delete from pause").update();
    }

    @Test
    void after_five_wrong_passwords_the_next_one_waits_and_waits_longer_each_time() {
        var email = world.place().email(Role.OPERATOR);
        wrong(world.visitor(), email, 5);

        assertThat(Visitor.target(world.visitor().signIn(email))).startsWith("/masuk?tunggu=");
        assertThat(longest()).isBetween(4, 5);
        pauseOver();
        assertThat(wrong(world.visitor(), email, 1)).containsExactly("/masuk?salah");
        assertThat(longest()).isBetween(9, 10);
        for (int i = 0; i < 12; i++) {
            pauseOver();
            wrong(world.visitor(), email, 1);
        }
        assertThat(longest()).as("never a shut door").isLessThanOrEqualTo(300);
        pauseOver();
        assertThat(Visitor.target(world.visitor().signIn(email))).isEqualTo("/");
    }

    @Test
    void a_clock_that_ran_ahead_and_was_put_back_lets_nobody_wait_until_it_is_there_again() {
        var email = world.place().email(Role.OPERATOR);
        wrong(world.visitor(), email, 5);
        world.jdbc()
                .sql("update pause set at = at + interval '2 days', until = until + interval '2 days'")
                .update();

        assertThat(wrong(world.visitor(), email, 1)).containsExactly("/masuk?salah");
        assertThat(longest()).isLessThanOrEqualTo(300);
    }

    @Test
    void who_began_before_the_longest_pause_was_written_and_comes_after_it_waits_too() {
        var email = world.place().email(Role.OPERATOR);
        wrong(world.visitor(), email, 5);
        world.jdbc()
                .sql(
                        "update pause set count = 60, until = now() + interval '5 minutes 2 seconds' where until is not null")
                .update();

        assertThat(Visitor.target(world.visitor().signIn(email))).startsWith("/masuk?tunggu=");
    }

    @Test
    void an_address_without_an_account_is_answered_alike_also_in_waiting() {
        var known = world.place().email(Role.OPERATOR);

        var there = wrong(world.visitor(), known, 7);
        var nowhere = wrong(world.visitor(), "tidak-ada-" + known, 7);

        assertThat(nowhere).isEqualTo(there);
        assertThat(there).containsSubsequence("/masuk?salah", "/masuk?tunggu");
    }

    @Test
    void who_is_signed_in_or_comes_from_a_known_browser_is_not_kept_out_by_others() {
        var email = world.place().email(Role.OPERATOR);
        var own = world.as(email);
        var phone = world.as(email);
        own.closeBrowser();
        assertThat(Visitor.target(own.get("/inovasi"))).startsWith("/masuk");

        for (int i = 0; i < MANY; i++) {
            wrong(world.visitor(), email, 1);
            if (i % 5 == 0) pauseOver();
        }
        wrong(world.visitor(), email, 1);

        assertThat(Visitor.target(world.visitor().signIn(email))).startsWith("/masuk?tunggu=");
        assertThat(Visitor.target(own.signIn(email))).isEqualTo("/");
        assertThat(phone.get("/inovasi").statusCode()).isEqualTo(200);
        phone.get("/akun");
        assertThat(Visitor.target(phone.post("/akun/sandi", change(World.PASSWORD))))
                .isEqualTo("/masuk");
    }

    @Test
    void a_network_that_has_not_tried_an_account_has_a_try_while_many_others_attack_it() {
        var email = world.place().email(Role.OPERATOR);
        world.jdbc()
                .sql("insert into pause (what, count, at) values (?, 500, now())")
                .param("account:" + new Token(email).hash())
                .update();

        assertThat(Visitor.target(world.visitor().signIn(email))).isEqualTo("/");
    }

    @Test
    void many_guesses_at_the_same_moment_are_many() throws Exception {
        var email = world.place().email(Role.OPERATOR);
        var begin = new CountDownLatch(1);
        var answers = new ArrayList<Future<String>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                var visitor = world.visitor();
                visitor.get("/masuk");
                answers.add(threads.submit(() -> {
                    begin.await();
                    return Visitor.target(visitor.post("/masuk", Map.of("email", email, "sandi", "salah")));
                }));
            }
            begin.countDown();
        }
        var tried = answers.stream()
                .map(Future::resultNow)
                .filter(target -> target.startsWith("/masuk?salah"))
                .count();
        assertThat(tried).isLessThanOrEqualTo(5);
    }

    @Test
    void a_cookie_made_up_or_of_an_earlier_password_makes_no_browser_known() {
        var email = world.place().email(Role.OPERATOR);
        var own = world.as(email);
        own.get("/akun");
        own.post("/akun/sandi", change(World.PASSWORD));
        own.closeBrowser();
        wrong(world.visitor(), email, 6);

        assertThat(Visitor.target(own.signIn(email, "kata sandi yang baru"))).startsWith("/masuk?tunggu=");
        var forger = world.visitor().sending("Cookie", "kenal=1.99999.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        assertThat(Visitor.target(forger.signIn(email, "kata sandi yang baru"))).doesNotStartWith("/?");
    }

    @Test
    void trying_at_the_present_password_while_signed_in_waits_too() {
        var person = world.as(world.place().email(Role.OPERATOR));
        person.get("/akun");
        for (int i = 0; i < 10; i++)
            assertThat(person.post("/akun/sandi", change("salah")).body()).contains("Kata sandi lama tidak cocok");

        assertThat(person.post("/akun/sandi", change(World.PASSWORD)).body()).contains("Tunggu");
        pauseOver();
        assertThat(Visitor.target(person.post("/akun/sandi", change(World.PASSWORD))))
                .isEqualTo("/masuk");
    }

    @Test
    void a_password_with_a_blank_behind_it_is_pointed_at() {
        var email = world.place().email(Role.OPERATOR);
        var visitor = world.visitor();
        var answer = visitor.signIn(email, World.PASSWORD + " ");

        assertThat(visitor.get(Visitor.target(answer)).body()).contains("diawali atau diakhiri spasi");
    }

    private static Map<String, String> change(String current) {
        return Map.of("lama", current, "sandi", "kata sandi yang baru", "ulang", "kata sandi yang baru");
    }

    /** Where each wrong try leads, without how long a wait is. */
    private static List<String> wrong(Visitor visitor, String email, int times) {
        var targets = new ArrayList<String>();
        for (int i = 0; i < times; i++)
            targets.add(Visitor.target(visitor.signIn(email, "salah")).replaceFirst("[=&].*", ""));
        return targets;
    }

    private void pauseOver() {
        world.jdbc().sql("update pause set until = now() - interval '1 second'").update();
    }

    private int longest() {
        return world.jdbc()
                .sql("select coalesce(max(extract(epoch from until - now())), 0)::int from pause where until > now()")
                .query(Integer.class)
                .single();
    }
}
