package id.terinovatif.account.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.privacy.Removal;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A passkey counts as both factors, so each of its answers has to be asked for here, new, and given by who was recognised. */
@RealServer
class PasskeysTest {
    private static final String HOST = "inovasi.uji.id";
    private static final String HERE = "https://" + HOST;
    private static final String REFUSED = "/masuk?kunci=gagal&lanjut=%2F";
    private static final Pattern CHALLENGE = Pattern.compile("\"challenge\":\"([\\w-]+)\"");

    private final World world;
    private final Removal removal;
    private final JdbcClient jdbc;

    PasskeysTest(World world, Removal removal, JdbcClient jdbc) {
        this.world = world;
        this.removal = removal;
        this.jdbc = jdbc;
    }

    private record Owner(String email, long region, Visitor visitor, SoftKey key) {}

    private Owner owner(String id) {
        var place = world.place();
        var email = place.email(Role.VERIFIER);
        var visitor = world.as(email);
        var key = new SoftKey(HOST, id + email);
        assertThat(add(visitor, key, SoftKey.HELD)).isEqualTo("/akun");
        return new Owner(email, place.region().id(), visitor, key);
    }

    private long id(String email) {
        return jdbc.sql("select id from person where email = ?")
                .param(email)
                .query(Long.class)
                .single();
    }

    private static String add(Visitor visitor, SoftKey key, int flags) {
        var made = key.made(challenge(visitor, "/akun/kunci-sandi/tantangan"), flags);
        return Visitor.target(visitor.post("/akun/kunci-sandi", Map.of("jawaban", made)));
    }

