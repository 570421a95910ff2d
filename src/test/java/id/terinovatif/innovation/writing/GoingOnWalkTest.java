package id.terinovatif.innovation.writing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Geolocation;
import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.Walk;
import id.terinovatif.world.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Simpan dan lanjut" without a signal, a tab that was left open, and the small aids at the fields. */
@RealServer
class GoingOnWalkTest extends Walk {
    private static final String WORDS = "Balita yang ditimbang naik dari 40 menjadi 80 persen pada 2025.";

    private World.Place place;
    private Visitor operator;
    private String path;
    private Page page;

    GoingOnWalkTest(World world) {
        super(world);
    }

    @BeforeEach
    void begin() {
        place = world.place();
        operator = world.as(place.email(Role.OPERATOR));
        path = Drafts.begin(operator, "TIMBANG CERIA");
        page = signedIn(360, place.email(Role.OPERATOR));
    }

    private void offline(boolean away) {
        page.context().setOffline(away);
    }

    @Test
    void going_on_without_a_signal_waits_in_words_and_happens_when_it_is_back() {
        go(page, path + "/profil/tujuan");
        offline(true);
        page.locator("textarea").fill(WORDS);
        page.getByText("Simpan dan lanjut").click();
        assertThat(page.locator("[data-tersimpan]")).containsText("Halaman berikutnya terbuka sendiri");
        look(page);
        offline(false);
        page.waitForURL("**/profil/manfaat");
        assertThat(operator.get(path + "/profil/tujuan").body()).contains(WORDS);
        assertThat(faults).isEmpty();
    }

    @Test
    void an_answer_waits_for_the_signal_too() {
        go(page, path + "/indikator/SID.SDM");
        offline(true);
        page.locator("[name=tingkat][value='2']").check();
        page.getByText("Simpan dan lanjut").click();
        assertThat(page.locator("[data-tersimpan]")).containsText("Halaman berikutnya terbuka sendiri");
        offline(false);
        page.waitForURL("**/profil/**");
        assertThat(operator.get(path + "/indikator/SID.SDM").body()).contains("value=\"2\" checked");
    }

    @Test
    void choices_of_the_story_made_without_a_signal_survive_a_reload() {
        go(page, path + "/profil/identitas");
        page.route("**/profil/identitas", route -> {
            if (route.request().method().equals("POST")) route.abort();
            else route.resume();
        });
        page.getByText("Penerapan", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("[data-tersimpan]")).containsText("menunggu sinyal");
        page.unroute("**/profil/identitas");
        page.reload();
        assertThat(page.locator("[name=tahapan][value=PENERAPAN]")).isChecked();
        assertThat(page.locator("[data-tersimpan]")).containsText("Tersimpan");
    }

    @Test
    void a_tab_left_open_says_that_it_was_handed_in_and_keeps_the_words() {
        Drafts.fill(operator, path);
        go(page, path + "/profil/tujuan");
        operator.post(path + "/pengajuan", Map.of());
        var later = WORDS + " Ditulis sesudah dikirim.";
        page.locator("textarea").fill(later);
        page.getByText("Simpan dan lanjut").click();
        assertThat(page.locator("[data-tersimpan]")).containsText("Tulisan Anda tetap di perangkat ini");
        page.reload();
        assertThat(page.getByLabel("Tulisan yang belum terkirim")).hasValue(later);
        look(page);
        page.getByText("Buang tulisan ini").click();
        page.reload();
        assertThat(page.getByLabel("Tulisan yang belum terkirim")).hasCount(0);
        assertThat(faults).isEmpty();
    }

    @Test
    void without_script_a_form_that_came_too_late_shows_its_words_again() {
        Drafts.fill(operator, path);
        operator.post(path + "/pengajuan", Map.of());
        var late = operator.post(path + "/profil/tujuan", Map.of("tujuan", WORDS, "revisi.tujuan", "1"));
        assertThat(late.statusCode()).isEqualTo(403);
        assertThat(late.body()).contains("salin bila masih diperlukan", WORDS);
    }

    @Test
    void a_long_list_is_searched_and_its_only_match_is_chosen_and_saved() {
        go(page, path + "/profil/urusan");
        page.getByLabel("Cari: Urusan pemerintahan apa yang paling utama?").fill("arsip");
        assertThat(page.locator("#urusan_utama")).hasValue("KEARSIPAN");
        assertThat(page.locator("[data-tersimpan]")).containsText("Tersimpan");
        page.getByText("Pilih, boleh lebih dari satu").click();
        page.getByLabel("Cari: Urusan lain apa yang ikut tersentuh?").fill("pangan");
        assertThat(page.locator("[data-saring] label:visible")).hasCount(1);
        assertThat(page.getByText("Asta Cita 6: membangun dari desa")).isVisible();
        look(page);
        assertThat(faults).isEmpty();
    }

    @Test
    void the_place_is_taken_from_the_device_when_its_person_asks() {
        page.context().grantPermissions(List.of("geolocation"));
        page.context().setGeolocation(new Geolocation(-2.16531, 115.38422));
        go(page, path + "/profil/waktu");
        page.getByText("Pakai lokasi saya").click();
        assertThat(page.locator("#koordinat")).hasValue("-2.16531, 115.38422");
        assertThat(page.locator("[data-tersimpan]")).containsText("Tersimpan");
    }

    @Test
    void benefit_asks_first_which_measure_can_be_shown() {
        go(page, path + "/indikator/SID.KEMANFAATAN");
        assertThat(page.getByText("Ukuran mana yang bisa Anda tunjukkan?")).isVisible();
        assertThat(page.locator("[data-cara] label.choice:visible")).hasCount(3);
        page.locator("summary")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Efisiensi belanja"))
                .click();
        assertThat(page.locator("[data-cara] label.choice:visible")).hasCount(3);
        look(page);
        assertThat(faults).isEmpty();
    }
}
