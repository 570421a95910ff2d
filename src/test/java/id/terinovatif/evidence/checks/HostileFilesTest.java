package id.terinovatif.evidence.checks;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.evidence.checks.papers.Papers;
import id.terinovatif.evidence.checks.papers.Press;
import id.terinovatif.evidence.checks.text.Limits;
import id.terinovatif.evidence.checks.text.Ocr;
import id.terinovatif.evidence.checks.text.TextSource;
import id.terinovatif.instrument.Instruments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class HostileFilesTest {
    private final EvidenceCheck withoutOcr = new EvidenceCheck(Limits.USUAL, Ocr.absent());

    @TempDir
    Path folder = Path.of("");

    @Test
    void ten_thousand_pages_are_counted_and_a_part_is_read() throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (int i = 0; i < 10_000; i++) document.addPage(new PDPage());
            document.save(bytes);
            var report = check(bytes.toByteArray(), "SID.SDM");
            assertThat(report.pages()).isEqualTo(10_000);
            assertThat(outcome(report, "readable")).isEqualTo(Outcome.FAIL);
            assertThat(report.letterKind()).isNull();
        }
    }

    @Test
    void a_broken_pdf_says_that_it_is_broken() throws IOException {
        var whole = Press.pdf(Papers.all().getFirst());
        var half = Arrays.copyOf(whole, whole.length / 8);
        assertThat(outcome(check(half, "SID.SDM"), "readable")).isEqualTo(Outcome.FAIL);
    }

    @Test
    void a_scan_without_ocr_is_unsure_in_every_check() throws IOException {
        var report = check(Press.scan(Papers.all().getFirst()), "SID.SDM");
        assertThat(report.textSource()).isEqualTo(TextSource.NONE);
        assertThat(report.letterKind()).isNull();
        assertThat(report.checks().stream().skip(1)).allSatisfy(finding -> {
            assertThat(finding.outcome()).isEqualTo(Outcome.UNSURE);
            assertThat(finding.detail()).contains("tidak ada OCR di sini");
        });
    }

    @Test
    void slides_that_inflate_beyond_measure_are_given_up() throws IOException {
        var report = check(slides(new byte[64 << 20]), "SID.SDM");
        assertThat(outcome(report, "readable")).isEqualTo(Outcome.FAIL);
    }

    @Test
    void slides_that_ask_for_a_file_of_this_machine_do_not_get_it() throws IOException {
        var secret = Files.writeString(folder.resolve("rahasia"), "kata sandi panjang sekali rahasia");
        var xml = "<!DOCTYPE p [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><p><t>inovasi timbang ceria &x;</t></p>";
        var report = check(slides(xml.getBytes(StandardCharsets.UTF_8)), "SID.SDM");
        assertThat(report.toString()).doesNotContain("kata sandi");
    }

    @Test
    void a_picture_of_a_billion_pixels_is_not_decoded() throws IOException {
        var report = check(hugePng(), "SID.SOSIALISASI");
        assertThat(report.fileType()).isEqualTo("image/png");
        assertThat(outcome(report, "readable")).isEqualTo(Outcome.FAIL);
    }

    @Test
    void a_film_tells_its_length_by_its_header() throws IOException {
        assertThat(outcome(check(film(299), "SID.VIDEO"), "video-length")).isEqualTo(Outcome.PASS);
        assertThat(outcome(check(film(360), "SID.VIDEO"), "video-length")).isEqualTo(Outcome.FAIL);
        assertThat(outcome(check(Arrays.copyOf(film(360), 30), "SID.VIDEO"), "video-length"))
                .isEqualTo(Outcome.UNSURE);
    }

    private Report check(byte[] bytes, String indicator) throws IOException {
        var file = Files.write(folder.resolve("berkas"), bytes);
        var edition = Instruments.load(null).of(2026);
        return withoutOcr.check(
                file, new Question(edition, edition.indicator(indicator).orElseThrow(), "TIMBANG CERIA", null));
    }

    private static Outcome outcome(Report report, String check) {
        return report.checks().stream()
                .filter(one -> one.check().equals(check))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private static byte[] slides(byte[] slide) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : new String[] {"[Content_Types].xml", "ppt/presentation.xml", "ppt/slides/slide1.xml"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.endsWith("slide1.xml") ? slide : "<a/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] hugePng() {
        var head = ByteBuffer.allocate(13).putInt(40_000).putInt(40_000).put(new byte[] {8, 2, 0, 0, 0});
        var chunk = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .put(head.array());
        var crc = new CRC32();
        crc.update(chunk.array());
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                .putInt(13)
                .put(chunk.array())
                .putInt((int) crc.getValue())
                .array();
    }

    private static byte[] film(int seconds) {
        return ByteBuffer.allocate(140)
                .putInt(24)
                .put("ftypmp42".getBytes(StandardCharsets.US_ASCII))
                .putInt(0)
                .put("mp42isom".getBytes(StandardCharsets.US_ASCII))
                .putInt(116)
                .put("moov".getBytes(StandardCharsets.US_ASCII))
                .putInt(108)
                .put("mvhd".getBytes(StandardCharsets.US_ASCII))
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .putInt(1000)
                .putInt(seconds * 1000)
                .array();
    }
}
