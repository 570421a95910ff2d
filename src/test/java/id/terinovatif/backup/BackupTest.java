package id.terinovatif.backup;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.evidence.storage.Storages;
import id.terinovatif.shared.Sha256;
import id.terinovatif.shared.database.EmbeddedPostgres;
import id.terinovatif.shared.database.VisitedPostgres;
import id.terinovatif.shared.keys.KeyFile;
import id.terinovatif.shared.keys.SealingKey;
import id.terinovatif.world.Programme;
import id.terinovatif.world.SetUp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A regency is copied and brought back: while it runs, when it stands still, and by its rows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupTest {
    private static final String PASSWORD = "kata sandi yang panjang";

    private Path folder;

    private Path data;
    private Programme programme;
    private Commands commands;

    @BeforeAll
    void a_regency_was_set_up_and_runs(@TempDir Path temporary) throws IOException {
        folder = temporary;
        data = folder.resolve("data");
        programme = Programme.start(data);
        SetUp.done(programme, PASSWORD);
        for (var text : List.of("surat tugas", "foto kegiatan")) {
            var file = Files.writeString(folder.resolve("berkas"), text);
            Storages.inFolder(data).keep(file, Sha256.hex(text));
        }
        commands = Commands.in(folder).on(data);
    }

    @AfterAll
    void it_stops() {
        programme.close();
    }

    @Test
    void what_was_saved_before_a_copy_of_the_running_programme_is_there_after_it_was_brought_back() throws Exception {
        var made = commands.backup(folder.resolve("a").toString());
        assertThat(made.err()).isEmpty();
        assertThat(made.out()).startsWith("Cadangan selesai: ").contains("berkas bukti");

        var restored = folder.resolve("a-pulih");
        var back = commands.on(restored).restore(folder.resolve("a"));
        assertThat(back.err()).isEmpty();
        assertThat(back.out()).startsWith("Pulih dan utuh: ");
        assertThat(files(restored.resolve("evidence"))).containsExactlyElementsOf(files(data.resolve("evidence")));
        try (var again = Programme.start(restored)) {
            assertThat(people(restored)).isEqualTo(people(data));
            assertThat(agencies(again)).contains("Dinas Kesehatan");
        }
    }

    @Test
    void a_second_copy_holds_only_new_evidence_and_leaves_no_slot_behind() throws Exception {
        var copies = folder.resolve("b");
        assertThat(commands.backup(copies.toString()).code()).isZero();
        int before = files(copies.resolve("bukti")).size();
        var second = commands.backup(copies.toString());
        assertThat(second.out()).contains(", 0 di antaranya baru");
        assertThat(files(copies.resolve("bukti"))).hasSize(before);
        assertThat(copies(copies)).hasSize(2);
        assertThat(ask(data, "select count(*)::text from pg_replication_slots")).isEqualTo("0");
    }

    @Test
    void a_programme_that_stands_still_is_copied_too() throws Exception {
        var still = folder.resolve("c");
        try (var other = Programme.start(still)) {
            assertThat(other.setupPath()).startsWith("/mulai/");
        }
        var sealed = key(still).seal("1:1", "0800 000 001".getBytes(StandardCharsets.UTF_8));
        assertThat(commands.on(still)
                        .backup(folder.resolve("c-salinan").toString())
                        .err())
                .isEmpty();
        var restored = folder.resolve("c-pulih");
        assertThat(commands.on(restored).restore(folder.resolve("c-salinan")).code())
                .isZero();
        assertThat(ask(restored, "select count(*)::text from setup_link"))
                .isEqualTo(ask(still, "select count(*)::text from setup_link"));
        assertThat(key(restored).open("1:1", sealed))
                .as("what a key of the data folder has sealed")
                .asString()
                .isEqualTo("0800 000 001");
    }

    private static SealingKey key(Path data) {
        return new SealingKey(data.resolve(KeyFile.FOLDER).resolve("kontak"));
    }

    @Test
    void rows_move_from_the_embedded_database_to_an_own_server_and_back() throws Exception {
        assertThat(commands.backup("--isi-tabel", folder.resolve("d").toString())
                        .err())
                .isEmpty();
        try (var server = EmbeddedPostgres.in(folder.resolve("server"))) {
            var own = commands.with("SPRING_DATASOURCE_URL", server.url())
                    .with("SPRING_DATASOURCE_USERNAME", server.user())
                    .with("SPRING_DATASOURCE_PASSWORD", server.secret());
            var there = own.on(folder.resolve("d-server")).restore(folder.resolve("d"));
            assertThat(there.err()).isEmpty();
            var twice = own.on(folder.resolve("d-lagi")).restore(folder.resolve("d"));
            assertThat(twice.err()).contains("sudah berisi tabel");
            assertThat(own.on(folder.resolve("d-server"))
                            .backup(folder.resolve("e").toString())
                            .err())
                    .isEmpty();
        }
        var home = folder.resolve("d-pulang");
        assertThat(commands.on(home).restore(folder.resolve("e")).err()).isEmpty();
        assertThat(people(home)).isEqualTo(people(data));
        assertThat(ask(home, PRINT)).isEqualTo(ask(data, PRINT));
        try (var again = Programme.start(home)) {
            assertThat(agencies(again)).contains("Dinas Kesehatan");
        }
    }

    private static final String PRINT =
            "select count(*) || ' ' || sum(hashtextextended(a::text, 0)) || ' ' || (select last_value from agency_id_seq) from agency a";

    private static String agencies(Programme programme) {
        var admin = programme.visitor();
        admin.signIn("ani@daerah.go.id", PASSWORD);
        return admin.get("/kelola/perangkat-daerah").body();
    }

    static String ask(Path data, String sql) throws IOException, SQLException {
        try (var visited = VisitedPostgres.in(data.resolve("postgres"));
                var connection = visited.connect()) {
            return Tables.texts(connection, sql).getFirst();
        }
    }

    private static String people(Path data) throws IOException, SQLException {
        return ask(data, "select string_agg(email || role, ' ' order by id) from person");
    }

    static List<String> files(Path folder) throws IOException {
        try (var inside = Files.walk(folder)) {
            return inside.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    static List<Path> copies(Path folder) throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.filter(each -> Files.exists(each.resolve(Copies.MANIFEST)))
                    .toList();
        }
    }
}
