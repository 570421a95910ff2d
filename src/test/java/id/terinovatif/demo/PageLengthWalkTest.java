package id.terinovatif.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.world.Walk;
import id.terinovatif.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pages on a phone, with the demo's 175 innovations and 125 people: none is an endless scroll, none is heavy on a thin link. */
@DemoServer
class PageLengthWalkTest extends Walk {
    private static final int TALLEST = 6_000;
    private static final int HEAVIEST = 15_000;
    /** The page itself as it comes over the wire; style and scripts stay in the browser after the first visit. */
    private static final String WEIGHT = "performance.getEntriesByType('navigation')[0].encodedBodySize";

    private static final Map<String, List<String>> PAGES = Map.of(
            "inovator",
            List.of(
                    "/",
                    "/inovasi",
                    "/inovasi/1",
                    "/inovasi/1/profil/identitas",
                    "/inovasi/1/profil/rancang-bangun",
                    "/inovasi/1/indikator/SID.KEMANFAATAN",
                    "/inovasi/12/portal",
                    "/inovasi/2/pengajuan",
                    "/bukti",
                    "/bantuan",
                    "/bimtek"),
            "verifikator",
            List.of(
                    "/",
                    "/verifikasi",
                    "/verifikasi/3",
                    "/verifikasi/3/SID.REGULASI",
                    "/verifikasi/baca-ulang",
                    "/verifikasi/saya"),
            "pimpinan",
            List.of(
                    "/dasbor",
                    "/indeks/2026",
                    "/indeks/2026/inovasi",
                    "/indeks/2026/rencana",
                    "/indeks/2026/risiko",
                    "/indeks/2026/simulasi",
                    "/indeks/2026/pemerintah",
                    "/inovasi"),
            "admin",
            List.of(
                    "/kelola",
                    "/kelola/akun",
                    "/portal/2026",
                    "/unduhan",
                    "/lomba",
                    "/lomba/1",
                    "/lomba/2",
                    "/kelola/impor",
                    "/kelola/instrumen",
                    "/kelola/token",
                    "/bimtek",
                    "/bimtek/lambang",
                    "/bimtek/klinik",
                    "/bimtek/1",
                    "/bimtek/1/peserta",
                    "/bimtek/1/absen",
                    "/bimtek/1/berkas",
                    "/bimtek/1/uji/hasil",
                    "/bimtek/1/ukuran",
                    "/bimtek/2/papan",
                    "/bimtek/2/agenda",
                    "/bimtek/2/peserta",
                    "/bimtek/2/susun",
                    "/bimtek/2/susun/tujuan",
                    "/bimtek/2/susun/jadwal",
                    "/bimtek/2/susun/materi",
                    "/bimtek/2/susun/undangan",
                    "/bimtek/2/susun/terbit"));

    PageLengthWalkTest(World world) {
        super(world);
    }

    @Test
    void none_is_longer_than_six_thousand_pixels_or_heavier_than_fifteen_kilobytes() {
        var tall = new ArrayList<String>();
        var heavy = new ArrayList<String>();
        PAGES.forEach((who, paths) -> {
            var page = chromium.person(360).newPage();
            go(page, "/masuk");
            page.getByLabel("Surel").fill(who + "@demo.id");
            page.getByLabel("Kata sandi").fill("terinovatif");
            page.locator("form[action='/masuk'] > button").click();
            page.waitForURL(url -> !url.contains("/masuk"));
            for (var path : paths) {
                go(page, path);
                look(page);
                var height = (Integer) page.evaluate("document.documentElement.scrollHeight");
                if (height >= TALLEST) tall.add(who + " " + path + " " + height);
                var bytes = ((Number) page.evaluate(WEIGHT)).intValue();
                if (bytes == 0 || bytes >= HEAVIEST) heavy.add(who + " " + path + " " + bytes);
            }
        });
        assertThat(tall).isEmpty();
        assertThat(heavy).isEmpty();
        assertThat(faults).isEmpty();
    }
}
