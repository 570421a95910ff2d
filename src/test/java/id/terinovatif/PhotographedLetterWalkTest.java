package id.terinovatif;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Walk;
import id.terinovatif.world.World;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A letter photographed page by page with a phone: turned, made one PDF, attached, checked and accepted. */
@RealServer
class PhotographedLetterWalkTest extends Walk {
    private static final LocatorAssertions.ContainsTextOptions UNTIL_READ =
            new LocatorAssertions.ContainsTextOptions().setTimeout(90_000);
    private static final List<String> LETTER = List.of(
            "PEMERINTAH KABUPATEN UJI",
            "DINAS KESEHATAN",
            "",
            "SURAT TUGAS",
            "Nomor: 800/12/2025",
            "",
            "Menugaskan nama-nama dalam lampiran",
            "untuk melaksanakan inovasi TIMBANG CERIA.",
            "",
            "Ditetapkan di Muara",
            "pada tanggal 3 Februari 2025",
            "Kepala Dinas Kesehatan,",
            "",
            "dr. Andi Pratama",
            "NIP 19750505 200003 1 005");
    private static final List<String> ANNEX = List.of(
            "LAMPIRAN SURAT TUGAS",
            "Nomor: 800/12/2025",
            "",
            "DAFTAR NAMA",
            "1. Siti Aminah, NIP 19800101 200501 2 001",
            "2. Budi Santoso, NIP 19810202 200602 1 002",
            "3. Rina Wati, NIP 19820303 200703 2 003",
            "4. Rusdi, perawat");

    PhotographedLetterWalkTest(World world) {
        super(world);
    }

    @Test
    void photos_become_one_pdf_that_proves_the_claim() throws IOException {
        var place = world.place();
        var path = Drafts.begin(world.as(place.email(Role.OPERATOR)), "TIMBANG CERIA");
        Drafts.fill(world.as(place.email(Role.OPERATOR)), path);
        var operator = signedIn(360, place.email(Role.OPERATOR));
        go(operator, path + "/indikator/SID.SDM");

        operator.locator("#foto").setInputFiles(new FilePayload[] {
            new FilePayload("lampiran.jpg", "image/jpeg", photo(ANNEX, false)),
            new FilePayload("surat.jpg", "image/jpeg", photo(LETTER, true))
        });
        operator.getByLabel("Naikkan halaman 2").click();
        operator.getByLabel("Putar halaman 1").click();
        look(operator);
        operator.getByText("Jadikan satu PDF (2 halaman)").click();
        var copy = operator.waitForDownload(
                () -> operator.getByText("Simpan salinan PDF").click());
        assertThat(copy.path().toFile()).isNotEmpty();
        assertThat(Files.size(copy.path())).isLessThan(600 * 1024);
        assertThat(operator.locator(".checks")).containsText("Sesuai. Nama inovasi", UNTIL_READ);
        assertThat(operator.locator(".checks")).containsText("3 Februari 2025");
        assertThat(operator.locator(".checks")).containsText("4 nama");
        look(operator);
        go(operator, path);
        handIn(operator);

        var verifier = signedIn(1280, place.email(Role.VERIFIER));
        go(verifier, path.replace("/inovasi/", "/verifikasi/") + "/SID.SDM");
        assertThat(verifier.locator(".marks rect.name").first()).isVisible();
        assertThat(verifier.locator(".found")).containsText("orang yang dihitung hal. 2");
        verifier.locator(".found").getByText("hal. 2").click();
        assertThat(verifier.locator(".marks rect.person")).hasCount(4);
        look(verifier);
        verifier.locator("[name=putusan][value=ACCEPT]").check();
        verifier.locator(".save button").click();
        verifier.waitForURL(url -> !url.contains("SID.SDM"));
        go(operator, path + "/indikator/SID.SDM");
        assertThat(operator.getByText("Putusan pemeriksa: Diterima")).isVisible();
        assertThat(faults).isEmpty();
    }

    @Test
    void a_file_that_will_not_be_taken_is_refused_before_it_is_sent() {
        var place = world.place();
        var path = Drafts.begin(world.as(place.email(Role.OPERATOR)), "TIMBANG CERIA");
        var operator = signedIn(360, place.email(Role.OPERATOR));
        go(operator, path + "/indikator/SID.SDM");
        operator.locator("#berkas").setInputFiles(new FilePayload[] {
            new FilePayload("kosong.pdf", "application/pdf", new byte[0]),
            new FilePayload(
                    "foto.pdf", "application/pdf", new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p', 'h', 'e', 'i', 'c'})
        });
        assertThat(operator.locator("[data-daftar]")).containsText("kosong (0 bita)");
        assertThat(operator.locator("[data-daftar]")).containsText("berformat HEIC");
        look(operator);
    }

    /** As a phone takes it: a white sheet on a dark desk, lying on its side when {@code aside}. */
    private static byte[] photo(List<String> lines, boolean aside) throws IOException {
        var upright = new BufferedImage(1700, 2300, BufferedImage.TYPE_INT_RGB);
        var pen = upright.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(70, 50, 40));
        pen.fillRect(0, 0, 1700, 2300);
        pen.setColor(new Color(225, 222, 210));
        pen.fillRect(90, 80, 1520, 2140);
        pen.setColor(new Color(40, 40, 45));
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 48));
        for (int i = 0; i < lines.size(); i++) pen.drawString(lines.get(i), 230, 260 + 90 * i);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(aside ? onItsSide(upright) : upright, "jpg", bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage onItsSide(BufferedImage upright) {
        var aside = new BufferedImage(upright.getHeight(), upright.getWidth(), BufferedImage.TYPE_INT_RGB);
        var pen = aside.createGraphics();
        pen.translate(0, upright.getWidth());
        pen.rotate(-Math.PI / 2);
        pen.drawImage(upright, 0, 0, null);
        pen.dispose();
        return aside;
    }
}
