package id.terinovatif.year;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.instrument.Added;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.world.Await;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.Programme;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import id.terinovatif.world.World.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.transaction.support.TransactionTemplate;

/** An edition is the database's: every node knows it, nobody changes it under another's hands. */
@RealServer
class EditionsTest {
    private final World world;
    private final JdbcConnectionDetails database;
    private final TransactionTemplate transaction;
    private final Editions editions;
    private final Instruments instruments;

    @TempDir
    private Path folder;

    EditionsTest(
            World world,
            JdbcConnectionDetails database,
            TransactionTemplate transaction,
            Editions editions,
            Instruments instruments) {
        this.world = world;
        this.database = database;
        this.transaction = transaction;
        this.editions = editions;
        this.instruments = instruments;
    }

    @Test
    void a_second_node_knows_an_edition_with_its_next_request_and_a_third_one_at_its_start() throws IOException {
        var place = world.place();
        try (var second = node("second")) {
            var there = signedIn(second, place.email(Role.ADMIN));
            assertThat(there.get("/kelola/instrumen/2020").statusCode()).isEqualTo(404);

            assertThat(bring(place, edition(2020, "Edisi pertama")).statusCode())
                    .isEqualTo(302);

            assertThat(there.get("/kelola/instrumen/2020").body()).contains("Edisi pertama");
            world.as(place.email(Role.ADMIN)).get("/kelola");
            there.get("/kelola");
            there.post("/kelola/tahun", Map.of("tahun", "2020"));
            assertThat(world.as(place.email(Role.LEADER)).get("/indeks/2020").statusCode())
                    .isEqualTo(200);

            assertThat(upload(there, edition(2020, "Edisi kedua")).statusCode()).isEqualTo(302);
            assertThat(world.visitor().get("/api/v1/instruments/2020").body()).contains("Edisi kedua");
        }
        Files.createDirectories(folder.resolve("third/instruments"));
        Files.write(folder.resolve("third/instruments/2020.yaml"), edition(2020, "Edisi pertama"));
        try (var third = node("third")) {
            assertThat(third.visitor().get("/api/v1/instruments/2020").body())
                    .as("the database's, not a file that was replaced long ago")
                    .contains("Edisi kedua");
        }
    }