    private static String challenge(Visitor visitor, String path) {
        var found = CHALLENGE.matcher(visitor.get(path).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Visitor stranger() {
        var visitor = world.visitor();
        visitor.get("/masuk");
        return visitor;
    }

    private static String comeIn(Visitor visitor, String answer) {
        return Visitor.target(visitor.post("/masuk/kunci-sandi", Map.of("jawaban", answer)));
    }

    private static String comeIn(Visitor visitor, SoftKey key, int flags, int count, String origin) {
        return comeIn(visitor, key.answered(challenge(visitor, "/masuk/kunci-sandi"), flags, count, origin));
    }

    @Test
    void it_comes_in_alone_and_its_answer_counts_once() {
        var owner = owner("sekali");
        var visitor = stranger();
        var answer = owner.key().answered(challenge(visitor, "/masuk/kunci-sandi"), SoftKey.HELD, 1, HERE);
        assertThat(comeIn(visitor, answer)).isEqualTo("/");
        assertThat(visitor.get("/akun").body()).contains(owner.email(), "masuk dengan kunci sandi");
        assertThat(comeIn(stranger(), answer)).isEqualTo(REFUSED);
        var another = stranger();
        challenge(another, "/masuk/kunci-sandi");
        assertThat(comeIn(another, answer)).isEqualTo(REFUSED);
    }

    @Test
    void who_was_not_recognised_another_site_and_a_copied_key_do_not_come_in() {
        var owner = owner("palsu");
        assertThat(comeIn(stranger(), owner.key(), SoftKey.UNVERIFIED, 5, HERE)).isEqualTo(REFUSED);
        assertThat(comeIn(stranger(), owner.key(), SoftKey.HELD, 5, "https://inovasi-uji.id"))
                .isEqualTo(REFUSED);
        assertThat(comeIn(stranger(), owner.key(), SoftKey.HELD, 5, HERE)).isEqualTo("/");
        assertThat(comeIn(stranger(), owner.key(), SoftKey.HELD, 5, HERE)).isEqualTo(REFUSED);
        assertThat(comeIn(stranger(), new SoftKey(HOST, "palsu" + owner.email()), SoftKey.HELD, 9, HERE))
                .isEqualTo(REFUSED);
        assertThat(add(owner.visitor(), new SoftKey(HOST, "lain" + owner.email()), SoftKey.UNVERIFIED))
                .isEqualTo("/akun?kunci=gagal");
    }

    @Test
    void it_proves_again_who_asks_and_only_for_its_own_account() {
        var owner = owner("bukti");
        var other = owner("lain");
        world.proofLiesBack(owner.email(), Duration.ofMinutes(16));
        var visitor = owner.visitor();
        var asked = visitor.get("/akun/data/salinan.zip");
        assertThat(asked.statusCode()).isEqualTo(401);
        assertThat(asked.body()).contains("Lanjutkan dengan kunci sandi");
        var theirs = other.key().answered(challenge(visitor, "/akun/kunci-sandi/bukti"), SoftKey.HELD, 1, HERE);
        assertThat(visitor.post("/akun/bukti-diri", Map.of("bukti-diri", theirs))
                        .statusCode())
                .isEqualTo(422);
        var own = owner.key().answered(challenge(visitor, "/akun/kunci-sandi/bukti"), SoftKey.HELD, 1, HERE);
        assertThat(Visitor.target(visitor.post(
                        "/akun/bukti-diri", Map.of("bukti-kunci", own, "lanjut", "/akun/data/salinan.zip"))))
                .isEqualTo("/akun/data/salinan.zip");
        assertThat(visitor.get("/akun/data/salinan.zip").statusCode()).isEqualTo(200);
    }

    @Test
    void it_opens_one_account_is_changed_by_nobody_else_and_goes_with_its_owner() {
        var owner = owner("pergi");
        var other = world.as(world.place().email(Role.OPERATOR));
        assertThat(add(other, owner.key(), SoftKey.HELD)).isEqualTo("/akun?kunci=gagal");
        var found = Pattern.compile("/akun/kunci-sandi/(\\d+)/nama")
                .matcher(owner.visitor().get("/akun").body());
        assertThat(found.find()).isTrue();
        var key = "/akun/kunci-sandi/" + found.group(1);
        assertThat(other.post(key + "/nama", Map.of("nama", "milik saya")).statusCode())
                .isEqualTo(404);
        assertThat(other.post(key + "/hapus", Map.of()).statusCode()).isEqualTo(404);
        owner.visitor().post(key + "/nama", Map.of("nama", "x".repeat(80)));
        assertThat(owner.visitor().get("/akun").body()).contains("x".repeat(60));
        removal.remove(owner.region(), id(owner.email()));
        assertThat(comeIn(stranger(), owner.key(), SoftKey.HELD, 7, HERE)).isEqualTo(REFUSED);
    }

    @Test
    void ten_are_enough_for_one_person_and_the_page_says_what_to_do() {
        var owner = owner("1");
        for (int n = 2; n <= Passkey.MOST; n++) {
            assertThat(owner.visitor().get("/akun").body()).contains("Tambah kunci sandi");
            add(owner.visitor(), new SoftKey(HOST, n + owner.email()), SoftKey.HELD);
        }
        var eleventh = new SoftKey(HOST, "11" + owner.email());
        add(owner.visitor(), eleventh, SoftKey.HELD);
        assertThat(owner.visitor().get("/akun").body())
                .contains("sudah punya 10 kunci sandi", "Hapus satu dulu")
                .doesNotContain("Tambah kunci sandi");
        assertThat(comeIn(stranger(), eleventh, SoftKey.HELD, 1, HERE)).isEqualTo(REFUSED);
    }

    @Test
    void of_several_made_in_one_moment_no_more_than_ten_are_kept() throws Exception {
        var email = world.place().email(Role.VERIFIER);
        var browsers = IntStream.range(0, 5).mapToObj(n -> world.as(email)).toList();
        for (int n = 1; n < Passkey.MOST; n++) add(browsers.getFirst(), new SoftKey(HOST, n + email), SoftKey.HELD);
        var begin = new CountDownLatch(1);
        var answers = new ArrayList<Future<String>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var browser : browsers) {
                var key = new SoftKey(HOST, browsers.indexOf(browser) + "lagi" + email);
                var made = key.made(challenge(browser, "/akun/kunci-sandi/tantangan"), SoftKey.HELD);
                answers.add(threads.submit(() -> {
                    begin.await();
                    return Visitor.target(browser.post("/akun/kunci-sandi", Map.of("jawaban", made)));
                }));
            }
            begin.countDown();
        }
        assertThat(jdbc.sql("select count(*) from passkey where person_id = ?")
                        .param(id(email))
                        .query(Integer.class)
                        .single())
                .isEqualTo(Passkey.MOST);
        assertThat(answers.stream().map(Future::resultNow)).containsOnly("/akun");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bukan json",
                "{}",
                "[1]",
                "null",
                "{\"id\":\"YQ\",\"rawId\":\"YQ\",\"response\":{},\"type\":\"public-key\"}"
            })
    void what_no_authenticator_wrote_is_refused_in_words(String answer) {
        var visitor = stranger();
        visitor.get("/masuk/kunci-sandi");
        assertThat(comeIn(visitor, answer)).isEqualTo(REFUSED);
        assertThat(visitor.get(REFUSED).body()).contains("tidak dikenal di sini");
    }
}
