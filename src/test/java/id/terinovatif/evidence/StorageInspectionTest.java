package id.terinovatif.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.evidence.storage.Storage;
import id.terinovatif.shared.jobs.Job;
import id.terinovatif.shared.jobs.Jobs;
import id.terinovatif.world.Await;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** The nightly look at the storage, asked for by the admin. */
@RealServer
class StorageInspectionTest {
    private final World world;
    private final Storage storage;
    private final Jobs jobs;
    private final Path evidence;

    StorageInspectionTest(World world, Storage storage, Jobs jobs, @Value("${terinovatif.data}") Path data) {
        this.storage = storage;
        this.jobs = jobs;
        this.world = world;
        this.evidence = data.resolve("evidence");
    }

    @Test
    void lost_and_nameless_bytes_are_told_to_the_admin_and_nothing_is_deleted() throws IOException {
        var place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        operator.upload(
                path + "/indikator/SID.SDM",
                Map.of("tingkat", "1"),
                "surat.pdf",
                Drafts.pdf("Surat " + place.region()));
        Files.delete(file(sha(place)));
        var orphan = "ab" + "0".repeat(62);
        var nameless = file(orphan);
        Files.createDirectories(nameless.getParent());
        Files.writeString(nameless, "milik siapa?");
        Files.setLastModifiedTime(nameless, FileTime.from(Instant.now().minus(Duration.ofDays(2))));

        var admin = world.as(place.email(Role.ADMIN));
        admin.get("/kelola");
        admin.post("/kelola/penyimpanan", Map.of());

        Await.until(
                "the report",
                Duration.ofSeconds(60),
                () -> admin.get("/kelola").body().contains("1 hilang"));
        assertThat(admin.get("/kelola").body()).contains(orphan, "Tidak ada yang dihapus otomatis");
        assertThat(nameless).exists();
        Files.delete(nameless);
    }

    @Test
    void what_was_emptied_is_not_given_out_and_comes_back_when_it_is_sent_again() throws IOException {
        var place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        var letter = Drafts.pdf("Surat " + place.region());
        operator.upload(path + "/indikator/SID.SDM", Map.of("tingkat", "1"), "surat.pdf", letter);
        Files.write(file(sha(place)), new byte[0]);
        assertThat(operator.download("/bukti/" + id(place) + "/berkas").statusCode())
                .isEqualTo(404);

        operator.get(path + "/indikator/SID.SDM");
        operator.upload(path + "/indikator/SID.SDM", Map.of("tingkat", "1"), "surat.pdf", letter);

        assertThat(operator.download("/bukti/" + id(place) + "/berkas").body()).isEqualTo(letter);
    }

    @Test
    void within_four_weeks_the_hash_of_every_file_is_compared() throws Exception {
        var place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        operator.upload(
                path + "/indikator/SID.SDM",
                Map.of("tingkat", "1"),
                "surat.pdf",
                Drafts.pdf("Surat " + place.region()));
        var bytes = Files.readAllBytes(file(sha(place)));
        bytes[bytes.length / 2]++;
        Files.write(file(sha(place)), bytes);

        var found = false;
        for (int night = 1; night <= 28 && !found; night++) {
            var look = new StorageInspection(
                    storage, jobs, world.jdbc(), Clock.offset(Clock.systemUTC(), Duration.ofDays(night)));
            look.run(new Job(place.region().id(), 0, StorageInspection.KIND, "semua", 1, 1));
            found = look.latest(place.region().id()).orElseThrow().damaged().contains(id(place));
        }

        assertThat(found).isTrue();
    }

    private long id(World.Place place) {
        return world.jdbc()
                .sql("select id from document where region_id = ?")
                .param(place.region().id())
                .query(Long.class)
                .single();
    }

    private String sha(World.Place place) {
        return world.jdbc()
                .sql("select sha256 from document where region_id = ?")
                .param(place.region().id())
                .query(String.class)
                .single();
    }

    private Path file(String sha256) {
        return evidence.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }
}
