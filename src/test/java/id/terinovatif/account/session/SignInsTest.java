package id.terinovatif.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.People;
import id.terinovatif.account.Role;
import id.terinovatif.account.factor.StepOwner;
import id.terinovatif.account.session.SignIn.Kind;
import id.terinovatif.account.token.ApiScope;
import id.terinovatif.account.token.ApiTokens;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Who came in, who went and who was refused stays on record, without what was typed. */
@RealServer
class SignInsTest {
    private final World world;
    private final SignIns signIns;
    private final ApiTokens tokens;
    private final People people;

    SignInsTest(World world, SignIns signIns, ApiTokens tokens, People people) {
        this.world = world;
        this.signIns = signIns;
        this.tokens = tokens;
        this.people = people;
    }

    private record Noted(String kind, String network, String device, int times) {}

    private List<Noted> of(String email) {
        return world.jdbc()
                .sql(
                        "select s.kind, s.network, s.device, s.times from sign_in s join person p on p.id = s.person_id where p.email = ? order by s.id")
                .param(email)
                .query(Noted.class)
                .list();
    }

    private List<String> kinds(String email) {
        return of(email).stream().map(Noted::kind).distinct().toList();
    }

    @Test
    void coming_going_and_wrong_passwords_are_kept_with_a_network_that_names_no_device() {
        var email = world.place().email(Role.OPERATOR);
        world.visitor().signIn(email, "bukan ini");
        var visitor = world.visitor();
        visitor.signIn(email);
        visitor.get("/akun");
        visitor.post("/keluar", Map.of());

        assertThat(kinds(email)).containsExactly("WRONG_PASSWORD", "CAME", "LEFT");
        assertThat(of(email)).allSatisfy(one -> assertThat(one.network()).isEqualTo("127.0.0.*"));
    }

    @Test
    void an_address_without_an_account_is_counted_and_kept_nowhere() {
        world.visitor().signIn("tidak-ada-di-mana-pun@daerah.go.id", "x");

        var rows = world.jdbc()
                .sql("select s::text from sign_in s where person_id is null")
                .query(String.class)
                .list();
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row).doesNotContain("tidak-ada-di-mana-pun"));
    }

    @Test
    void a_flood_of_refusals_in_one_minute_is_a_row_that_counts() throws Exception {
        var email = world.place().email(Role.OPERATOR);
        var visitor = world.as(email);
        var answers = new ArrayList<Future<Integer>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 12; i++)
                answers.add(threads.submit(() -> visitor.get("/kelola/masuk").statusCode()));
        }

        assertThat(answers).extracting(Future::resultNow).containsOnly(403);
        var noted = of(email).stream()
                .filter(one -> one.kind().equals(Kind.FORBIDDEN.name()))
                .toList();
        assertThat(noted).hasSizeLessThanOrEqualTo(2);
        assertThat(noted.stream().mapToInt(Noted::times).sum()).isEqualTo(12);
    }

    @Test
    void a_wrong_code_and_a_proof_asked_again_are_kept() {
        var owner = StepOwner.of(world, Role.ADMIN);
        owner.visitor().get("/kelola/token");
        world.proofLiesBack(owner.email(), Duration.ofMinutes(16));
        owner.visitor().post("/kelola/cadangan", Map.of("bukti-diri", "000000"));
        owner.visitor().post("/kelola/cadangan", Map.of("bukti-diri", owner.next()));
        var stranger = world.visitor();
        stranger.signIn(owner.email());
        stranger.get("/masuk/kode");
        stranger.post("/masuk/kode", Map.of("kode", "000000"));

        assertThat(kinds(owner.email())).contains("NOT_PROVED", "PROVED", "WRONG_CODE");
        assertThat(of(owner.email()).getLast().kind()).isEqualTo("WRONG_CODE");
    }

    @Test
    void a_token_that_is_refused_is_on_record_and_an_unknown_one_is_counted() {
        var place = world.place();
        var admin = people.asUser(people.byEmail(place.email(Role.ADMIN)).orElseThrow());
        var secret = tokens.make(admin, admin.id(), "uji", java.util.Set.of(ApiScope.INDEX), 2, null);
        var call = world.visitor().sending("Authorization", "Bearer " + secret);
        assertThat(call.get(ApiScope.EVIDENCE.root() + "/apa-saja").statusCode())
                .isEqualTo(403);
        call.get(ApiScope.EVIDENCE.root() + "/apa-saja");
        assertThat(call.get(ApiScope.INDEX.root() + "/apa-saja").statusCode()).isEqualTo(429);
        assertThat(kinds(place.email(Role.ADMIN))).contains("TOKEN_FORBIDDEN", "TOKEN_TOO_OFTEN");

        int before = unknown();
        world.visitor().sending("Authorization", "Bearer karangan").get(ApiScope.INDEX.root() + "/apa-saja");
        assertThat(unknown()).isEqualTo(before + 1);
    }

    private int unknown() {
        return world.jdbc()
                .sql("select coalesce(sum(times), 0)::int from sign_in where kind = 'TOKEN_UNKNOWN'")
                .query(Integer.class)
                .single();
    }

    @Test
    void the_owner_sees_the_last_ones_and_the_admin_those_of_the_region_alone() {
        var place = world.place();
        var email = place.email(Role.VERIFIER);
        world.visitor().signIn(email, "bukan ini");
        assertThat(world.as(email).get("/akun").body()).contains("Masuk terakhir", "kata sandi salah", "127.0.0.*");

        var admin = world.as(place.email(Role.ADMIN));
        assertThat(admin.get("/kelola/masuk").body()).contains(": masuk", ": kata sandi salah");
        assertThat(admin.get("/kelola/masuk?ditolak=ya&dari=abc").body())
                .contains(": kata sandi salah")
                .doesNotContain(": masuk<");
        var elsewhere = world.as(world.place().email(Role.ADMIN));
        assertThat(elsewhere.get("/kelola/masuk").body()).doesNotContain("kata sandi salah");
    }

    @Test
    void tries_at_nobody_go_after_thirty_days() {
        world.jdbc()
                .sql(
                        "insert into sign_in (kind, minute, network, device) values ('CAME', now() - interval '31 days', 'lama', 'lama')")
                .update();
        signIns.forgetThoseOfNobody();
        assertThat(world.jdbc()
                        .sql("select count(*)::int from sign_in where network = 'lama'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_session_ends_after_thirty_days_however_often_it_was_used() {
        var email = world.place().email(Role.OPERATOR);
        var visitor = world.as(email);
        began(email, 29);
        assertThat(visitor.get("/akun").statusCode()).isEqualTo(200);
        began(email, 31);
        assertThat(visitor.get("/akun").statusCode()).isNotEqualTo(200);
    }

    @Test
    void a_session_ends_after_twelve_hours_without_use() {
        var email = world.place().email(Role.OPERATOR);
        var visitor = world.as(email);
        world.jdbc()
                .sql(
                        "update web_session set used_at = now() - interval '721 minutes' where person_id = (select id from person where email = ?)")
                .param(email)
                .update();
        assertThat(visitor.get("/akun").statusCode()).isNotEqualTo(200);
    }

    private void began(String email, int days) {
        world.jdbc()
                .sql(
                        "update web_session set created_at = now() - make_interval(days => ?) where person_id = (select id from person where email = ?)")
                .params(days, email)
                .update();
    }
}
