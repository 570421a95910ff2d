package id.terinovatif.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.People;
import id.terinovatif.evidence.Documents;
import id.terinovatif.evidence.Vault;
import id.terinovatif.index.RegionIndex;
import id.terinovatif.innovation.Status;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestConstructor;

/** The demo regency as a newcomer finds it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"terinovatif.data=target/test-data/demo-${PID}", "terinovatif.api.per.minute=0"})
@ActiveProfiles("demo")
@Import(World.class)
@DirtiesContext
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DemoRegencyTest {
    private final World world;
    private final JdbcClient jdbc;
    private final RegionIndex index;
    private final Documents documents;
    private final Vault vault;
    private final People people;

    DemoRegencyTest(World world, JdbcClient jdbc, RegionIndex index, Documents documents, Vault vault, People people) {
        this.world = world;
        this.jdbc = jdbc;
        this.index = index;
        this.documents = documents;
        this.vault = vault;
        this.people = people;
    }

    @Test
    void it_has_175_innovations_in_every_state_and_119_operators() {
        assertThat(count("select count(*) from innovation where year = 2026")).isEqualTo(175);
        assertThat(count("select count(*) from person where role = 'OPERATOR'")).isEqualTo(119);
        var states = jdbc.sql("select distinct status from innovation")
                .query(String.class)
                .set();
        assertThat(states)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Status.values()).map(Enum::name).toList());
        assertThat(count("select count(distinct name) from innovation")).isEqualTo(175);
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
    void its_index_can_be_computed_and_claims_exceed_what_is_proved_and_verified() {
        long region = jdbc.sql("select id from region").query(Long.class).single();
        var three = index.of(region, 2026);
        assertThat(three.claimed()).isNotNull();
        assertThat(three.proved()).isNotNull();
        assertThat(three.verified()).isNotNull();
        if (three.claimed() == null || three.proved() == null || three.verified() == null) return;
        assertThat(three.claimed().index()).isGreaterThan(three.proved().index());
        assertThat(three.proved().index()).isGreaterThan(three.verified().index());
        assertThat(three.claimed().government())
                .allSatisfy(line -> assertThat(line.level()).isPositive());
    }

    @Test
    void the_bytes_of_every_document_lie_under_their_hash() throws IOException {
        var verifier = people.asUser(people.byEmail("verifikator@demo.id").orElseThrow());
        var ids = jdbc.sql("select id from document where kind = 'FILE'")
                .query(Long.class)
                .list();
        assertThat(ids).hasSizeGreaterThan(300);
        for (var id : ids) {
            var document = documents.find(verifier, id).orElseThrow();
            try (var bytes = vault.open(document)) {
                assertThat((long) bytes.readAllBytes().length).isEqualTo(document.size());
            }
        }
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
