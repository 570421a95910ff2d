package id.terinovatif.backup;

import static id.terinovatif.backup.BackupTest.ask;
import static id.terinovatif.backup.BackupTest.copies;
import static id.terinovatif.backup.BackupTest.files;
import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.evidence.storage.Storages;
import id.terinovatif.shared.Sha256;
import id.terinovatif.world.Await;
import id.terinovatif.world.Programme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong is said in one line, and leaves no half copy and no half folder. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupFaultsTest {
    private Path folder;

    private Path data;
    private Path copies;
    private Programme programme;
    private Commands commands;

    @BeforeAll
    void a_programme_with_one_document_was_copied(@TempDir Path temporary) throws IOException {
        folder = temporary;
        data = folder.resolve("data");
        copies = folder.resolve("salinan");
        programme = Programme.start(data);
        commands = Commands.in(folder).on(data);
        var file = Files.writeString(folder.resolve("surat"), "surat tugas");
        Storages.inFolder(data).keep(file, Sha256.hex("surat tugas"));
        assertThat(commands.backup(copies.toString()).err()).isEmpty();
    }

    @AfterAll
    void it_stops() {
        programme.close();
    }

    @Test
    void any_changed_byte_of_any_file_is_found_and_nothing_is_left_in_the_folder() throws IOException {
        for (var name : files(copies).stream()
                .filter(file -> !file.equals("sedang-dipakai"))
                .toList()) {
            var damaged = folder.resolve("rusak-" + Integer.toHexString(name.hashCode()));
            copy(copies, damaged);
            var bytes = Files.readAllBytes(damaged.resolve(name));
            bytes[bytes.length / 2] ^= 1;
            Files.write(damaged.resolve(name), bytes);
            refused(damaged, folder.resolve("pulih-rusak"), "Tidak dipulihkan: ");
            Files.delete(damaged.resolve(name));
            refused(damaged, folder.resolve("pulih-rusak"), "Tidak dipulihkan: ");
        }
    }

    private void refused(Path from, Path into, String words) throws IOException {
        var said = commands.on(into).restore(from);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err().lines()).hasSize(1).first().asString().startsWith(words);
        if (Files.exists(into)) assertThat(files(into)).isEmpty();
    }

    @Test
    void another_key_says_so_and_writes_nothing() throws IOException {
        var other = Files.writeString(folder.resolve("kunci-lain"), "sebuah kunci lain yang panjang");
        var into = folder.resolve("pulih-kunci");
        var said = commands.with(BackupKey.SETTING, other.toString()).on(into).restore(copies);
        assertThat(said.err()).contains("kunci ini bukan kunci").hasLineCount(1);
        assertThat(into).doesNotExist();
    }

    @Test
    void without_a_key_or_with_one_among_the_data_neither_command_works() throws IOException {
        var inside = Files.writeString(data.resolve("kunci"), "sebuah kunci yang cukup panjang");
        for (var key :
                List.of("", inside.toString(), folder.resolve("tidak-ada").toString())) {
            var without = commands.with(BackupKey.SETTING, key);
            for (var said : List.of(without.backup(copies.toString()), without.restore(copies)))
                assertThat(said.err()).startsWith("TERINOVATIF_BACKUP_KEY: ").hasLineCount(1);
        }
        Files.delete(inside);
    }

    @Test
    void a_folder_that_is_not_empty_or_in_use_is_refused_and_left_alone() throws IOException {
        refusedFolder(data, "sedang dipakai Terinovatif");
        var full = Files.createDirectories(folder.resolve("penuh"));
        Files.writeString(full.resolve("catatan.txt"), "penting");
        refusedFolder(full, "tidak kosong");
        assertThat(files(full)).containsExactly("catatan.txt");
    }

    private void refusedFolder(Path into, String words) {
        var said = commands.on(into).restore(copies);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).startsWith("TERINOVATIF_DATA: ").contains(words).hasLineCount(1);
    }

    @Test
    void copies_are_not_kept_among_the_data() {
        assertThat(commands.backup(data.resolve("cadangan").toString()).err())
                .startsWith("TERINOVATIF_BACKUP_FOLDER: ")
                .hasLineCount(1);
    }

    @Test
    void a_copy_that_was_killed_counts_for_nothing_and_leaves_no_slot() throws Exception {
        var killed = folder.resolve("terputus");
        var process = process(killed);
        Await.until("it copies", Duration.ofSeconds(60), () -> copying(killed));
        process.destroyForcibly().waitFor();
        assertThat(copies(killed)).isEmpty();
        Await.until("no slot is left", Duration.ofSeconds(30), () -> slots() == 0);
        assertThat(commands.on(folder.resolve("pulih-terputus")).restore(killed).err())
                .contains("tidak ada salinan yang lengkap");

        assertThat(commands.backup(killed.toString()).err()).isEmpty();
        assertThat(copies(killed)).hasSize(1);
        assertThat(files(killed)).noneMatch(name -> name.endsWith(".part"));
    }

    private Process process(Path into) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-Xmx256m", BackupMain.class.getName(), into.toString()).inheritIO();
        var environment = new HashMap<>(commands.settings());
        environment.put("CLASSPATH", System.getProperty("java.class.path"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static boolean copying(Path folder) {
        try {
            return Files.exists(folder) && files(folder).stream().anyMatch(name -> name.endsWith("berkas.part"));
        } catch (IOException | java.io.UncheckedIOException moved) {
            return false;
        }
    }

    private int slots() {
        try {
            return Integer.parseInt(ask(data, "select count(*)::text from pg_replication_slots"));
        } catch (IOException | java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (var name : files(from)) {
            var target = to.resolve(name);
            Files.createDirectories(target.getParent());
            Files.copy(from.resolve(name), target);
        }
    }
}
