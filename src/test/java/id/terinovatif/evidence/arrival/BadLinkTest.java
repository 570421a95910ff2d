package id.terinovatif.evidence.arrival;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.terinovatif.account.Role;
import id.terinovatif.world.BadLink;
import id.terinovatif.world.Chromium;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uploads in a real browser over a link that breaks off. */
@RealServer
class BadLinkTest {
    private static final int MEGABYTE = 1024 * 1024;
    private static Chromium chromium;

    private final World world;
    private final World.Place place;
    private final String draft;

    BadLinkTest(World world) {
        this.world = world;
        this.place = world.place();
        this.draft = Drafts.begin(world.as(place.email(Role.OPERATOR)), "TIMBANG CERIA");
    }

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void a_film_of_100_mb_arrives_whole_over_a_link_that_drops_ten_times(@TempDir Path folder) throws Exception {
        var film = folder.resolve("kegiatan.mp4");
        var sha256 = film(film, 100);
        try (var link = new BadLink(world.address(), 10, 8L * MEGABYTE)) {
            var page = indicator(link, "SID.VIDEO");
            page.locator("#berkas").setInputFiles(film);
            page.locator("[name=tingkat][value='1']").check();
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("kegiatan.mp4")))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(120_000));
            assertThat(link.breaks()).isEqualTo(10);
        }
        assertThat(stored("kegiatan.mp4")).isEqualTo(sha256);
    }

    @Test
    void an_upload_goes_on_where_it_stopped_after_the_page_was_left(@TempDir Path folder) throws Exception {
        var film = folder.resolve("kegiatan.mp4");
        var sha256 = film(film, 20);
        try (var link = new BadLink(world.address(), 1, 10L * MEGABYTE)) {
            link.staysDownAfterTheNextBreak();
            var page = indicator(link, "SID.VIDEO");
            page.locator("#berkas").setInputFiles(film);
            assertThat(page.locator("[data-daftar]")).containsText("sambungan terputus, mencoba lagi");
            page.close();
            link.up();
            page = page.context().newPage();
            page.navigate(link.address() + draft + "/indikator/SID.VIDEO");
            assertThat(page.locator("[data-daftar]")).containsText("pilih berkas yang sama untuk melanjutkan");
            page.locator("#berkas").setInputFiles(film);
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("kegiatan.mp4")))
                    .isVisible();
        }
        assertThat(stored("kegiatan.mp4")).isEqualTo(sha256);
    }

    @Test
    void several_papers_are_sent_one_after_the_other_and_added_at_once() {
        var page = indicator(world.address(), "SID.SDM");
        page.locator("#berkas").setInputFiles(new FilePayload[] {
            new FilePayload("surat satu.pdf", "application/pdf", Drafts.pdf("Surat Tugas TIMBANG CERIA")),
            new FilePayload("surat dua.pdf", "application/pdf", Drafts.pdf("Surat Perintah TIMBANG CERIA"))
        });
        assertThat(link(page, "surat satu.pdf")).isVisible();
        assertThat(link(page, "surat dua.pdf")).isVisible();
        assertThat(page.locator("[data-daftar]")).isHidden();
    }

    @Test
    void a_file_larger_than_this_indicator_takes_is_told_before_it_is_sent(@TempDir Path folder) throws Exception {
        var film = folder.resolve("besar.pdf");
        film(film, 30);
        var page = indicator(world.address(), "SID.SDM");
        page.locator("#berkas").setInputFiles(film);
        assertThat(page.locator("[data-daftar]")).containsText("terlalu besar (30 MB); di sini paling besar 20 MB");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sudah saya baca: besar.pdf"))
                .click();
        assertThat(page.locator("[data-daftar]")).isHidden();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Page indicator(BadLink link, String code) {
        return indicator(link.address(), code);
    }

    private Page indicator(String address, String code) {
        var page = chromium.person(360).newPage();
        page.navigate(address + "/masuk");
        page.getByLabel("Surel").fill(place.email(Role.OPERATOR));
        page.getByLabel("Kata sandi").fill(World.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Masuk"))
                .click();
        page.navigate(address + draft + "/indikator/" + code);
        return page;
    }

    private String stored(String title) {
        return world.jdbc()
                .sql("select sha256 from document where region_id = ? and title = ?")
                .params(place.region().id(), title)
                .query(String.class)
                .single();
    }

    /** Noise behind the head of an MP4. */
    private static String film(Path file, int megabytes) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        var noise = new byte[MEGABYTE];
        var random = new Random(4);
        try (var out = Files.newOutputStream(file)) {
            for (int i = 0; i < megabytes; i++) {
                random.nextBytes(noise);
                if (i == 0) System.arraycopy(HEAD, 0, noise, 0, HEAD.length);
                out.write(noise);
                digest.update(noise);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static final byte[] HEAD = {
        0, 0, 0, 24, 'f', 't', 'y', 'p', 'm', 'p', '4', '2', 0, 0, 0, 0, 'm', 'p', '4', '2', 'i', 's', 'o', 'm'
    };
}
