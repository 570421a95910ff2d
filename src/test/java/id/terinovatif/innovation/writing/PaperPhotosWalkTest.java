package id.terinovatif.innovation.writing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Walk;
import id.terinovatif.world.World;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Photos of a letter on a phone, where the link or the page may go at any moment. */
@RealServer
class PaperPhotosWalkTest extends Walk {
    private World.Place place;
    private String path;
    private String indicator;
    private Page page;

    PaperPhotosWalkTest(World world) {
        super(world);
    }

    @BeforeEach
    void begin() {
        place = world.place();
        path = Drafts.begin(world.as(place.email(Role.OPERATOR)), "TIMBANG CERIA");
        indicator = path + "/indikator/SID.SDM";
        page = signedIn(360, place.email(Role.OPERATOR));
        go(page, indicator);
    }

    private int links() {
        return world.jdbc()
                .sql("select count(*)::int from evidence where region_id = ?")
                .param(place.region().id())
                .query(Integer.class)
                .single();
    }

    @Test
    void photos_under_way_survive_a_reload_and_go_at_sign_out() throws IOException {
        page.locator("#foto").setInputFiles(new FilePayload[] {photo("satu.jpg"), photo("dua.jpg")});
        assertThat(page.locator("[data-lembar] li")).hasCount(2);
        page.getByLabel("Putar halaman 2").click();
        page.reload();
        assertThat(page.locator("[data-lembar] li")).hasCount(2);
        assertThat(page.getByText("Foto yang belum terkirim dari perangkat ini dipulihkan"))
                .isVisible();
        var turned = page.locator("[data-lembar] canvas").nth(1);
        assertThat((Boolean) turned.evaluate("canvas => canvas.width > canvas.height"))
                .isTrue();
        look(page);
        go(page, "/akun");
        page.getByText("Keluar dari perangkat ini").click();
        assertThat(page.getByText("Masih ada 1 isian yang belum terkirim")).isVisible();
        page.getByText("Keluar dari perangkat ini").click();
        page.waitForURL("**/");
        go(page, "/masuk");
        signInHere(page, place.email(Role.OPERATOR));
        page.waitForURL("**/");
        go(page, indicator);
        page.waitForLoadState();
        assertThat(page.locator("[data-foto]")).isVisible();
        assertThat(page.evaluate("() => laci.kept('foto:' + location.pathname)"))
                .isNull();
        assertThat(page.locator("[data-lembar] li")).hasCount(0);
        assertThat(faults).isEmpty();
    }

    @Test
    void a_pdf_of_photos_that_could_not_be_sent_is_sent_after_a_reload() throws IOException {
        page.context().route("**/unggahan", Route::abort);
        page.locator("#foto").setInputFiles(new FilePayload[] {photo("satu.jpg")});
        page.getByText("Jadikan satu PDF (1 halaman)").click();
        assertThat(page.locator("[data-daftar]")).containsText("sambungan terputus, mencoba lagi");
        page.onDialog(com.microsoft.playwright.Dialog::accept);
        page.reload();
        page.context().unroute("**/unggahan");
        assertThat(page.locator(".doc a"))
                .containsText("foto-surat-", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        assertThat(page.locator("[data-daftar]")).isHidden();
        page.reload();
        assertThat(page.locator(".doc")).hasCount(1);
        assertThat(links()).isEqualTo(1);
    }

    private static FilePayload photo(String name) throws IOException {
        var sheet = new BufferedImage(600, 850, BufferedImage.TYPE_INT_RGB);
        var pen = sheet.createGraphics();
        pen.setColor(Color.LIGHT_GRAY);
        pen.fillRect(0, 0, 600, 850);
        pen.setColor(Color.BLACK);
        pen.drawString("SURAT TUGAS " + name, 100, 100);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(sheet, "jpg", bytes);
        return new FilePayload(name, "image/jpeg", bytes.toByteArray());
    }
}
