package id.terinovatif.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Await;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person reads below a document, from the upload until the checks are there. */
@RealServer
class ChecksAtTheIndicatorTest {
    private static final Duration LONG = Duration.ofSeconds(90);

    private final World world;
    private final World.Place place;
    private final Visitor operator;
    private String path = "";

    ChecksAtTheIndicatorTest(World world) {
        this.world = world;
        this.place = world.place();
        this.operator = world.as(place.email(Role.OPERATOR));
    }

    @BeforeEach
    void begin() {
        path = Drafts.begin(operator, "TIMBANG CERIA");
    }

    @Test
    void a_paper_is_checked_against_its_indicator_and_the_verifier_reads_the_same() {
        upload("SID.SDM", "2", "surat.pdf", Drafts.pdf("Surat Tugas TIMBANG CERIA"));

        var page = checked("SID.SDM");

        assertThat(page).contains("Nama inovasi", "Surat Tugas TIMBANG CERIA", "Pemeriksaan ini saran");
        var verifier = world.as(place.email(Role.VERIFIER));
        assertThat(verifier.get(part(page)).body()).contains("Nama inovasi");
        assertThat(verifier.get(path.replace("/inovasi/", "/verifikasi/") + "/SID.SDM")
                        .body())
                .contains("Nama inovasi", "putusan tetap pada Anda");
        assertThat(world.as(place.stranger()).get(part(page)).statusCode()).isEqualTo(404);
    }

    @Test
    void another_name_is_looked_for_as_soon_as_the_innovation_has_it() {
        upload("SID.SDM", "2", "surat.pdf", Drafts.pdf("Surat Tugas TIMBANG CERIA"));
        assertThat(checked("SID.SDM")).contains("halaman 1: \"Surat Tugas TIMBANG CERIA\"");

        var revision = Pattern.compile("name=\"revisi.nama\" value=\"(\\d+)\"")
                .matcher(operator.get(path + "/profil/identitas").body());
        assertThat(revision.find()).isTrue();
        operator.post(path + "/profil/identitas", Map.of("nama", "RUJUK BAHAGIA", "revisi.nama", revision.group(1)));

        assertThat(checked("SID.SDM")).contains("tidak ditemukan pada 1 halaman");
    }

    @Test
    void another_level_is_checked_anew_without_reading_the_file_again() {
        upload("SID.SDM", "1", "surat.pdf", Drafts.pdf("Surat Tugas TIMBANG CERIA"));
        checked("SID.SDM");
        var read = reading();

        upload("SID.SDM", "3", "", new byte[0]);
        checked("SID.SDM");

        assertThat(level()).isEqualTo(3);
        assertThat(reading()).isEqualTo(read);
    }

    @Test
    void a_scan_of_ten_pages_is_read_whole_and_says_how_far_it_is() throws IOException {
        upload("SID.SDM", "1", "pindaian.pdf", scanned(10));
        var part = part(operator.get(path + "/indikator/SID.SDM").body());
        var told = new TreeSet<String>();
        Await.until("ten pages", LONG, () -> {
            var body = operator.get(part).body();
            Pattern.compile("membaca halaman \\d+ dari 10")
                    .matcher(body)
                    .results()
                    .forEach(far -> told.add(far.group()));
            return !body.contains("Sedang");
        });
        assertThat(told).hasSizeGreaterThan(1);
        assertThat(operator.get(part).body()).contains("halaman 1: \"").doesNotContain("dari 10 halaman pindaian");
    }

