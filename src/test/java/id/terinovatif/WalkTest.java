package id.terinovatif;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Walk;
import id.terinovatif.world.World;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The way of one innovation in a real browser, on a phone's screen and a desk's. */
@RealServer
class WalkTest extends Walk {
    WalkTest(World world) {
        super(world);
    }

    @Test
    void from_a_name_on_a_phone_to_the_public_page() {
        var place = world.place();
        var operator = signedIn(360, place.email(Role.OPERATOR));
        go(operator, "/");
        operator.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tulis inovasi baru"))
                .first()
                .click();
        operator.getByLabel("Nama inovasi").fill("TIMBANG CERIA: kartu hadiah bagi balita");
        look(operator);
        operator.getByText("Mulai menulis").click();
        look(operator);
        var path = Drafts.innovation(operator.url().substring(world.address().length()));

        Drafts.profile().forEach((section, fields) -> {
            go(operator, path + "/profil/" + section);
            fields.forEach((field, value) -> fill(operator, field, value));
            assertThat(operator.locator("[data-tersimpan]")).containsText("Tersimpan");
            look(operator);
        });
        Drafts.ANSWERS.forEach((code, level) -> {
            go(operator, path + "/indikator/" + code);
            operator.locator("[name=tingkat][value='" + level + "']").check();
            assertThat(operator.locator("[data-tersimpan]")).containsText("poin");
        });
        go(operator, path + "/indikator/SID.SDM");
        operator.locator("#berkas")
                .setInputFiles(
                        new FilePayload("surat.pdf", "application/pdf", Drafts.pdf("Surat Tugas TIMBANG CERIA")));
        assertThat(operator.locator(".doc").getByText("surat.pdf")).isVisible();
        look(operator);
        go(operator, path);
        look(operator);
        handIn(operator);
        look(operator);

        var verifier = signedIn(1280, place.email(Role.VERIFIER));
        go(verifier, "/verifikasi");
        look(verifier);
        verifier.getByText("TIMBANG CERIA").click();
        look(verifier);
        judge(verifier, path, "SID.REGULASI", "REJECT");
        verifier.getByLabel("Apa yang perlu diperbaiki?").fill("SK belum dilampirkan");
        verifier.getByText("Kembalikan untuk diperbaiki").click();

        go(operator, path);
        assertThat(operator.getByText("Perlu diperbaiki")).isVisible();
        go(operator, path + "/indikator/SID.REGULASI");
        assertThat(operator.getByText("Bukti belum ada").first()).isVisible();
        operator.locator("#berkas")
                .setInputFiles(new FilePayload("sk.pdf", "application/pdf", Drafts.pdf("SK Bupati TIMBANG CERIA")));
        assertThat(operator.locator(".doc").getByText("sk.pdf")).isVisible();
        go(operator, path);
        handIn(operator);

        Drafts.ANSWERS.keySet().forEach(code -> judge(verifier, path, code, "ACCEPT"));
        go(verifier, path.replace("/inovasi/", "/verifikasi/"));
        verifier.getByText("Selesaikan").click();
        assertThat(verifier.getByText("diverifikasi dan masuk hitungan indeks")).isVisible();
        go(verifier, path);
        verifier.getByText("Terbitkan di katalog").click();
        go(verifier, "/indeks/2026");
        look(verifier);
        // 23 points of maturity divided by the floor of 12; one affair covered, so the count earns nothing: 23 / 12 /
        // 250 × 100
        assertThat(verifier.locator(".numbers dd").nth(2)).hasText("0,77");

        var stranger = chromium.person(360).newPage();
        go(stranger, "/");
        look(stranger);
        go(stranger, path.replace("/inovasi/", "/katalog/"));
        assertThat(stranger.getByText("82 dari 100").first()).isVisible();
        look(stranger);
        assertThat(faults).isEmpty();
    }

