package id.terinovatif.government;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.index.RegionIndex;
import id.terinovatif.world.Await;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a person reads below a document at a government indicator, and what the index makes of it. */
@RealServer
class GovernmentChecksTest {
    private static final Duration LONG = Duration.ofSeconds(90);
    private static final String AUDIT = "Hasil pemeriksaan atas laporan keuangan Tahun Anggaran ";

    private final World world;
    private final RegionIndex index;
    private final World.Place place;
    private final Visitor verifier;

    GovernmentChecksTest(World world, RegionIndex index) {
        this.world = world;
        this.index = index;
        this.place = world.place();
        this.verifier = world.as(place.email(Role.VERIFIER));
    }

    @Test
    void a_paper_with_the_year_that_the_edition_names_passes_and_everyone_who_sees_the_indicator_reads_it() {
        upload("SPD.OPINI_BPK", "3", Drafts.pdf(AUDIT + "2025"));

        var page = checked("SPD.OPINI_BPK");

        assertThat(page)
                .contains("tertulis tahun 2025; edisi menyebut data tahun 2025", "Pemeriksaan ini saran")
                .doesNotContain("Belum sesuai", "Cocok dengan bukti");
        assertThat(world.as(place.email(Role.OPERATOR)).get(part(page)).body()).contains("tertulis tahun 2025");
        assertThat(world.as(world.place().email(Role.OPERATOR)).get(part(page)).statusCode())
                .isEqualTo(404);
        assertThat(sound()).isEqualByComparingTo("4.5");
    }

    @Test
    void a_paper_of_another_year_leaves_the_claim_at_risk_until_a_person_says_that_it_fits() {
        upload("SPD.OPINI_BPK", "3", Drafts.pdf(AUDIT + "2023"));

        assertThat(checked("SPD.OPINI_BPK"))
                .contains("Belum sesuai", "edisi menyebut data tahun 2025; lampirkan data tahun itu");
        assertThat(Objects.requireNonNull(index().claimed()).spd()).isEqualByComparingTo("4.5");
        assertThat(sound()).isEqualByComparingTo("0");

        verifier.submit(
                "/indeks/2026/pemerintah/SPD.OPINI_BPK", "/indeks/2026/pemerintah/SPD.OPINI_BPK/cocok", Map.of());
        assertThat(sound()).isEqualByComparingTo("4.5");
    }

    @Test
    void a_confirmation_of_what_another_has_changed_is_refused_with_both_and_new_papers_wait_again() {
        var page = "/indeks/2026/pemerintah/SPD.OPINI_BPK";
        upload("SPD.OPINI_BPK", "3", Drafts.pdf(AUDIT + "2025"));
        var colleague = world.as(place.email(Role.ADMIN));
        var seen = verifier.get(page).body().replaceFirst("(?s).*name=\"klaim\" value=\"([^\"]*)\".*", "$1");
        colleague.get(page);
        colleague.upload(page, Map.of("tingkat.SPD.OPINI_BPK", "2"), "", new byte[0]);

        var refused = verifier.post(page + "/cocok", Map.of("klaim", seen));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("tingkatnya dari 3 menjadi 2").doesNotContain("Cocok dengan bukti");

        verifier.submit(page, page + "/cocok", Map.of());
        assertThat(verifier.get(page).body()).contains("Cocok dengan bukti");
        colleague.upload(page, Map.of(), "lagi.pdf", Drafts.pdf(AUDIT + "2025, lembar kedua"));
        assertThat(verifier.get(page).body()).doesNotContain("Cocok dengan bukti");
    }

    @Test
    void the_year_in_the_number_of_a_law_is_not_the_year_of_the_data() {
        upload("SPD.LAKIP", "3", Drafts.pdf("Nilai A menurut Undang-Undang Nomor 1 Tahun 2004"));
        assertThat(checked("SPD.LAKIP")).contains("tahun datanya tidak ditemukan");

        upload("SPD.PAD", "3", Drafts.pdf("Pendapatan asli daerah (miliar rupiah) 2024 2025"));
        assertThat(checked("SPD.PAD"))
                .contains("tertulis tahun 2024 dan 2025; edisi menyebut data tahun 2024 atau 2025");
    }

