package id.terinovatif;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.terinovatif.account.Role;
import id.terinovatif.evidence.checks.letter.LetterKind;
import id.terinovatif.evidence.checks.papers.Paper;
import id.terinovatif.evidence.checks.papers.Press;
import id.terinovatif.world.BadLink;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Walk;
import id.terinovatif.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scan that proves something else: sent over a broken link, read by OCR, rejected, read twice, mended, accepted. */
@RealServer
class ReturnedScanWalkTest extends Walk {
    private static final LocatorAssertions.ContainsTextOptions UNTIL_READ =
            new LocatorAssertions.ContainsTextOptions().setTimeout(90_000);

    ReturnedScanWalkTest(World world) {
        super(world);
    }

    @Test
    void a_scan_of_another_innovation_comes_back_with_its_reason_and_is_mended(@TempDir Path folder)
            throws IOException {
        var place = world.place();
        everyClaimIsReadTwice(place);
        var path = Drafts.begin(world.as(place.email(Role.OPERATOR)), "TIMBANG CERIA");
        Drafts.fill(world.as(place.email(Role.OPERATOR)), path);
        var desk = path.replace("/inovasi/", "/verifikasi/");

        var operator = signedIn(360, place.email(Role.OPERATOR));
        attachOverABrokenLink(operator, path, scan(folder, "surat lama.pdf", "RUJUK BAHAGIA"));
        go(operator, path);
        handIn(operator);

        var first = signedIn(1280, place.email(Role.VERIFIER));
        go(first, desk + "/SID.SDM");
        assertThat(first.locator(".checks")).containsText("tidak ditemukan pada 1 halaman");
        first.locator("[name=putusan][value=REJECT]").check();
        first.locator("[name=alasan][value=NOT_NAMED]").check();
        first.getByLabel("Kata Anda untuk penulis").fill("Surat ini tentang RUJUK BAHAGIA");
        look(first);
        first.locator(".save button").click();
        first.waitForURL(url -> !url.endsWith("SID.SDM"));

        readsAgainWithoutSeeingTheFirst(place);

        go(first, desk);
        first.getByLabel("Apa yang perlu diperbaiki?").fill("Lampirkan surat tugas yang benar");
        first.getByText("Kembalikan untuk diperbaiki").click();

        go(operator, path + "/indikator/SID.SDM");
        assertThat(operator.getByText("Surat ini tentang RUJUK BAHAGIA").first())
                .isVisible();
        operator.getByText("Tanggapi pemeriksa").click();
        operator.getByLabel("Tanggapan Anda").fill("Suratnya sudah diganti");
        look(operator);
        operator.getByText("Simpan tanggapan").click();
        operator.getByLabel("Lepas surat lama.pdf").click();
        operator.locator("#berkas").setInputFiles(scan(folder, "surat tugas.pdf", "TIMBANG CERIA"));
        assertThat(operator.locator(".checks")).containsText("Sesuai. Nama inovasi", UNTIL_READ);
        look(operator);
        go(operator, path);
        handIn(operator);

        go(first, desk + "/SID.SDM");
        assertThat(first.getByText("Berubah sejak putusan terakhir")).isVisible();
        assertThat(first.getByText("Suratnya sudah diganti")).isVisible();
        look(first);
        first.locator("[name=putusan][value=ACCEPT]").check();
        first.locator(".save button").click();
        first.waitForURL(url -> !url.endsWith("SID.SDM"));
        go(operator, path + "/indikator/SID.SDM");
        assertThat(operator.getByText("Putusan pemeriksa: Diterima")).isVisible();
        assertThat(faults).isEmpty();
    }

    private void everyClaimIsReadTwice(World.Place place) {
        var admin = world.as(place.email(Role.ADMIN));
        admin.get("/kelola/pemeriksaan");
        admin.post("/kelola/pemeriksaan/baca-ulang", Map.of("persen", "100"));
    }

    private void attachOverABrokenLink(Page operator, String path, Path scan) throws IOException {
        try (var link = new BadLink(world.address(), 1, Files.size(scan) / 2)) {
            link.staysDownAfterTheNextBreak();
            operator.navigate(link.address() + path + "/indikator/SID.SDM");
            operator.locator("#berkas").setInputFiles(scan);
            assertThat(operator.locator("[data-daftar]")).containsText("sambungan terputus, mencoba lagi");
            look(operator);
            link.up();
            assertThat(operator.locator(".checks")).containsText("tidak ditemukan pada 1 halaman", UNTIL_READ);
            look(operator);
        }
    }

    private void readsAgainWithoutSeeingTheFirst(World.Place place) {
        var second = signedIn(
                1280, world.person(place.region(), "kedua" + place.region().id(), Role.VERIFIER, null));
        go(second, "/verifikasi/baca-ulang");
        assertThat(second.getByText("1 klaim menunggu dibaca ulang")).isVisible();
        look(second);
        second.getByText("TIMBANG CERIA").click();
        assertThat(second.getByText("Anda tidak melihat putusan sebelumnya")).isVisible();
        assertThat(second.getByText("Surat ini tentang RUJUK BAHAGIA")).hasCount(0);
        second.locator("[name=putusan][value=REJECT]").check();
        second.locator("[name=alasan][value=NOT_NAMED]").check();
        look(second);
        second.locator(".save button").click();
        second.waitForURL("**/baca-ulang");
        go(second, "/verifikasi/baca-ulang");
        assertThat(second.getByText("1 dari 1 putusan sama")).isVisible();
        look(second);
    }

    private static Path scan(Path folder, String name, String innovation) throws IOException {
        var lines = List.of(
                "^PEMERINTAH KABUPATEN UJI",
                "^DINAS KESEHATAN",
                "",
                "^SURAT TUGAS",
                "^Nomor: 800/12/2025",
                "",
                "Kepala Puskesmas Muara menugaskan kepada:",
                "1. Siti Aminah, NIP 19800101 200501 2 001",
                "2. Budi Santoso, NIP 19810202 200602 1 002",
                "3. Rina Wati, NIP 19820303 200703 2 003",
                "untuk melaksanakan inovasi " + innovation + ".",
                "",
                ">Ditetapkan di Muara",
                ">pada tanggal 3 Februari 2025",
                ">Kepala Puskesmas Muara,",
                "",
                ">dr. Andi Pratama",
                ">NIP 19750505 200003 1 005");
        var paper = new Paper(
                name,
                "SID.SDM",
                innovation,
                lines,
                true,
                LetterKind.SURAT_TUGAS,
                LocalDate.of(2025, 2, 3),
                3,
                true,
                false);
        return Files.write(folder.resolve(name), Press.scan(paper));
    }
}
