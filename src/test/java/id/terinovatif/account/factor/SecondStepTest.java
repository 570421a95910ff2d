package id.terinovatif.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Who has a second step is not in before its code; each code counts once. */
@RealServer
class SecondStepTest {
    private final World world;

    SecondStepTest(World world) {
        this.world = world;
    }

    @Test
    void a_right_password_alone_opens_nothing_and_the_code_of_the_app_does() {
        var owner = owner(Role.ADMIN);
        var visitor = world.visitor();
        assertThat(Visitor.target(visitor.signIn(owner.email()))).startsWith("/masuk/kode");
        assertThat(Visitor.target(visitor.get("/kelola"))).startsWith("/masuk?lanjut");
        assertThat(visitor.post("/akun/keluar-semua", Map.of()).statusCode()).isNotEqualTo(200);
        visitor.get("/masuk/kode");
        enter(visitor, owner.next());
        assertThat(visitor.get("/kelola").statusCode()).isEqualTo(200);
    }

    @Test
    void a_code_that_was_used_is_refused_the_second_time() {
        var owner = owner(Role.VERIFIER);
        var code = owner.next();
        var first = waiting(owner);
        var second = waiting(owner);
        enter(first, code);
        assertThat(first.get("/akun").statusCode()).isEqualTo(200);
        enter(second, code);
        assertThat(second.get("/akun").statusCode()).isNotEqualTo(200);
    }

    @Test
    void of_four_who_type_the_same_code_at_once_one_passes() throws Exception {
        var owner = owner(Role.VERIFIER);
        var code = owner.next();
        var all = List.of(waiting(owner), waiting(owner), waiting(owner), waiting(owner));
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var done :
                    all.stream().map(one -> pool.submit(() -> enter(one, code))).toList()) done.get();
        }
        assertThat(all.stream().filter(one -> one.get("/akun").statusCode() == 200))
                .hasSize(1);
    }

    @Test
    void each_of_ten_recovery_codes_counts_once_and_none_is_stored_as_it_is() {
        var owner = owner(Role.LEADER);
        assertThat(owner.codes()).hasSize(10).doesNotHaveDuplicates();
        var visitor = waiting(owner);
        enter(visitor, owner.codes().getFirst().toUpperCase(java.util.Locale.ROOT));
        assertThat(visitor.get("/akun/langkah-kedua").body()).contains("Kode pemulihan tersisa: 9");
        var again = waiting(owner);
        enter(again, owner.codes().getFirst());
        assertThat(again.get("/akun").statusCode()).isNotEqualTo(200);
        var stored = world.jdbc()
                .sql("select string_agg(hash, ' ') from recovery_code")
                .query(String.class)
                .single();
        assertThat(stored)
                .doesNotContain(owner.codes().get(1), owner.codes().get(1).replace("-", ""));
    }

    @Test
    void after_five_wrong_codes_a_right_one_waits_too_and_who_is_in_stays_in() {
        var owner = owner(Role.ADMIN);
        var visitor = waiting(owner);
        for (int i = 0; i < 5; i++) enter(visitor, "00000" + i);
        assertThat(visitor.post("/masuk/kode", Map.of("kode", owner.next())).body())
                .contains("Tunggu");
        assertThat(owner.visitor().get("/kelola").statusCode()).isEqualTo(200);
    }

    @Test
    void taking_it_off_needs_a_code_and_then_the_password_is_enough_again() {
        var owner = owner(Role.VERIFIER);
        assertThat(owner.visitor()
                        .post("/akun/langkah-kedua/lepas", Map.of("kode", "123"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(Visitor.target(world.visitor().signIn(owner.email()))).startsWith("/masuk/kode");
        owner.visitor().post("/akun/langkah-kedua/lepas", Map.of("kode", owner.next()));
        assertThat(world.as(owner.email()).get("/akun").statusCode()).isEqualTo(200);
    }

    @Test
    void another_admin_takes_it_off_for_who_has_lost_both() {
        var owner = owner(Role.VERIFIER);
        var person = world.jdbc()
                .sql("select id from person where email = ?")
                .param(owner.email())
                .query(Long.class)
                .single();
        var region = world.jdbc()
                .sql(
                        "select email from person where role = 'ADMIN' and region_id = (select region_id from person where id = ?)")
                .param(person)
                .query(String.class)
                .single();
        var admin = world.as(region);
        assertThat(admin.get("/kelola/akun/" + person).body()).contains("Lepas langkah kedua");
        admin.post("/kelola/akun/" + person + "/langkah-kedua", Map.of());
        assertThat(world.as(owner.email()).get("/akun").statusCode()).isEqualTo(200);
    }

    private StepOwner owner(Role role) {
        return StepOwner.of(world, role);
    }

    /** One whose password was right. */
    private Visitor waiting(StepOwner owner) {
        var visitor = world.visitor();
        visitor.signIn(owner.email());
        visitor.get("/masuk/kode");
        return visitor;
    }

    private static void enter(Visitor visitor, String code) {
        visitor.post("/masuk/kode", Map.of("kode", code));
    }
}