    @Test
    void a_kind_of_letter_is_asked_for_only_at_the_level_that_names_one() {
        upload("SPD.RIPJPID", "1", Drafts.pdf("KEPUTUSAN KEPALA BAPPERIDA"));
        assertThat(checked("SPD.RIPJPID")).contains("ini SK Kepala Perangkat Daerah; edisi ini tidak menyebut");
        var read = reading();

        upload("SPD.RIPJPID", "3", new byte[0]);

        assertThat(checked("SPD.RIPJPID"))
                .contains("Perlu dilihat sendiri", "biasanya Peraturan Kepala Daerah")
                .doesNotContain("edisi ini tidak menyebut jenis surat");
        assertThat(reading()).isEqualTo(read);
    }

    @Test
    void where_the_edition_names_neither_kind_nor_year_no_paper_is_at_fault() {
        upload("SPD.HAKI", "2", Drafts.pdf("Daftar hadir sosialisasi merek, 3 Mei 2011"));

        assertThat(checked("SPD.HAKI"))
                .contains("Tidak disyaratkan", "edisi ini tidak menyebut tahun dokumen")
                .doesNotContain("Belum sesuai", "Perlu dilihat sendiri");
        assertThat(sound()).isEqualByComparingTo("2");
    }

    @Test
    void a_page_without_words_is_called_unreadable_and_can_be_read_again() {
        upload("SPD.HAKI", "1", Drafts.pdf("-"));
        var page = checked("SPD.HAKI");
        assertThat(page).contains("Belum sesuai", "Keterbacaan", "Periksa ulang");
        var read = reading();

        var document = part(page).substring(part(page).lastIndexOf('/') + 1);
        verifier.post("/indeks/2026/pemerintah/SPD.HAKI/periksa-ulang", Map.of("dokumen", document));

        assertThat(checked("SPD.HAKI")).contains("Keterbacaan");
        assertThat(reading()).isNotEqualTo(read);
    }

    @Test
    void a_document_that_is_taken_away_takes_its_report_along() {
        upload("SPD.HAKI", "1", Drafts.pdf("Laporan sosialisasi merek dagang"));
        var part = part(checked("SPD.HAKI"));
        assertThat(sound()).isEqualByComparingTo("1");

        verifier.post(
                "/indeks/2026/pemerintah/SPD.HAKI/lepas", Map.of("dokumen", part.substring(part.lastIndexOf('/') + 1)));

        assertThat(verifier.get(part).statusCode()).isEqualTo(404);
        assertThat(sound()).isEqualByComparingTo("0");
    }

    private void upload(String indicator, String level, byte[] bytes) {
        var form = indicator.equals("SPD.PAD") ? Map.of("angka.SPD.PAD", "40") : Map.of("tingkat." + indicator, level);
        var name = bytes.length == 0 ? "" : indicator + ".pdf";
        var answer = verifier.upload("/indeks/2026/pemerintah/" + indicator, form, name, bytes);
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    /** The page once nothing on it waits any more. */
    private String checked(String indicator) {
        var address = "/indeks/2026/pemerintah/" + indicator;
        Await.until(
                "checks at " + indicator,
                LONG,
                () -> !verifier.get(address).body().contains("Sedang diperiksa"));
        return verifier.get(address).body();
    }

    private static String part(String page) {
        var found = Pattern.compile("data-pemeriksaan=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private RegionIndex.Figures index() {
        return index.of(place.region().id(), 2026);
    }

    private BigDecimal sound() {
        return Objects.requireNonNull(index().sound()).spd();
    }

    private String reading() {
        return world.jdbc()
                .sql("select max(read_at)::text from document_reading where region_id = ?")
                .param(place.region().id())
                .query(String.class)
                .single();
    }
}
