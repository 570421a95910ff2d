package id.terinovatif.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Await;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** The nightly look at the storage, asked for by the admin. */
@RealServer
class StorageInspectionTest {
    private final World world;
    private final Path evidence;

    StorageInspectionTest(World world, @Value("${terinovatif.data}") Path data) {
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
