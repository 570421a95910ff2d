package id.terinovatif.innovation.writing;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import id.terinovatif.year.Years;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From "Kirim" to the receipt, and back while nobody has read it. */
@RealServer
class HandInTest {
    private final World world;
    private final Years years;
    private final World.Place place;
    private final Visitor operator;
    private String path = "";

    HandInTest(World world, Years years) {
        this.world = world;
        this.years = years;
        this.place = world.place();
        this.operator = world.as(place.email(Role.OPERATOR));
    }

    @BeforeEach
    void begin() {
        path = Drafts.begin(operator, "TIMBANG CERIA");
    }

    private String sent() {
        return Visitor.target(operator.post(path + "/pengajuan", Map.of()));
    }

    @Test
    void what_is_missing_is_listed_and_sending_leads_back_to_that_list() {
        assertThat(operator.get(path + "/pengajuan").body())
                .contains("Masih kurang", "/profil/rancang-bangun")
                .doesNotContain("Kirim untuk diperiksa");
        assertThat(sent()).isEqualTo(path + "/pengajuan");
    }

    @Test
    void everything_stands_on_one_page_before_it_is_sent_and_a_receipt_follows() {
        Drafts.fill(operator, path);

        assertThat(operator.get(path + "/pengajuan").body())
                .contains("Kirim untuk diperiksa", "5 dijawab", "jawaban berisiko", "Siti, bidan", "1 Juni 2024");
        assertThat(sent()).isEqualTo(path + "/tanda-terima");
        assertThat(operator.get(path + "/tanda-terima").body())
                .contains("Tanda terima nomor 2026-", "Berapa lama belum diketahui", "Batalkan pengiriman")
                .doesNotContain("Terlambat");
        assertThat(operator.get(path).body()).contains("Menunggu diperiksa", "Tanda terima, atau batalkan");
    }

    @Test
    void a_sending_is_taken_back_while_nobody_has_it() {
        Drafts.fill(operator, path);
        sent();

        operator.post(path + "/pengajuan/batal", Map.of());

        assertThat(operator.get(path).body()).contains("tag info\">Draf", "class=\"dock\"");
        assertThat(sent()).isEqualTo(path + "/tanda-terima");
    }

    @Test
    void not_when_a_verifier_has_it_on_the_desk() {
        Drafts.fill(operator, path);
        sent();
        var verifier = world.as(place.email(Role.VERIFIER));
        verifier.get(path.replace("/inovasi/", "/verifikasi/"));
        verifier.post(path.replace("/inovasi/", "/verifikasi/") + "/giliran", Map.of());

        var refused = operator.post(path + "/pengajuan/batal", Map.of());

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Sedang diperiksa", "tidak bisa dibatalkan lagi");
        assertThat(operator.get(path).body()).contains("Menunggu diperiksa");
    }

    @Test
    void what_comes_after_the_deadline_is_marked_or_closed_as_the_region_says() {
        Drafts.fill(operator, path);
        var yesterday = LocalDate.now(place.region().zone()).minusDays(1);
        years.setDeadline(place.region().id(), 2026, yesterday, true);
        assertThat(operator.get(path + "/pengajuan").body())
                .contains("Pengiriman ditutup")
                .doesNotContain("Kirim untuk diperiksa");
        assertThat(operator.post(path + "/pengajuan", Map.of()).statusCode()).isEqualTo(403);

        years.setDeadline(place.region().id(), 2026, yesterday, false);
        assertThat(operator.get(path + "/pengajuan").body()).contains("ditandai terlambat");
        assertThat(sent()).isEqualTo(path + "/tanda-terima");
        assertThat(operator.get(path + "/tanda-terima").body()).contains("Terlambat");
    }

    @Test
    void what_was_sent_in_time_and_taken_back_after_the_deadline_can_be_sent_again() {
        Drafts.fill(operator, path);
        sent();
        years.setDeadline(
                place.region().id(), 2026, LocalDate.now(place.region().zone()).minusDays(1), true);
        operator.post(path + "/pengajuan/batal", Map.of());

        assertThat(operator.get(path + "/pengajuan").body()).contains("Kirim untuk diperiksa");
        assertThat(sent()).isEqualTo(path + "/tanda-terima");
    }

    @Test
    void a_draft_begun_by_mistake_is_thrown_away_but_not_what_was_ever_sent() {
        var mistake = Drafts.begin(operator, "SALAH TEKAN");
        Drafts.fill(operator, mistake);
        assertThat(operator.get(mistake + "/hapus").body()).contains("Hapus draf ini?");
        assertThat(Visitor.target(operator.post(mistake + "/hapus", Map.of()))).isEqualTo("/inovasi");
        assertThat(operator.get(mistake).statusCode()).isEqualTo(404);

        Drafts.fill(operator, path);
        sent();
        operator.post(path + "/pengajuan/batal", Map.of());
        var refused = operator.post(path + "/hapus", Map.of());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("pernah dikirim");
    }

    @Test
    void what_came_back_shows_the_words_the_rejected_first_and_what_has_been_mended() {
        Drafts.fill(operator, path);
        sent();
        var desk = path.replace("/inovasi/", "/verifikasi/");
        var verifier = world.as(place.email(Role.VERIFIER));
        verifier.submit(desk + "/SID.SDM", Map.of("putusan", "REJECT", "alasan", "KIND", "kata", "Suratnya belum ada"));
        verifier.post(desk + "/pengembalian", Map.of("alasan", "Tinggal surat timnya, Bu."));

        assertThat(operator.get(path).body())
                .contains(
                        "Tinggal surat timnya, Bu.",
                        "Perbaiki 1 hal, lalu kirim lagi",
                        "Suratnya belum ada",
                        "0 dari 1 diperbaiki");

        operator.upload(
                path + "/indikator/SID.SDM",
                Map.of("tingkat", "2"),
                "surat.pdf",
                Drafts.pdf("Surat Tugas TIMBANG CERIA"));
        assertThat(operator.get(path).body()).contains("1 dari 1 diperbaiki", "Dibaca lagi setelah dikirim.");
    }
}
