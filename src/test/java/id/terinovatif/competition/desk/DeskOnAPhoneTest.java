package id.terinovatif.competition.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.terinovatif.competition.Lomba;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Walk;
import id.terinovatif.world.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A juror with a phone and a bad link loses nothing. */
@RealServer
class DeskOnAPhoneTest extends Walk {
    private Lomba lomba;
    private Page page;
    private int number;

    DeskOnAPhoneTest(World world) {
        super(world);
    }

    @BeforeEach
    void begin() {
        var place = world.place();
        lomba = Lomba.open(world, place).citizens(5).jurors(4).reading();
        number = lomba.desk("J1").getFirst();
        page = signedIn(360, "juriJ1" + place.region().id() + "@uji.id");
    }

    private void choose(Page on, String band) {
        on.locator(".band")
                .getByText(band, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private List<Integer> saved() {
        return world.jdbc()
                .sql("select points from competition_mark where competition_id = ? and number = ? order by criterion")
                .params(lomba.id(), number)
                .query(Integer.class)
                .list();
    }

    @Test
    void a_choice_made_without_a_signal_survives_a_reload_and_arrives() {
        go(page, lomba.path() + "/meja/" + number + "/1");
        look(page);
        var path = "**/meja/" + number + "/1";
        page.route(path, route -> {
            if (route.request().method().equals("POST")) route.abort();
            else route.resume();
        });
        choose(page, "Terbukti");
        page.locator("[name='angka.3']").fill("77");
        page.locator("[name=alasan]").fill("Ada angka sebelum dan sesudah.");
        assertThat(page.locator("[data-tersimpan]")).containsText("menunggu sinyal");
        assertThat(saved()).isEmpty();
        page.unroute(path);
        page.reload();
        assertThat(page.locator("[data-tersimpan]")).containsText("Tersimpan");
        assertThat(page.locator("[name='angka.3']")).hasValue("77");
        assertThat(saved()).containsExactly(77);
        assertThat(faults).isEmpty();
    }

    @Test
    void going_on_without_a_signal_waits_and_happens_when_it_is_back() {
        go(page, lomba.path() + "/meja/" + number + "/1");
        page.context().setOffline(true);
        choose(page, "Jelas");
        page.getByText("Lanjut ›").click();
        assertThat(page.locator("[data-tersimpan]")).containsText("Halaman berikutnya terbuka sendiri");
        page.context().setOffline(false);
        page.waitForURL("**/meja/" + number + "/2");
        assertThat(saved()).containsExactly(50);
    }

    @Test
    void what_was_typed_stays_when_the_entry_was_given_away_in_another_tab() {
        go(page, lomba.path() + "/meja/" + number + "/1");
        var juror = lomba.juror("J1");
        juror.get(lomba.path() + "/meja/" + number + "/benturan");
        juror.post(lomba.path() + "/meja/" + number + "/benturan", Map.of("sebab", "FAMILY"));

        choose(page, "Terbukti");
        page.locator("[name=alasan]").fill("Angkanya bersumber.");
        assertThat(page.locator("[data-tersimpan]")).containsText("Penilaian Anda tetap di perangkat ini");
        assertThat(page.locator("[name=alasan]")).hasValue("Angkanya bersumber.");
        assertThat((String) page.evaluate("JSON.stringify(simpanan.kept('nilai:' + location.pathname))"))
                .contains("Angkanya bersumber.");
        assertThat(saved()).isEmpty();
    }

    @Test
    void two_tabs_are_asked_which_choice_is_meant() {
        go(page, lomba.path() + "/meja/" + number + "/1");
        var other = page.context().newPage();
        go(other, lomba.path() + "/meja/" + number + "/1");
        choose(page, "Terbukti");
        assertThat(page.locator("[data-tersimpan]")).containsText("Tersimpan");
        choose(other, "Jelas");
        assertThat(other.locator("[data-tersimpan]")).containsText("Di tab lain Anda sudah menyimpan 70");
        assertThat(saved()).containsExactly(70);
        other.getByText("Simpan yang ini").click();
        assertThat(other.locator("[data-tersimpan]")).containsText("✓ Tersimpan");
        assertThat(saved()).containsExactly(50);
    }

    @Test
    void a_whole_sheet_is_judged_on_a_phone() {
        go(page, lomba.path() + "/meja");
        look(page);
        page.locator("main a.button").first().click();
        for (int criterion = 1; criterion <= 5; criterion++) {
            choose(page, "Terbukti");
            page.getByText("Lanjut ›").click();
            page.waitForURL("**/" + (criterion == 5 ? "serah" : criterion + 1));
        }
        look(page);
        page.getByText("Serahkan penilaian").click();
        assertThat(page.getByText("Penilaian diserahkan.")).isVisible();
        assertThat(saved()).containsExactly(70, 70, 70, 70, 70);
        assertThat(faults).isEmpty();
    }
}