    private static byte[] scanned(int pages) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                var picture = new BufferedImage(1000, 1400, BufferedImage.TYPE_INT_RGB);
                var pen = picture.createGraphics();
                pen.setColor(Color.WHITE);
                pen.fillRect(0, 0, 1000, 1400);
                pen.setColor(Color.BLACK);
                pen.setFont(new Font(Font.SERIF, Font.PLAIN, 40));
                pen.drawString("Surat Tugas pelaksana inovasi", 100, 200);
                pen.drawString("TIMBANG CERIA di Puskesmas Muara", 100, 270);
                pen.dispose();
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(JPEGFactory.createFromImage(document, picture), 0, 0, 595, 842);
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void a_link_is_not_opened_and_the_page_says_so() {
        operator.upload(
                path + "/indikator/SID.VIDEO",
                Map.of("tingkat", "1", "tautan", "https://video.contoh.go.id/x"),
                "",
                new byte[0]);
        assertThat(checked("SID.VIDEO")).contains("tautan tidak dibuka oleh pemeriksaan ini");
    }

    @Test
    void hostile_files_end_in_a_clear_state_and_the_queue_goes_on() throws IOException {
        upload("SID.SDM", "1", "banyak.pdf", pages(10_000));
        upload("SID.REGULASI", "1", "skrip.pdf", withScript());
        upload("SID.SOSIALISASI", "1", "besar.png", picture());

        assertThat(checked("SID.SDM")).contains("Belum sesuai", "hanya 200 dari 10000 halaman");
        assertThat(checked("SID.REGULASI")).contains("Keterbacaan");
        assertThat(checked("SID.SOSIALISASI")).contains("Keterbacaan");
        Await.until("an empty queue", LONG, () -> waiting() == 0);
    }

    @Test
    void bytes_that_were_damaged_and_are_sent_again_are_checked_again_by_themselves() throws IOException {
        var bytes = Drafts.pdf("Surat Tugas TIMBANG CERIA, salinan " + path);
        upload("SID.SDM", "2", "surat.pdf", bytes);
        checked("SID.SDM");
        Files.write(stored(bytes), new byte[0]);
        operator.post(path + "/indikator/SID.SDM/periksa-ulang", Map.of("dokumen", document(checked("SID.SDM"))));
        assertThat(checked("SID.SDM")).doesNotContain("Surat Tugas TIMBANG CERIA, salinan");

        upload("SID.SDM", "2", "surat.pdf", bytes);

        assertThat(checked("SID.SDM")).contains("Surat Tugas TIMBANG CERIA, salinan");
    }

    private static String document(String page) {
        return part(page).replaceAll(".*/", "");
    }

    private static Path stored(byte[] bytes) {
        var sha256 = HexFormat.of().formatHex(sha256(bytes));
        return Path.of(
                "target/test-data/" + ProcessHandle.current().pid(),
                "evidence",
                sha256.substring(0, 2),
                sha256.substring(2, 4),
                sha256);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void upload(String indicator, String level, String name, byte[] bytes) {
        var answer = operator.upload(path + "/indikator/" + indicator, Map.of("tingkat", level), name, bytes);
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    /** The page once nothing on it waits any more. */
    private String checked(String indicator) {
        var address = path + "/indikator/" + indicator;
        Await.until(
                "checks at " + indicator,
                LONG,
                () -> !operator.get(address).body().contains("Sedang diperiksa"));
        return operator.get(address).body();
    }

    private static String part(String page) {
        var found = Pattern.compile("data-pemeriksaan=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private int waiting() {
        return number("select count(*) from job where region_id = ?");
    }

    private int level() {
        return number("select max(level) from evidence_check where region_id = ?");
    }

    private int reading() {
        return number(
                "select max(extract(epoch from read_at) * 1000)::bigint % 1000000000 from document_reading where region_id = ?");
    }

    private int number(String sql) {
        return world.jdbc()
                .sql(sql)
                .param(place.region().id())
                .query(Integer.class)
                .single();
    }

    private static byte[] pages(int count) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (int i = 0; i < count; i++) document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] withScript() throws IOException {
        try (var document = Loader.loadPDF(Drafts.pdf("Keputusan Bupati tentang TIMBANG CERIA"));
                var bytes = new ByteArrayOutputStream()) {
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("while (true) app.alert('x');"));
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9000, 9000, BufferedImage.TYPE_BYTE_BINARY), "png", bytes);
        return bytes.toByteArray();
    }
}
