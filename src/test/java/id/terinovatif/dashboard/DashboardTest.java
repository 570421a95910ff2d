package id.terinovatif.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.terinovatif.account.Agencies;
import id.terinovatif.account.Role;
import id.terinovatif.world.Chromium;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import id.terinovatif.year.Years;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/** The leaders' page says the same numbers as the index, and who has not begun. */
@RealServer
class DashboardTest {
    private final World world;
    private final Years years;
    private final Agencies agencies;

    DashboardTest(World world, Years years, Agencies agencies) {
        this.world = world;
        this.years = years;
        this.agencies = agencies;
    }

    @Test
    void pictures_carry_their_numbers_and_name_what_is_missing() {
        var place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        operator.post(path + "/pengajuan", Map.of());

        var page = world.as(place.email(Role.LEADER)).get("/dasbor").body();
        assertThat(page)
                .contains("Diklaim 0,77", "5 urusan belum punya inovasi")
                .contains(
                        "2 dari 3 perangkat daerah belum mulai",
                        "Telepon 2 perangkat daerah yang belum menulis apa pun.")
                .contains("1 kiriman")
                .contains("kehilangan poin pada Replikasi: 9 poin");
        assertThat(rows(page, "Infrastruktur")).contains(">7<", ">30<");
    }

    @Test
    void points_that_a_verdict_took_are_gone_and_not_at_risk() {
        var place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        operator.post(path + "/pengajuan", Map.of());
        var leader = world.as(place.email(Role.LEADER));
        assertThat(parts(leader.get("/").body())).containsExactly("0,00", "0,77", "0,00");

        var id = path.substring(path.lastIndexOf('/') + 1);
        world.as(place.email(Role.VERIFIER))
                .submit("/verifikasi/" + id + "/SID.SDM", Map.of("putusan", "REJECT", "alasan", "KIND"));
        var page = leader.get("/").body();
        assertThat(parts(page)).hasSize(3).last().isNotEqualTo("0,00");
        assertThat(parts(page).stream().map(DashboardTest::number).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("0.77");
    }

    @Test
    void drafts_are_late_only_once_the_own_deadline_is_past() {
        var place = world.place();
        Drafts.begin(world.as(place.email(Role.OPERATOR)), "TIMBANG CERIA");
        var leader = world.as(place.email(Role.LEADER));
        var today = LocalDate.now(place.region().zone());
        years.setDeadline(place.region().id(), 2026, today, false);
        assertThat(rows(leader.get("/dasbor").body(), "Puskesmas Muara")).contains("data-judul=\"terlambat\">0<");
        years.setDeadline(place.region().id(), 2026, today.minusDays(1), false);
        assertThat(leader.get("/dasbor").body()).contains("1 inovasi lewat batas kirim");
        assertThat(rows(leader.get("/dasbor").body(), "Puskesmas Muara")).contains("data-judul=\"terlambat\">1<");
    }

    @Test
    void the_leaders_page_and_the_index_of_a_full_year_print_on_one_A4_page_each() throws IOException {
        var place = world.place();
        for (int i = 0; i < 60; i++)
            agencies.add(place.region().id(), null, "Kecamatan dan Kelurahan Uji " + i, "PERANGKAT_DAERAH");
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        operator.post(path + "/pengajuan", Map.of());
        try (var chromium = new Chromium()) {
            var page = chromium.person(1280).newPage();
            page.navigate(world.address() + "/masuk");
            page.getByLabel("Surel").fill(place.email(Role.LEADER));
            page.getByLabel("Kata sandi").fill(World.PASSWORD);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Masuk"))
                    .click();
            for (var sheet : List.of("/dasbor", "/indeks/2026")) {
                page.navigate(world.address() + sheet);
                try (var paper = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
                    assertThat(paper.getNumberOfPages()).as(sheet).isEqualTo(1);
                }
            }
        }
    }

    @Test
    void a_year_without_anything_is_told_so() {
        var page = world.as(world.place().email(Role.LEADER)).get("/dasbor").body();
        assertThat(page).contains("belum ada inovasi yang dikirim", "3 dari 3 perangkat daerah belum mulai");
        assertThat(world.as(world.place().email(Role.LEADER))
                        .get("/dasbor?tahun=1999")
                        .statusCode())
                .isEqualTo(404);
    }

    /** Proved, at risk and gone, as the page says them. */
    private static List<String> parts(String page) {
        return Pattern.compile("</span> (?:terbukti|berisiko|sudah hilang)</dt><dd[^>]*>([^<]+)</dd>")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written.replace(',', '.'));
    }

    /** The table row that begins with this. */
    private static String rows(String page, String name) {
        var begin = page.indexOf("<th scope=\"row\">" + name);
        return begin < 0 ? "" : page.substring(begin, page.indexOf("</tr>", begin));
    }
}
