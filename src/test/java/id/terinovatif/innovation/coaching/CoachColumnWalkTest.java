package id.terinovatif.innovation.coaching;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Walk;
import id.terinovatif.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The coach beside the text in a real browser: one line on a phone, notes at their sentences on a wide screen. */
@RealServer
class CoachColumnWalkTest extends Walk {
    private static final String VAGUE = "Sejak itu jauh lebih banyak anak yang ditimbang.";
    private static final String OPENING =
            "Kegiatan ini sejalan dengan Undang-Undang Nomor 17 Tahun 2023 tentang Kesehatan, yang menyatakan bahwa pembangunan kesehatan dilaksanakan secara menyeluruh dan berkesinambungan.";
    private static final String STORY =
            " Kader menjemput balita dengan perahu setiap hari pasar dan bidan menimbangnya di dermaga Desa Muara. ";

    private World.Place place;
    private String text;

    CoachColumnWalkTest(World world) {
        super(world);
    }

    @BeforeEach
    void begin() {
        place = world.place();
        text = Drafts.begin(world.as(place.email(Role.OPERATOR)), "TIMBANG CERIA") + "/profil/rancang-bangun";
    }

    private Page writing(int width) {
        var page = signedIn(width, place.email(Role.OPERATOR));
        go(page, text);
        page.locator("textarea").first().fill(OPENING + STORY + VAGUE);
        assertThat(page.locator("[data-tersimpan]")).containsText("Tersimpan");
        assertThat(page.locator("[data-kolom-pelatih] summary").first()).containsText("saran");
        return page;
    }

    @Test
    void on_a_phone_it_is_one_line_between_text_and_button() {
        var page = writing(360);
        var line = page.locator("[data-kolom-pelatih] summary").first();
        var note = page.locator("[data-catatan]").first();
        assertThat(note).isHidden();
        assertThat(line.boundingBox().height).isLessThan(90);
        assertThat(line.boundingBox().y)
                .isGreaterThan(page.locator("textarea").first().boundingBox().y);
        assertThat(line.boundingBox().y)
                .isLessThan(page.getByText("Simpan dan lanjut").boundingBox().y);
        look(page);
        line.click();
        assertThat(note).isVisible();
        look(page);
        page.locator("textarea").first().press("End");
        page.locator("textarea").first().pressSequentially(" Selesai.");
        assertThat(page.locator("[data-tersimpan]")).containsText("Tersimpan");
        assertThat(note).isVisible();
        assertThat(faults).isEmpty();
    }

    @Test
    void on_a_wide_screen_notes_stand_at_their_sentences_until_these_change() {
        var page = writing(1280);
        assertThat(page.locator("[data-catatan]").first()).isVisible();
        var marks = page.locator(".under mark");
        assertThat(marks.first()).isVisible();
        var marked = marks.first().textContent();
        assertThat(OPENING + STORY + VAGUE).contains(marked);
        look(page);
        page.locator("textarea").first().fill("Pembuka lain. " + (OPENING + STORY + VAGUE).replace(marked, "Diganti."));
        assertThat(page.locator(".under mark", new Page.LocatorOptions().setHasText(marked)))
                .hasCount(0);
        assertThat(faults).isEmpty();
    }

    @Test
    void a_note_that_was_answered_is_gone_after_the_save_and_after_a_reload() {
        var page = writing(1280);
        var note = page.locator("[data-catatan]").first();
        var said = note.locator("strong").textContent();
        page.locator("textarea").first().fill("");
        assertThat(page.locator("[data-kolom-pelatih]")).containsText("tulis dulu beberapa kalimat");
        assertThat(page.locator("[data-kolom-pelatih]")).not().containsText(said);
        page.reload();
        assertThat(page.locator("[data-kolom-pelatih]")).containsText("tulis dulu beberapa kalimat");
        assertThat(page.locator("[data-kolom-pelatih]")).not().containsText(said);
    }
}
