package id.terinovatif.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.terinovatif.world.Chromium;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Shelf;
import id.terinovatif.world.World;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A stranger with a phone or a screen reads, narrows, prints and writes; nothing overflows and nothing is out of reach. */
@RealServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicWalkTest {
    private static final String LONG = "Kader datang setiap pekan dan mencatat yang belum terlayani. ".repeat(8);

    private final World world;
    private final Shelf shelf;
    private Chromium chromium;
    private long full;

    PublicWalkTest(World world) {
        this.world = world;
        this.shelf = new Shelf(world, world.place());
    }

    @BeforeAll
    void aShelf() {
        chromium = new Chromium();
        full = shelf.put(
                "CETAK SEHALAMAN ORLANDO",
                "cetak",
                Map.of(
                        "urusan",
                        "KESEHATAN",
                        "hasil",
                        LONG,
                        "manfaat",
                        LONG,
                        "tujuan",
                        LONG,
                        "rancang_bangun",
                        LONG.repeat(6)));
        for (var piece :
                new String[] {"permasalahan", "metode_pembaharuan", "cara_kerja", "sumber_daya", "potensi_replikasi"})
            shelf.piece(full, piece, LONG);
        shelf.measured(full, "Anak ditimbang", "38", "97", "anak", "2024 ke 2025", "register posyandu");
        for (int n = 0; n < 14; n++) shelf.put("CETAK LAIN ORLANDO " + n, "cetak lain", Map.of("jenis", "DIGITAL"));
    }

    @AfterAll
    void closed() {
        chromium.close();
    }

    private Page at(BrowserContext person, String path) {
        var page = person.newPage();
        page.navigate(world.address() + path);
        return page;
    }

    @Test
    void no_page_is_wider_than_the_screen_and_axe_finds_nothing_serious() {
        for (int width : new int[] {360, 1280})
            try (var person = chromium.person(width)) {
                for (var path : new String[] {
                    "/",
                    "/katalog?cari=orlando",
                    "/katalog/" + full,
                    "/data",
                    "/gagasan",
                    "/gagasan/cocok?kalimat=cetak+lain",
                    "/gagasan/kode"
                }) {
                    var page = at(person, path);
                    assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                            .as(width + " " + path)
                            .isEqualTo(true);
                    assertThat(Chromium.seriousFaults(page))
                            .as(width + " " + path)
                            .isEmpty();
                }
            }
    }

    @Test
    void by_keyboard_from_the_box_to_a_narrowed_list_and_the_next_page() {
        try (var person = chromium.person(360)) {
            var page = at(person, "/katalog");
            page.locator("#cari").focus();
            page.keyboard().type("orlando");
            page.keyboard().press("Enter");
            page.waitForURL("**cari=orlando**");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lihat 3 berikutnya"))
                    .focus();
            page.keyboard().press("Enter");
            page.waitForURL("**halaman=2**");
            assertThat(page.locator("main").innerText()).contains("Halaman 2 dari 2");
        }
    }

    @Test
    void an_innovation_prints_on_one_page_of_a4() throws IOException {
        try (var person = chromium.person(1280)) {
            var pdf = at(person, "/katalog/" + full)
                    .pdf(new Page.PdfOptions().setFormat("A4").setPrintBackground(true));
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
            }
        }
    }

    @Test
    void nothing_is_fetched_from_another_host() {
        try (var person = chromium.person(1280)) {
            var page = person.newPage();
            var others = new java.util.concurrent.ConcurrentLinkedQueue<String>();
            page.onRequest(request -> {
                if (!request.url().startsWith(world.address()) && !request.url().startsWith("data:"))
                    others.add(request.url());
            });
            for (var path : new String[] {"/", "/katalog", "/katalog/" + full, "/data", "/gagasan"})
                page.navigate(world.address() + path);
            assertThat(others).isEmpty();
        }
    }
}
