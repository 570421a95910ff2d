package id.terinovatif.innovation;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.index.RegionIndex;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The whole way of one innovation over plain forms, without script. */
@RealServer
class YearOfAnInnovationTest {
    private final World world;
    private final RegionIndex index;

    YearOfAnInnovationTest(World world, RegionIndex index) {
        this.world = world;
        this.index = index;
    }

    @Test
    void an_innovation_goes_from_its_name_to_the_public_and_the_index_rises_by_its_points() {
        var place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        var evidence = operator.upload(
                path + "/indikator/SID.SDM",
                Map.of("tingkat", "2", "nomor", "800/1"),
                "surat tugas.pdf",
                Drafts.pdf("Surat Tugas TIMBANG CERIA"));
        assertThat(evidence.statusCode()).isEqualTo(302);

        assertThat(Visitor.target(operator.post(path + "/pengajuan", Map.of()))).isEqualTo(path + "/tanda-terima");
        assertThat(claimed(place)).isEqualByComparingTo("23");
        assertThat(proved(place)).isEqualByComparingTo("4");
        assertThat(verified(place)).isEqualByComparingTo("0");

        var desk = path.replace("/inovasi/", "/verifikasi/");
        var verifier = world.as(place.email(Role.VERIFIER));
        assertThat(verifier.get("/verifikasi").body()).contains("TIMBANG CERIA");
        judge(verifier, desk, "SID.REGULASI", Map.of("putusan", "REJECT", "alasan", "NO_EVIDENCE"));
        judge(verifier, desk, "SID.SDM", Map.of("putusan", "ACCEPT", "kata", "Dilihat di kantornya."));
        judge(verifier, desk, "SID.KECEPATAN", Map.of("putusan", "LOWER", "tingkat", "1", "alasan", "KIND"));
        judge(verifier, desk, "SID.KEMANFAATAN", Map.of("putusan", "ACCEPT", "kata", "Dilihat di kantornya."));
        assertThat(verifier.post(desk + "/selesai", Map.of()).statusCode())
                .as("one claim still waits")
                .isEqualTo(403);
        judge(verifier, desk, "SID.VIDEO", Map.of("putusan", "ACCEPT", "kata", "Dilihat di kantornya."));
        assertThat(verifier.post(desk + "/selesai", Map.of()).statusCode()).isEqualTo(302);
        assertThat(verified(place)).isEqualByComparingTo("16");

        assertThat(world.visitor().get("/katalog/" + id(path)).statusCode()).isEqualTo(404);
        verifier.post(path + "/penerbitan", Map.of());
        assertThat(world.visitor().get("/katalog/" + id(path)).body())
                .contains("TIMBANG CERIA")
                .contains("82 dari 100");
        assertThat(operator.get(path + "/riwayat").body())
                .contains("Dikirim untuk diperiksa", "Diverifikasi", "Diterbitkan");
    }

    @Test
    void a_returned_innovation_can_be_mended_and_only_what_changed_waits_again() {
        var place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        operator.post(path + "/pengajuan", Map.of());
        var desk = path.replace("/inovasi/", "/verifikasi/");
        var verifier = world.as(place.email(Role.VERIFIER));
        Drafts.ANSWERS
                .keySet()
                .forEach(code ->
                        judge(verifier, desk, code, Map.of("putusan", "ACCEPT", "kata", "Dilihat di kantornya.")));
        assertThat(verifier.post(desk + "/pengembalian", Map.of("alasan", "")).statusCode())
                .as("without a reason")
                .isEqualTo(403);
        verifier.post(desk + "/pengembalian", Map.of("alasan", "SK belum ada"));
        assertThat(operator.get(path).body()).contains("Perlu diperbaiki");

        operator.upload(
                path + "/indikator/SID.REGULASI",
                Map.of("tingkat", "1"),
                "sk.pdf",
                Drafts.pdf("SK Bupati TIMBANG CERIA"));
        operator.post(path + "/pengajuan", Map.of());

        assertThat(verifier.get(desk).body()).contains("1 indikator menunggu putusan", "Berubah, periksa lagi");
    }

    @Test
    void what_is_handed_in_cannot_be_changed_by_its_writer() {
        var place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        operator.post(path + "/pengajuan", Map.of());

        assertThat(operator.post(path + "/profil/tujuan", Map.of("tujuan", "lain"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(operator.upload(path + "/indikator/SID.SDM", Map.of("tingkat", "3"), "", new byte[0])
                        .statusCode())
                .isEqualTo(403);
        assertThat(claimed(place)).isEqualByComparingTo("23");
    }

    @Test
    void an_incomplete_innovation_is_not_handed_in_and_all_gaps_are_shown_at_once() {
        var place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");

        operator.post(path + "/pengajuan", Map.of());

        assertThat(operator.get(path).body()).contains("Draf", "Indikator wajib", "kurang");
        assertThat(operator.get(path + "/pengajuan").body())
                .contains("Belum diisi: Tahapan inovasi", "Indikator wajib", "Waktu penerapan");
        assertThat(index.of(place.region().id(), 2026).portfolio()).isEmpty();
    }

    private void judge(Visitor verifier, String desk, String code, Map<String, String> verdict) {
        verifier.get(desk + "/" + code);
        assertThat(verifier.submit(desk + "/" + code, verdict).statusCode())
                .as(code)
                .isEqualTo(302);
    }

    private BigDecimal claimed(World.Place place) {
        return sum(index.of(place.region().id(), 2026).claimed());
    }

    private BigDecimal proved(World.Place place) {
        return sum(index.of(place.region().id(), 2026).proved());
    }

    private BigDecimal verified(World.Place place) {
        return sum(index.of(place.region().id(), 2026).verified());
    }

    private static BigDecimal sum(id.terinovatif.scoring.@org.jspecify.annotations.Nullable Scorecard card) {
        return java.util.Objects.requireNonNull(card).sid().maturitySum();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
