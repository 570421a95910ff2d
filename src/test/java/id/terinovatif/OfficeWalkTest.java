package id.terinovatif;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Walk;
import id.terinovatif.world.World;
import id.terinovatif.world.World.Place;
import id.terinovatif.year.Years;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Leader, head of an agency and admin in a browser, on a phone and at a desk: what each sees first, and the way through it. */
@RealServer
class OfficeWalkTest extends Walk {
    private final Years years;
    private Place place;
    private String path;

    OfficeWalkTest(World world, Years years) {
        super(world);
        this.years = years;
    }

    @BeforeEach
    void write() {
        place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void a_leader_knows_in_a_minute_and_tries_what_could_be(int width) {
        world.as(place.email(Role.OPERATOR)).post(path + "/pengajuan", Map.of());
        var page = signedIn(width, place.email(Role.LEADER));
        assertThat(heading(page)).containsText("Indeks yang terbukti 0,00. Masih bisa 0,77");
        assertThat(page.getByText("sudah hilang").first()).isVisible();
        look(page);
        click(page, AriaRole.LINK, "Lihat nomornya");
        assertThat(page.getByText("2 dari 3 perangkat daerah belum mulai")).isVisible();

        for (var sheet : new String[] {"", "/risiko", "/rencana", "/edisi", "/inovasi", "/perangkat-daerah"}) {
            go(page, "/indeks/2026" + sheet);
            look(page);
        }
        go(page, "/indeks/2026/simulasi");
        page.getByLabel("Nama skenario baru").fill("Tanpa yang lemah");
        click(page, AriaRole.BUTTON, "Buat skenario");
        page.getByLabel("Laporkan TIMBANG CERIA").uncheck();
        var outcome = page.locator("#singkat");
        assertThat(outcome).containsText("0,77 → 0,00");
        assertThat(outcome).isInViewport();
        look(page);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void a_head_signs_what_a_writer_finished(int width) {
        years.setHeadSigns(place.region().id(), 2026, true);
        var operator = signedIn(width, place.email(Role.OPERATOR));
        go(operator, path + "/pengajuan");
        look(operator);
        click(operator, AriaRole.BUTTON, "Minta persetujuan kepala");
        assertThat(operator.getByText("Menunggu persetujuan kepala")).isVisible();

        var head = signedIn(width, place.email(Role.AGENCY_HEAD));
        assertThat(head.getByText("1 menunggu persetujuan Anda")).isVisible();
        look(head);
        click(head, AriaRole.LINK, "TIMBANG CERIA");
        look(head);
        click(head, AriaRole.LINK, "Baca semua, lalu kirim");
        click(head, AriaRole.BUTTON, "Kirim untuk diperiksa");
        assertThat(head.getByText("Tanda terima nomor")).isVisible();
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void an_admin_finds_moves_and_merges_without_a_list_of_all(int width) {
        var page = signedIn(width, place.email(Role.ADMIN));
        go(page, "/kelola/perangkat-daerah");
        look(page);
        page.getByLabel("Cari nama").fill("muara");
        click(page, AriaRole.BUTTON, "Cari");
        click(page, AriaRole.LINK, "Puskesmas Muara");
        page.getByLabel("Surel kantor").fill("bukan surel");
        page.getByLabel("Surel kantor").evaluate("field => field.type = 'text'");
        click(page, AriaRole.BUTTON, "Simpan");
        assertThat(page.getByText("Surel belum benar").first()).isVisible();
        look(page);
        page.getByLabel("Surel kantor").fill("muara@daerah.example");
        page.getByLabel("Di bawah").selectOption("Dinas Pendidikan");
        click(page, AriaRole.BUTTON, "Simpan");
        assertThat(page.getByText("Puskesmas Muara tersimpan.")).isVisible();
        page.getByText("Gabungkan ke perangkat daerah lain").click();
        page.getByLabel("Tujuan").selectOption("Dinas Pendidikan");
        page.getByLabel("Ya, gabungkan").check();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Gabungkan").setExact(true))
                .click();
        assertThat(heading(page)).containsText("Dinas Pendidikan");
        look(page);

        go(page, "/kelola/akun");
        look(page);
        click(page, AriaRole.LINK, "Orang judge");
        page.getByLabel("Peran", new Page.GetByLabelOptions().setExact(true)).selectOption(Role.VERIFIER.name());
        click(page, AriaRole.BUTTON, "Simpan");
        assertThat(page.getByText("peran Juri menjadi Verifikator")).isVisible();
        look(page);
        world.person(place.region(), "kedua" + place.region().id() + width, Role.VERIFIER, null);
        page.getByText("Orang ini punya akun lain").click();
        page.getByLabel("Surel akun yang tetap dipakai")
                .fill("kedua" + place.region().id() + width + "@uji.id");
        click(page, AriaRole.BUTTON, "Gabungkan akun");
        assertThat(page.getByText("Centang dulu bahwa keduanya").first()).isVisible();
        look(page);
        page.getByLabel("Ya, keduanya orang yang sama").check();
        click(page, AriaRole.BUTTON, "Gabungkan akun");
        assertThat(page.getByText("digabungkan ke sini, lalu ditutup")).isVisible();

        go(page, "/kelola/akun");
        page.getByText("Undang orang baru").click();
        page.getByLabel("Nama", new Page.GetByLabelOptions().setExact(true)).fill("Rina");
        page.getByLabel("Surel", new Page.GetByLabelOptions().setExact(true))
                .fill("rina" + width + place.region().id() + "@uji.id");
        page.getByLabel("Pimpinan").check();
        click(page, AriaRole.BUTTON, "Buat tautan undangan");
        assertThat(page.getByText("Salin tautan")).isVisible();
        assertThat(page.getByText("berlaku sampai").first()).isVisible();
        look(page);
        go(page, "/kelola");
        page.getByLabel("Batas kirim bagi perangkat daerah")
                .fill(LocalDate.now(place.region().zone()).minusDays(2).toString());
        click(page, AriaRole.BUTTON, "Simpan tenggat");
        assertThat(page.getByText("Tenggatnya belum diubah")).isVisible();
        look(page);
        click(page, AriaRole.BUTTON, "Ya, tanggal itu benar");
        assertThat(page.getByText("Tenggat tersimpan")).isVisible();
        assertThat(faults).isEmpty();
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static void click(Page page, AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name)).first().click();
    }
}
