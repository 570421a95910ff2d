package id.terinovatif.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.terinovatif.account.Role;
import id.terinovatif.evidence.storage.Storage;
import id.terinovatif.world.Await;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** With a real clamd: what is refused, and what happens while it is away. */
@RealServer
class VirusesTest {
    // short, since the path of a socket must be
    private static final Path FOLDER = folder();

    private final World world;
    private final VirusScanWork work;
    private final Storage storage;
    private final World.Place place;
    private final Visitor operator;

    VirusesTest(World world, VirusScanWork work, Storage storage) {
        this.world = world;
        this.work = work;
        this.storage = storage;
        this.place = world.place();
        this.operator = world.as(place.email(Role.OPERATOR));
    }

    @DynamicPropertySource
    static void scanner(DynamicPropertyRegistry registry) {
        registry.add("terinovatif.clamd", () -> Clamd.socket(FOLDER));
        registry.add(
                "terinovatif.data",
                () -> "target/test-data/" + ProcessHandle.current().pid() + "-virus");
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("clamd");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void a_virus_is_refused_and_what_came_while_the_scanner_was_away_waits_until_it_is_back()
            throws IOException, NoSuchAlgorithmException {
        assumeThat(Clamd.installed())
                .as("clamd is not installed; apt-get install clamav-daemon")
                .isTrue();
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        operator.upload(path + "/indikator/SID.SDM", Map.of("tingkat", "1"), "surat.pdf", Drafts.pdf("Surat Tugas"));
        var document = world.jdbc()
                .sql("select id from document where region_id = ?")
                .param(place.region().id())
                .query(Long.class)
                .single();
        var verifier = world.as(place.email(Role.VERIFIER));
        assertThat(operator.get(path + "/indikator/SID.SDM").body()).contains("menunggu pemeriksaan virus");
        assertThat(verifier.get("/bukti/" + document + "/berkas").statusCode()).isEqualTo(403);
        assertThat(world.as(place.email(Role.ADMIN)).get("/kelola").body())
                .contains("1 berkas menunggu pemeriksaan virus");

        try (var clamd = new Clamd(FOLDER)) {
            Await.until(
                    "the scan",
                    Duration.ofSeconds(90),
                    () -> verifier.get("/bukti/" + document + "/berkas").statusCode() == 200);
            Await.until(
                    "the check",
                    Duration.ofSeconds(60),
                    () -> operator.get(path + "/indikator/SID.SDM").body().contains("Nama inovasi"));

            var refused =
                    operator.upload(path + "/indikator/SID.REGULASI", Map.of("tingkat", "1"), "sk.pdf", withEicar());
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("mengandung virus", "Eicar-Uji");
            assertThat(clamd).isNotNull();

            world.jdbc()
                    .sql("update document set scanned_at = null where id = ?")
                    .param(keptBeforeTheScanner(document))
                    .update();
            work.remind();
            Await.until(
                    "the scan of an old file",
                    Duration.ofSeconds(60),
                    () -> verifier.get("/bukti/" + document + "/berkas").statusCode() == 403);
            Await.until(
                    "its finding at the indicator",
                    Duration.ofSeconds(60),
                    () -> operator.get(path + "/indikator/SID.SDM").body().contains("Eicar-Uji"));
        }
    }

    /** Puts infected bytes where the document's were, as they would stand there from a time without a scanner. */
    private long keptBeforeTheScanner(long document) throws IOException, NoSuchAlgorithmException {
        var file = Files.write(Files.createTempFile("lama", ".pdf"), withEicar());
        var sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        storage.keep(file, sha256);
        world.jdbc()
                .sql("update document set sha256 = ? where id = ?")
                .params(sha256, document)
                .update();
        return document;
    }

    /** A readable PDF that carries the test file behind its end. */
    private static byte[] withEicar() {
        var pdf = Drafts.pdf("Keputusan Bupati");
        var eicar = Clamd.EICAR.getBytes(StandardCharsets.US_ASCII);
        var both = java.util.Arrays.copyOf(pdf, pdf.length + eicar.length);
        System.arraycopy(eicar, 0, both, pdf.length, eicar.length);
        return both;
    }
}
