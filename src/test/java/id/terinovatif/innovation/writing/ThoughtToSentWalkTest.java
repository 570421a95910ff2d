package id.terinovatif.innovation.writing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Walk;
import id.terinovatif.world.World;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A new writer on a phone who follows the visible words alone, from "Mulai menulis" to "Terkirim". */
@RealServer
class ThoughtToSentWalkTest extends Walk {
    private static final int MOST_TAPS = 35;
    private static final int TALLEST = 6_000;

    private Page page;
    private int taps;

    ThoughtToSentWalkTest(World world) {
        super(world);
    }

    @BeforeEach
    void begin() {
        page = signedIn(360, world.place().email(Role.OPERATOR));
    }

    private void tap(Locator what) {
        what.click();
        taps++;
    }

    private void tap(String words) {
        tap(page.getByText(words, new Page.GetByTextOptions().setExact(true)));
    }

    private void press(String button) {
        tap(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
    }

    /** Typing begins with a tap into the field. */
    private void type(Locator field, String words) {
        tap(field);
        field.fill(words);
    }

    private void reads(String heading) {
        assertThat(page.locator("h1")).containsText(heading);
        look(page);
        assertThat((Integer) page.evaluate("document.documentElement.scrollHeight"))
                .as(page.url())
                .isLessThan(TALLEST);
    }

    private void goOn() {
        var here = page.url();
        press("Simpan dan lanjut");
        page.waitForURL(url -> !url.equals(here));
    }

    @Test
    void five_mandatory_indicators_with_their_proofs_take_at_most_thirty_five_taps() {
        go(page, "/inovasi/baru");
        page.getByLabel("Nama inovasi").fill("TIMBANG CERIA: kartu bintang bagi balita");
        press("Mulai menulis");

        reads("Kenalkan inovasinya");
        for (var choice : List.of("Penerapan", "Perangkat Daerah", "Non Digital", "Inovasi pelayanan publik"))
            tap(choice);
        goOn();
        writeTheStory();

        for (int indicator = 0; indicator < 5; indicator++) answer();

        reads("Periksa lagi sebelum mengirim");
        press("Kirim untuk diperiksa");
        reads("Terkirim");
        assertThat(faults).isEmpty();
        assertThat(taps).as("taps").isLessThanOrEqualTo(MOST_TAPS);
    }

    private void writeTheStory() {
        write(
                "Bagaimana inovasi ini lahir",
                "Kader membagikan kartu bintang setiap bulan kepada ibu balita. ".repeat(45));
        write("Apa yang ingin dicapai", "Balita yang ditimbang naik dari 40 menjadi 80 persen pada 2025.");
        write("Siapa yang terbantu", "Ibu balita tahu berat anaknya setiap bulan.");
        write("Apa hasilnya", "Sebelum kartu 40 dari 100 balita ditimbang; sesudahnya 82 dari 100.");
        reads("Kapan dan di mana");
        type(page.getByLabel("Kapan inovasi ini mulai dicoba?"), "2024-02-01");
        type(page.getByLabel("Kapan inovasi ini mulai dipakai sungguhan?"), "2024-06-01");
        goOn();
        reads("Urusan apa yang dilayani?");
        type(page.getByLabel("Cari: Urusan pemerintahan apa yang paling utama?"), "kesehatan");
        goOn();
    }

    private void write(String question, String words) {
        reads(question);
        type(page.locator("textarea"), words);
        goOn();
    }

    private void answer() {
        var code = page.url().replaceFirst(".*/", "");
        assertThat(page.getByText("· wajib")).isVisible();
        look(page);
        tap(page.locator("label.choice:visible").first());
        var proof = code.equals("SID.VIDEO")
                ? new FilePayload("film.mp4", "video/mp4", film())
                : new FilePayload("surat.pdf", "application/pdf", Drafts.pdf("Surat " + code));
        page.waitForFileChooser(() -> tap(page.getByLabel("Pilih berkas"))).setFiles(proof);
        assertThat(page.locator(".doc")).hasCount(1);
        goOn();
    }

    /** The head of a film, without pictures. */
    private static byte[] film() {
        return ByteBuffer.allocate(24)
                .putInt(24)
                .put("ftypmp42".getBytes(StandardCharsets.US_ASCII))
                .putInt(0)
                .put("mp42isom".getBytes(StandardCharsets.US_ASCII))
                .array();
    }
}
