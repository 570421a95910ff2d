package id.terinovatif.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.index.RegionIndex;
import id.terinovatif.innovation.Status;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo regency as a newcomer finds it. */
@DemoServer
class DemoRegencyTest {
    private final World world;
    private final JdbcClient jdbc;
    private final RegionIndex index;

    DemoRegencyTest(World world, JdbcClient jdbc, RegionIndex index) {
        this.world = world;
        this.jdbc = jdbc;
        this.index = index;
    }

    @Test
    void it_has_175_innovations_in_every_state_and_119_operators() {
        assertThat(count("select count(*) from innovation where year = 2026")).isEqualTo(175);
        assertThat(count("select count(distinct name) from innovation")).isEqualTo(175);
        assertThat(count("select count(*) from person where role = 'OPERATOR' and agency_id is not null"))
                .isEqualTo(119);
        assertThat(words("select distinct status from innovation"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Status.values()).map(Enum::name).toList());
    }

    @Test
    void every_agency_has_somebody_who_writes_and_something_written() {
        assertThat(words(
                        "select name from agency a where not exists (select 1 from person p where p.agency_id = a.id)"))
                .isEmpty();
        assertThat(
                        words(
                                "select name from agency a where not exists (select 1 from innovation i where i.agency_id = a.id)"))
                .isEmpty();
    }

    @Test
    void all_six_accounts_can_sign_in_and_find_their_desk() {
        for (var who : List.of("inovator", "opd", "verifikator", "admin", "juri", "pimpinan")) {
            var visitor = world.visitor();
            assertThat(Visitor.target(visitor.signIn(who + "@demo.id", "terinovatif")))
                    .as(who)
                    .isEqualTo("/");
            assertThat(visitor.get("/").statusCode()).as(who).isEqualTo(200);
        }
    }

    @Test
    void a_second_verifier_has_read_again_and_one_difference_waits_for_the_third() {
        assertThat(count("select count(*) from second_reading where second_outcome = first_outcome"))
                .isGreaterThan(30);
        assertThat(count("select count(*) from second_reading where third_outcome is not null"))
                .isPositive();
        var second = world.visitor();
        second.signIn("verifikator2@demo.id", "terinovatif");
        assertThat(second.get("/verifikasi/baca-ulang").body()).contains("kappa Cohen", "Tidak ada yang perlu Anda");
        var third = world.visitor();
        third.signIn("verifikator3@demo.id", "terinovatif");
        assertThat(third.get("/verifikasi/baca-ulang").body()).contains("1 klaim menunggu", "Dua pembaca berbeda");
    }

    @Test
    void innovator_and_head_of_agency_see_the_same_innovations_drafts_among_them() {
        for (var who : List.of("inovator", "opd")) {
            var visitor = world.visitor();
            visitor.signIn(who + "@demo.id", "terinovatif");
            for (var name : List.of("KELAS+BAPAK+SIAGA", "TIMBANG+CERIA"))
                assertThat(visitor.get("/inovasi?cari=" + name).body()).as(who).contains(name.replace('+', ' '));
        }
    }

    @Test
    void the_demo_token_opens_the_index_over_the_api() throws IOException, InterruptedException {
        var call = HttpRequest.newBuilder(URI.create(world.address() + "/api/v1/index/2026"));
        try (var client = HttpClient.newHttpClient()) {
            var refused = client.send(call.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(refused.statusCode()).isEqualTo(401);
            var answer = client.send(
                    call.header("Authorization", "Bearer demo-token-0001").build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"claimed\"", "\"verified\"");
        }
    }

    @Test
    void its_index_is_plausible_and_falls_from_claimed_over_proved_to_verified() {
        long region = jdbc.sql("select id from region").query(Long.class).single();
        var figures = index.of(region, 2026);
        assertThat(figures.claimed()).isNotNull();
        assertThat(figures.proved()).isNotNull();
        assertThat(figures.verified()).isNotNull();
        if (figures.claimed() == null || figures.proved() == null || figures.verified() == null) return;
        assertThat(figures.claimed().index()).isBetween(new BigDecimal("58"), new BigDecimal("70"));
        assertThat(figures.proved().index()).isLessThan(figures.claimed().index());
        assertThat(figures.verified().index())
                .isLessThan(figures.proved().index())
                .isGreaterThan(new BigDecimal("25"));
        assertThat(figures.claimed().government())
                .allSatisfy(line -> assertThat(line.level()).isPositive());
    }

    @Test
    void reported_innovations_cover_at_least_five_basic_services() {
        assertThat(words("""
                        select distinct urusan from innovation where status in ('SUBMITTED', 'RETURNED', 'VERIFIED', 'PUBLISHED')
                        and urusan in ('PENDIDIKAN', 'KESEHATAN', 'PUPR', 'PERKIM', 'TRANTIBUMLINMAS', 'SOSIAL')""")).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void one_bimtek_was_held_with_all_that_follows_and_one_is_coming_with_people_who_wait() {
        assertThat(count("select count(*) from training_session where day < current_date - 30"))
                .isEqualTo(2);
        assertThat(count("select count(*) from training_session where day > current_date + 5"))
                .isEqualTo(4);
        assertThat(
                        count(
                                "select count(*) from attendance where day < current_date - 30 and at < now() - interval '30 days'"))
                .isEqualTo(count("select count(*) from certificate"))
                .isBetween(40L, 60L);
        assertThat(count("select count(distinct (registration_id, stage)) from knowledge_answer"))
                .isGreaterThan(80);
        assertThat(count("""
                        select count(*) from registration r join training t on t.id = r.training_id
                        where t.room = 100 and r.state = 'REGISTERED'""")).isBetween(45L, 70L);
        assertThat(count("""
                        select count(*) from registration r join training t on t.id = r.training_id
                        where t.room = 100 and r.state = 'WAITING'""")).isBetween(2L, 12L);
        assertThat(count("select count(*) from training_topic where reason <> ''"))
                .isPositive();
    }

    @Test
    void a_newcomer_finds_both_bimteks_and_the_own_certificate() {
        var innovator = world.visitor();
        innovator.signIn("inovator@demo.id", "terinovatif");
        assertThat(innovator.get("/bimtek").body())
                .contains("Bimtek Dasar Inovasi Daerah", "Selesai", "Bimtek Melengkapi Bukti Inovasi 2026", "Terbuka");
        var held = jdbc.sql("select min(id) from training").query(Long.class).single();
        assertThat(innovator.get("/bimtek/" + held + "/sertifikat").body()).contains("Jadikan bukti inovasi");
    }

    @Test
    void no_levels_of_the_government_contradict_their_numbers() {
        assertThat(jdbc.sql("select item, level from government_answer where value is not null")
                        .query((row, n) -> Map.entry(row.getString("item"), row.getInt("level")))
                        .list())
                .contains(Map.entry("SPD.PERIZINAN", 3), Map.entry("SPD.PERKAPITA", 2), Map.entry("11b", 2))
                .hasSize(11);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private List<String> words(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
