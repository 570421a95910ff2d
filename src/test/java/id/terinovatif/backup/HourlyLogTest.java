package id.terinovatif.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.terinovatif.evidence.storage.Storage;
import id.terinovatif.shared.Sha256;
import id.terinovatif.shared.database.EmbeddedPostgres;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;

/** What was written after the newest copy comes back with it, up to the last hour, from the folder of copies alone. */
@RealServer
class HourlyLogTest {
    private static final String SLOTS = "select count(*)::int from pg_replication_slots where slot_name like 'log%'";

    private final World world;
    private final ApplicationContext server;
    private final Storage storage;

    @TempDir
    private Path folder;

    private Path lying;
    private Nights nights;
    private Copies copies;

    HourlyLogTest(World world, ApplicationContext server, Storage storage) {
        this.world = world;
        this.server = server;
        this.storage = storage;
    }

    @BeforeEach
    void a_copy_was_made_in_the_night() throws IOException {
        var key = Files.writeString(folder.resolve("kunci"), "sebuah kunci uji yang panjang");
        lying = folder.resolve("salinan");
        nights = NightsElsewhere.of(server, key, lying.toString(), server.getEnvironment());
        copies = nights.copies().orElseThrow();
        nights.copy();
    }

    @AfterEach
    void no_log_is_kept_for_a_folder_that_is_gone() {
        NightsElsewhere.forgotten(world.jdbc());
    }

    @Test
    void what_was_saved_in_two_hours_after_the_copy_is_there_and_its_evidence_too() throws Exception {
        var first = world.place().region().id();
        nights.carry();
        var second = world.place().region().id();
        var file = Files.writeString(folder.resolve("surat"), "surat sesudah salinan");
        storage.keep(file, Sha256.hex("surat sesudah salinan"));
        nights.carry();

        assertThat(regions(restored())).contains(first, second);
        assertThat(LogIn.of(copies, newest()).orElseThrow().evidence())
                .extracting(Manifest.Kept::sha256)
                .contains(Sha256.hex("surat sesudah salinan"));
        assertThat(slots()).as("of earlier copies none").isEqualTo(1);
    }

    @Test
    void the_next_copy_goes_on_alone_and_the_log_before_it_is_given_up() throws Exception {
        nights.carry();
        var earlier = newest();
        nights.copy();

        assertThat(LogOut.logs(copies, earlier.name())).isEmpty();
        assertThat(slots()).isEqualTo(1);
        var later = world.place().region().id();
        nights.carry();
        assertThat(regions(restored())).contains(later);
    }

    @Test
    void the_drill_proves_the_copy_with_its_log_and_fails_on_a_damaged_one() throws Exception {
        world.place();
        nights.carry();
        nights.drill();
        var proved = Journal.of(copies).last(Journal.Deed.DRILL).orElseThrow();
        assertThat(proved.well()).as(proved.words()).isTrue();
        assertThat(proved.words()).contains("dengan log tulisan sampai");

        var segment = segments().getLast();
        var bytes = Files.readAllBytes(segment);
        bytes[bytes.length / 2] ^= 1;
        Files.write(segment, bytes);
        nights.drill();
        var failed = Journal.of(copies).last(Journal.Deed.DRILL).orElseThrow();
        assertThat(failed.well()).isFalse();
        assertThat(failed.words()).contains("log tulisan", "sudah berubah");
    }

    @Test
    void a_hole_or_a_changed_byte_in_the_log_is_named_instead_of_passed_over() throws Exception {
        for (int i = 0; i < 3; i++) {
            world.place();
            nights.carry();
        }
        var segments = segments();
        var middle = segments.get(segments.size() - 2);
        var bytes = Files.readAllBytes(middle);
        var changed = bytes.clone();
        changed[changed.length / 2] ^= 1;
        Files.write(middle, changed);
        assertThatThrownBy(this::restored).isInstanceOf(BackupFault.class).hasMessageContaining("sudah berubah");
        Files.delete(middle);
        FileSystemUtils.deleteRecursively(folder.resolve("pulih"));
        assertThatThrownBy(this::restored).isInstanceOf(BackupFault.class).hasMessageContaining("ada yang hilang");
    }

    @Test
    void when_the_folder_is_gone_nothing_is_kept_for_it_and_the_next_hour_copies_anew() throws Exception {
        FileSystemUtils.deleteRecursively(lying);
        nights.carry();

        assertThat(copies.all()).hasSize(1);
        assertThat(slots()).isEqualTo(1);
        assertThat(world.jdbc()
                        .sql("select setting from pg_settings where name = 'max_slot_wal_keep_size'")
                        .query(String.class)
                        .single())
                .as("megabytes of log that may wait at most")
                .isEqualTo("4096");
    }

    private List<Path> segments() throws IOException {
        var log = LogOut.logs(copies, newest().name()).getFirst();
        return LogOut.segments(copies, log).stream().map(lying::resolve).toList();
    }

    private Copies.Copy newest() throws IOException {
        return copies.newest().orElseThrow();
    }

    private int slots() {
        return world.jdbc().sql(SLOTS).query(Integer.class).single();
    }

    private Path restored() throws IOException {
        var pulih = folder.resolve("pulih");
        var restore = new Restore(copies, newest());
        restore.files(pulih);
        restore.log(pulih);
        return pulih;
    }

    private static List<Long> regions(Path restored) throws IOException, SQLException {
        try (var database = EmbeddedPostgres.in(restored.resolve("postgres"));
                var connection = DriverManager.getConnection(database.url(), database.user(), database.secret())) {
            return Tables.texts(connection, "select id::text from region").stream()
                    .map(Long::valueOf)
                    .toList();
        }
    }
}
