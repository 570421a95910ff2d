package id.terinovatif.exchange;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.terinovatif.account.Role;
import id.terinovatif.evidence.checks.sheet.UglyBook;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Walk;
import id.terinovatif.world.World;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** An admin brings a list and mends it, and an operator hands an innovation over, in a browser. */
@RealServer
class PapersWalkTest extends Walk {
    private static final Path PICTURES = Path.of("target", "pictures");

    PapersWalkTest(World world) {
        super(world);
    }

    @Test
    void a_list_is_brought_looked_at_and_written() throws Exception {
        var place = world.place();
        var sheet = Files.createTempFile("daftar inovasi", ".xlsx");
        Files.write(
                sheet,
                new UglyBook()
                        .row(1, "DAFTAR INOVASI KABUPATEN UJI")
                        .row(3, "No", "Nama Inovasi", "OPD", "Waktu Penerapan", "Anggaran")
                        .row(4, 1, "TIMBANG CERIA", "Puskesmas Muara", "Januari 2025", "1.250")
                        .row(5, 2, "SI CEPAT", "Dinas Sosial Baru", "TA 2024", "Rp 2.000.000")
                        .bytes());
        var admin = signedIn(360, place.email(Role.ADMIN));
        go(admin, "/kelola/impor");
        look(admin);
        shot(admin, "impor-360");
        admin.locator("#berkas").setInputFiles(sheet);
        admin.getByText("Baca daftar").click();
        assertThat(admin.getByText("Yang perlu diperbaiki")).isVisible();
        look(admin);
        shot(admin, "impor-salah-360");
        admin.getByText("Kolom dan artinya").click();
        admin.getByLabel("Di kolom ini 1.250 berarti").selectOption("THOUSANDS");
        look(admin);
        admin.getByText("Baca ulang").click();
        assertThat(admin.getByText("Terapkan 2 baris")).isVisible();
        look(admin);
        admin.setViewportSize(1280, 900);
        shot(admin, "impor-1280");
        admin.getByText("Terapkan 2 baris").click();
        assertThat(admin.getByText("Batalkan impor ini")).isVisible();
        look(admin);
        assertThat(faults).isEmpty();
    }

    @Test
    void an_innovation_is_handed_over_field_by_field_and_as_files() throws Exception {
        var place = world.place();
        var writer = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(writer, "TIMBANG CERIA");
        Drafts.fill(writer, path);
        var operator = signedIn(360, place.email(Role.OPERATOR));
        go(operator, path + "/portal");
        look(operator);
        shot(operator, "portal-360");
        operator.locator("#nama").getByText("Sudah disalin").click();
        assertThat(operator.locator("#nama")
                        .getByText("sama", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        operator.setViewportSize(1280, 900);
        shot(operator, "portal-1280");
        go(operator, "/portal/2026");
        look(operator);
        shot(operator, "portal-tahun-1280");
        go(operator, path);
        shot(operator, "inovasi-1280");
        operator.getByText("Simpan sebagai PDF").click();
        assertThat(operator.getByText("Siap")).isVisible();
        look(operator);
        shot(operator, "unduhan-1280");
        assertThat(faults).isEmpty();
        var link =
                String.valueOf(operator.locator("a[href^='/unduhan/']").first().getAttribute("href"));
        Files.write(PICTURES.resolve("inovasi.pdf"), writer.download(link).body());
    }

    private static void shot(Page page, String name) throws java.io.IOException {
        Files.createDirectories(PICTURES);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }
}
