package id.terinovatif.innovation.writing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Walk;
import id.terinovatif.world.World;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Proofs on a phone: a chosen file is attached, a refusal stays until it is answered, and nothing is lost on a bad link. */
@RealServer
class ProofsWalkTest extends Walk {
    private static final LocatorAssertions.IsVisibleOptions IN_A_WHILE =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    private World.Place place;
    private String path;
    private String indicator;
    private Page page;

    ProofsWalkTest(World world) {
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

    private void choose(FilePayload... files) {
        page.locator("#berkas").setInputFiles(files);
    }

    private static FilePayload letter(String name) {
        return new FilePayload(name, "application/pdf", Drafts.pdf("Surat Tugas TIMBANG CERIA " + name));
    }

    /** Looks like a letter by its name alone, which only the server sees. */
    private static FilePayload noLetter(String name) {
        return new FilePayload(name, "application/pdf", "halo dunia".getBytes(StandardCharsets.UTF_8));
    }

    private Locator attached(String name) {
        return page.locator(".doc")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private int links() {
        return world.jdbc()
                .sql("select count(*)::int from evidence where region_id = ?")
                .param(place.region().id())
                .query(Integer.class)
                .single();
    }

    @Test
    void a_chosen_file_is_attached_without_a_button_and_taken_away_by_one() {
        assertThat(page.getByText("Tambahkan bukti")).isHidden();
        choose(letter("surat satu.pdf"), letter("surat dua.pdf"));
        assertThat(attached("surat satu.pdf")).isVisible();
        assertThat(attached("surat dua.pdf")).isVisible();
        assertThat(page.getByText("2 bukti ditambahkan")).isVisible();
        look(page);
        page.getByLabel("Lepas surat satu.pdf").click();
        assertThat(attached("surat satu.pdf")).hasCount(0);
        assertThat(page.getByText("Dokumen dilepas dari indikator ini")).isVisible();
        assertThat(attached("surat dua.pdf")).isVisible();
        assertThat(links()).isEqualTo(1);
        assertThat(faults).isEmpty();
    }

    @Test
    void the_same_file_twice_makes_one_proof() {
        var letter = letter("surat.pdf");
        choose(letter);
        assertThat(attached("surat.pdf")).isVisible();
        choose(letter);
        assertThat(page.getByText("Berkas yang sama sudah ada di Bukti")).isVisible();
        assertThat(page.locator(".doc")).hasCount(1);
        assertThat(links()).isEqualTo(1);
    }

    @Test
    void a_level_chosen_while_a_file_is_on_its_way_is_kept_too() {
        choose(letter("surat.pdf"));
        page.locator("[name=tingkat][value='2']").check();
        assertThat(attached("surat.pdf")).isVisible();
        assertThat(page.locator("[data-tersimpan]")).containsText("4 poin");
        page.locator("[name=tingkat][value='3']").check();
        assertThat(page.locator("[data-tersimpan]")).containsText("6 poin");
    }

    @Test
    void a_refused_file_is_answered_before_anything_green_is_said() {
        choose(noLetter("catatan.pdf"), letter("surat.pdf"));
        assertThat(attached("surat.pdf")).isVisible();
        var refusal = page.locator(".refused");
        assertThat(refusal).containsText("catatan.pdf: Isi berkas ini bukan PDF");
        look(page);
        page.locator("[name=tingkat][value='2']").check();
        assertThat(page.locator("[data-tersimpan]")).containsText("4 poin");
        assertThat(refusal).isVisible();
        page.getByText("Simpan dan lanjut").click();
        page.waitForURL("**/SID.SDM#bukti");
        assertThat(refusal).containsText("catatan.pdf");
        assertThat(page.locator(".notice.ok")).hasCount(0);
        page.reload();
        assertThat(refusal).containsText("catatan.pdf");
        page.getByLabel("Sudah saya baca: catatan.pdf").click();
        assertThat(refusal).hasCount(0);
        page.getByText("Simpan dan lanjut").click();
        assertThat(page.getByText("Jawaban tersimpan")).isVisible();
        assertThat(faults).isEmpty();
    }

    @Test
    void a_good_file_answers_what_was_refused_before_it() {
        choose(noLetter("catatan.pdf"));
        assertThat(page.locator(".refused")).containsText("catatan.pdf");
        choose(letter("surat.pdf"));
        assertThat(attached("surat.pdf")).isVisible();
        assertThat(page.locator(".refused")).hasCount(0);
    }

    @Test
    void a_file_that_is_not_even_sent_holds_the_person_back_once() {
        choose(new FilePayload("kosong.pdf", "application/pdf", new byte[0]));
        assertThat(page.locator("[data-daftar]")).containsText("kosong.pdf: kosong (0 bita)");
        page.getByText("Simpan dan lanjut").click();
        assertThat(page.getByText("kosong.pdf belum ditambahkan. Pilih berkas lain"))
                .isVisible();
        page.getByLabel("Sudah saya baca: kosong.pdf").click();
        assertThat(page.locator("[data-daftar]")).isHidden();
        page.getByText("Simpan dan lanjut").click();
        assertThat(page.getByText("Jawaban tersimpan")).isVisible();
    }

    private static boolean attaches(Route route) {
        return route.request().method().equals("POST");
    }

    @Test
    void what_arrived_but_could_not_be_attached_is_attached_later() {
        page.context().route("**" + indicator + "/bukti", Route::abort);
        choose(letter("surat.pdf"));
        assertThat(page.getByText("Belum dilampirkan, menunggu sinyal")).isVisible();
        assertThat(page.locator("[data-daftar]")).containsText("surat.pdf: sudah terkirim, belum dilampirkan");
        look(page);
        page.reload();
        assertThat(page.locator("[data-daftar]")).containsText("surat.pdf");
        assertThat(links()).isZero();
        page.context().unroute("**" + indicator + "/bukti");
        assertThat(attached("surat.pdf")).isVisible(IN_A_WHILE);
        assertThat(page.locator("[data-daftar]")).isHidden();
        assertThat(links()).isEqualTo(1);
        assertThat(faults).isEmpty();
    }

    @Test
    void an_answer_that_got_lost_makes_no_second_proof_and_no_refusal() {
        var lost = new AtomicBoolean();
        page.route("**" + indicator + "/bukti", route -> {
            if (lost.getAndSet(true) || !attaches(route)) {
                route.resume();
                return;
            }
            route.fetch();
            route.abort();
        });
        choose(letter("surat.pdf"));
        assertThat(page.getByText("menunggu sinyal")).isVisible();
        assertThat(attached("surat.pdf")).isVisible(IN_A_WHILE);
        assertThat(page.locator(".refused")).hasCount(0);
        assertThat(page.locator("[data-daftar]")).isHidden();
        assertThat(links()).isEqualTo(1);
    }

    @Test
    void going_on_waits_for_the_file_that_is_on_its_way() {
        var sent = new AtomicInteger();
        page.route("**/unggahan/**", route -> {
            sent.incrementAndGet();
            route.resume();
        });
        page.locator("[name=tingkat][value='2']").check();
        choose(letter("surat.pdf"));
        page.getByText("Simpan dan lanjut").click();
        page.waitForURL("**/indikator/*");
        assertThat(page.getByText("Jawaban tersimpan").or(page.locator(".doc")).first())
                .isVisible();
        page.waitForCondition(() -> links() == 1);
        assertThat(sent.get()).isPositive();
    }

    @Test
    void a_document_of_the_vault_is_searched_for_and_used_again() {
        go(page, path + "/indikator/SID.REGULASI");
        choose(letter("sk bupati.pdf"), letter("perbup.pdf"));
        assertThat(attached("perbup.pdf")).isVisible();
        go(page, path + "/indikator/SID.VIDEO");
        page.getByText("Atau cari yang sudah ada di Bukti").click();
        assertThat(page.getByText("Belum ada dokumen di Bukti yang bisa dipakai di sini"))
                .isVisible();
        go(page, indicator);
        page.getByText("Atau cari yang sudah ada di Bukti").click();
        assertThat(page.locator(".picks li")).hasCount(2);
        assertThat(page.locator(".picks li").first()).containsText("Membuktikan");
        assertThat(page.locator(".picks li").first()).containsText("TIMBANG CERIA");
        look(page);
        page.locator("#cari").fill("bupati");
        assertThat(page.locator(".picks li")).hasCount(1);
        page.locator(".picks input").check();
        page.getByText("Pakai yang dipilih").click();
        assertThat(attached("sk bupati.pdf")).isVisible();
        assertThat(page.getByText("juga untuk 1 indikator lain")).isVisible();
        look(page);
        assertThat(links()).isEqualTo(3);
        assertThat(faults).isEmpty();
    }

    @Test
    void a_link_is_attached_by_its_own_button_or_the_enter_key() {
        go(page, path + "/indikator/SID.VIDEO");
        var field = page.locator("#tautan");
        field.fill("contoh.go.id/berita");
        field.press("Enter");
        assertThat(attached("contoh.go.id")).isVisible();
        assertThat(field).hasValue("");
    }
}