    @Test
    void a_year_that_another_region_has_opened_is_not_changed_from_here() {
        var here = world.place();
        bring(here, edition(2016, "Edisi 2016"));
        var elsewhere = world.as(world.place().email(Role.ADMIN));
        elsewhere.get("/kelola");
        elsewhere.post("/kelola/tahun", Map.of("tahun", "2016"));
        var answer = bring(here, edition(2016, "Edisi satu daerah"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("daerah lain");
        assertThat(world.visitor().get("/api/v1/instruments/2016").body()).doesNotContain("Edisi satu daerah");
    }

    @Test
    void a_year_in_which_something_was_handed_in_is_not_changed() {
        var place = world.place();
        assertThat(bring(place, edition(2019, "Edisi 2019")).statusCode()).isEqualTo(302);
        handedIn(place, 2019);

        var answer = bring(place, edition(2019, "Edisi lain"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("sudah dipakai");
    }

    @Test
    void who_hands_in_while_an_edition_is_being_taken_in_waits_and_is_frozen_under_the_new_one() throws Exception {
        var place = world.place();
        bring(place, edition(2018, "Edisi 2018"));
        var before = instruments.of(2018).hash();
        var held = new CompletableFuture<String>();
        var waiting = transaction.execute(started -> {
            var text = new String(edition(2018, "Edisi 2018, diperbaiki"), StandardCharsets.UTF_8);
            var edition = Objects.requireNonNull(Instruments.check("2018.yaml", text.getBytes(StandardCharsets.UTF_8))
                    .instrument());
            assertThat(editions.take(place.region().id(), 1, new Added("2018.yaml", text, edition)))
                    .isEmpty();
            var other = Thread.ofVirtual()
                    .start(() -> held.complete(transaction.execute(its -> {
                        editions.hold();
                        return instruments.of(2018).hash();
                    })));
            awaitBlocked();
            assertThat(held).isNotDone();
            return other;
        });
        Objects.requireNonNull(waiting).join();
        assertThat(held.get())
                .isNotEqualTo(before)
                .isEqualTo(instruments.of(2018).hash());
    }

    @Test
    void what_was_checked_under_the_earlier_edition_is_gone_and_asked_again() {
        var place = world.place();
        bring(place, edition(2017, "Edisi 2017"));
        var writer = world.as(place.email(Role.OPERATOR));
        var id = Long.valueOf(Drafts.begin(writer, "TIMBANG CERIA").replaceAll("\\D", ""));
        world.jdbc()
                .sql("update innovation set year = 2017 where id = ?")
                .param(id)
                .update();
        long document = world.document(place);
        world.jdbc().sql("""
                        insert into evidence (region_id, innovation_id, indicator, document_id, linked_by)
                        select region_id, id, 'SID.SDM', ?, created_by from innovation where id = ?""").params(document, id).update();
        world.jdbc().sql("""
                        insert into evidence_check (region_id, innovation_id, indicator, document_id, name, level, edition, outcome, report)
                        select region_id, id, 'SID.SDM', ?, name, 0, 'earlier', 'PASS', '{"checks":[]}' from innovation where id = ?""").params(document, id).update();

        bring(place, edition(2017, "Edisi 2017, diperbaiki"));

        Await.until(
                "asked again",
                Duration.ofSeconds(60),
                () -> world.jdbc()
                        .sql("select count(*) from evidence_check where innovation_id = ? and edition = ?")
                        .params(id, instruments.of(2017).hash())
                        .query(Integer.class)
                        .single()
                        .equals(1));
    }

    @Test
    void drafts_are_scored_anew_under_the_edition_that_replaced_theirs() {
        var place = world.place();
        bring(place, edition(2015, "Edisi 2015"));
        var admin = world.as(place.email(Role.ADMIN));
        admin.get("/kelola");
        admin.post("/kelola/tahun", Map.of("tahun", "2015"));
        var id = Long.valueOf(Drafts.begin(world.as(place.email(Role.OPERATOR)), "TIMBANG CERIA")
                .replaceAll("\\D", ""));
        world.jdbc()
                .sql("update innovation set year = 2015, claimed = 99 where id = ?")
                .param(id)
                .update();

        bring(place, edition(2015, "Edisi 2015, diperbaiki"));

        Await.until(
                "scored anew",
                Duration.ofSeconds(60),
                () -> world.jdbc()
                                .sql("select claimed from innovation where id = ?")
                                .param(id)
                                .query(java.math.BigDecimal.class)
                                .single()
                                .signum()
                        == 0);
    }

    /** Asks beside the running transaction, in which the database shows one and the same picture of who waits. */
    private void awaitBlocked() {
        Await.until(
                "waits for the lock",
                Duration.ofSeconds(30),
                () -> CompletableFuture.supplyAsync(this::blocked).join());
    }

    private boolean blocked() {
        return world.jdbc().sql("""
                        select exists (select 1 from pg_stat_activity
                        where wait_event_type = 'Lock' and query like '%edition_count%')""").query(Boolean.class).single();
    }

    private void handedIn(Place place, int year) {
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        operator.post(path + "/pengajuan", Map.of());
        world.jdbc()
                .sql("update innovation set year = ? where id = ?")
                .params(year, Long.valueOf(path.replaceAll("\\D", "")))
                .update();
        assertThat(world.jdbc()
                        .sql(
                                "select count(*) from submission s join innovation i on i.id = s.innovation_id where i.year = ?")
                        .param(year)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private Programme node(String name) {
        return Programme.start(
                folder.resolve(name),
                Map.of(
                        "SPRING_DATASOURCE_URL", database.getJdbcUrl(),
                        "SPRING_DATASOURCE_USERNAME", String.valueOf(database.getUsername()),
                        "SPRING_DATASOURCE_PASSWORD", String.valueOf(database.getPassword())));
    }

    private static Visitor signedIn(Programme node, String email) {
        var visitor = node.visitor();
        visitor.signIn(email);
        return visitor;
    }

    private HttpResponse<String> bring(Place place, byte[] edition) {
        var admin = world.as(place.email(Role.ADMIN));
        admin.get("/kelola/instrumen");
        return upload(admin, edition);
    }

    private static HttpResponse<String> upload(Visitor admin, byte[] edition) {
        admin.get("/kelola/instrumen");
        return admin.upload("/kelola/instrumen", Map.of(), "edisi.yaml", edition);
    }

    /** The shipped edition of 2026 as that of another year under another title. */
    private static byte[] edition(int year, String title) {
        try (var file = Instruments.class.getResourceAsStream("years/iid-2026.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("year: 2026", "year: " + year)
                    .replaceFirst("title: \"[^\"]+\"", "title: \"" + title + "\"")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