    @Test
    void a_reader_on_a_phone_tells_the_writer_what_stayed_and_the_office_sees_its_pages() {
        var place = world.place();
        var plain = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(plain, "TIMBANG CERIA");
        Drafts.fill(plain, path);
        var writer = signedIn(360, place.email(Role.OPERATOR));
        go(writer, path + "/uji-baca");
        List.of("siapa", "berubah", "cara", "seberapa")
                .forEach(field -> writer.locator("#" + field).fill("kartu bagi ibu balita"));
        writer.getByText("Simpan inti").click();
        writer.getByText("Buat tautan untuk satu pembaca").click();
        look(writer);

        var reader = chromium.person(360).newPage();
        reader.onPageError(faults::add);
        var link = URI.create(writer.locator("#tautan").inputValue());
        go(reader, link.getPath());
        look(reader);
        reader.getByText("Mulai membaca").click();
        assertThat(reader.locator("[data-sisa]")).containsText("Sisa");
        look(reader);
        reader.getByText("Saya sudah selesai membaca").first().click();
        look(reader);
        reader.locator("#masalah").fill("balita jarang ditimbang");
        reader.getByText("Kirim jawaban").click();
        assertThat(reader.getByText("Terima kasih")).isVisible();
        go(writer, path + "/uji-baca");
        assertThat(writer.getByText("balita jarang ditimbang")).isVisible();
        look(writer);

        var admin = signedIn(360, place.email(Role.ADMIN));
        go(admin, "/pelatih");
        assertThat(admin.getByText("1 dari 1 naskah")).isVisible();
        look(admin);
        List.of("/pelatih/bimtek", "/kelola/pelatih", "/kelola/pelatih/C6").forEach(page -> {
            go(admin, page);
            look(admin);
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void what_is_typed_without_a_signal_stays_and_is_sent_later() {
        var place = world.place();
        var operator = signedIn(360, place.email(Role.OPERATOR));
        var path = Drafts.begin(world.as(place.email(Role.OPERATOR)), "TIMBANG CERIA");
        go(operator, path + "/profil/tujuan");
        BrowserContext phone = operator.context();
        phone.setOffline(true);
        operator.locator("#tujuan").fill("Balita rutin ditimbang");
        assertThat(operator.locator("[data-tersimpan]")).containsText("Belum terkirim");
        phone.setOffline(false);
        assertThat(operator.locator("[data-tersimpan]")).containsText("Tersimpan");
        operator.reload();
        assertThat(operator.locator("#tujuan")).hasValue("Balita rutin ditimbang");
    }

    @Test
    void two_people_on_one_text_are_both_shown_both_versions() {
        var place = world.place();
        var path = Drafts.begin(world.as(place.email(Role.OPERATOR)), "TIMBANG CERIA");
        var operator = signedIn(360, place.email(Role.OPERATOR));
        var head = signedIn(1280, place.email(Role.AGENCY_HEAD));
        go(operator, path + "/profil/tujuan");
        go(head, path + "/profil/tujuan");
        head.locator("#tujuan").fill("Tulisan kepala");
        assertThat(head.locator("[data-tersimpan]")).containsText("Tersimpan");

        operator.locator("#tujuan").fill("Tulisan bidan");

        assertThat(operator.getByText("Tulisan kepala")).isVisible();
        assertThat(operator.locator("#tujuan")).hasValue("Tulisan bidan");
        operator.getByText("Simpan tulisan saya").click();
        assertThat(operator.locator("[data-tersimpan]")).containsText("Tersimpan");
        go(head, path + "/versi/tujuan");
        assertThat(head.getByText("Tulisan kepala")).hasCount(1);
        assertThat(head.getByText("Tulisan bidan")).hasCount(1);
    }

    @Test
    void a_session_that_ends_while_typing_loses_nothing() {
        var place = world.place();
        var operator = signedIn(360, place.email(Role.OPERATOR));
        var path = Drafts.begin(world.as(place.email(Role.OPERATOR)), "TIMBANG CERIA");
        go(operator, path + "/profil/tujuan");
        operator.context().clearCookies();
        operator.locator("#tujuan").fill("Tulisan setelah sesi habis");
        operator.getByText("Masuk lagi").click();
        signInHere(operator, place.email(Role.OPERATOR));
        assertThat(operator.locator("#tujuan")).hasValue("Tulisan setelah sesi habis");
        assertThat(operator.locator("[data-tersimpan]")).containsText("Tersimpan");
    }

    private static void fill(Page page, String field, String value) {
        var control = page.locator("[name='" + field + "']");
        switch (String.valueOf(control.first().evaluate("e => e.type"))) {
            case "radio" ->
                page.locator("[name='" + field + "'][value='" + value + "']").check();
            case "select-one" -> control.selectOption(value);
            default -> control.fill(value);
        }
    }

    private void judge(Page verifier, String path, String code, String outcome) {
        go(verifier, path.replace("/inovasi/", "/verifikasi/") + "/" + code);
        if (code.equals("SID.SDM")) look(verifier);
        var screen = verifier.url();
        verifier.locator("[name=putusan][value=" + outcome + "]").check();
        if (outcome.equals("ACCEPT") && verifier.locator(".asked").isVisible())
            verifier.locator("#kata").fill("Dilihat di kantornya.");
        if (!outcome.equals("ACCEPT"))
            verifier.locator("[name=alasan][value=NO_EVIDENCE]").check();
        verifier.locator(".save button").click();
        verifier.waitForURL(url -> !url.equals(screen));
        go(verifier, path.replace("/inovasi/", "/verifikasi/"));
    }
}
