package id.terinovatif.index.risk;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.index.RegionIndex;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.world.Await;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The number at risk: what the checks leave of a claim, what a person's verdict changes, and why. */
@RealServer
class RiskTest {
    private final World world;
    private final RegionIndex index;
    private final Instruments instruments;

    RiskTest(World world, RegionIndex index, Instruments instruments) {
        this.world = world;
        this.index = index;
        this.instruments = instruments;
    }

    @Test
    void a_claim_is_at_risk_until_a_paper_passes_its_checks_or_a_person_accepts_it() {
        var place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        upload(operator, path, "SID.PEDOMAN", "2", "Buku pedoman TIMBANG CERIA");
        upload(operator, path, "SID.SDM", "2", "Surat Tugas panitia lomba");
        checked(operator, path, "SID.PEDOMAN");
        checked(operator, path, "SID.SDM");
        operator.post(path + "/pengajuan", Map.of());

        assertThat(sound(place)).isEqualByComparingTo(points("SID.PEDOMAN", 2));
        var verifier = world.as(place.email(Role.VERIFIER));
        assertThat(verifier.get("/indeks/2026/risiko").body())
                .contains("Bukti belum sesuai", "Belum ada bukti", "1 dari 1 klaim berisiko. Belum ada putusan.");
        assertThat(verifier.get("/indeks/2026/risiko/SID.SDM").body())
                .contains("TIMBANG CERIA", "tidak ditemukan pada 1 halaman");

        var desk = path.replace("/inovasi/", "/verifikasi/");
        verifier.submit(desk + "/SID.SDM", Map.of("putusan", "LOWER", "tingkat", "1", "alasan", "NOT_NAMED"));
        assertThat(sound(place)).isEqualByComparingTo(points("SID.PEDOMAN", 2).add(points("SID.SDM", 1)));
        verifier.submit(
                desk + "/SID.SDM?ubah=ya",
                desk + "/SID.SDM",
                Map.of("putusan", "ACCEPT", "kata", "Dilihat di kantornya."));
        assertThat(sound(place)).isEqualByComparingTo(points("SID.PEDOMAN", 2).add(points("SID.SDM", 2)));
        verifier.submit(desk + "/SID.PEDOMAN", Map.of("putusan", "REJECT", "alasan", "YEAR"));
        assertThat(sound(place)).isEqualByComparingTo(points("SID.SDM", 2));

        assertThat(verifier.get("/indeks/2026/risiko").body())
                .contains(
                        "Dari 2 putusan di daerah ini, 0 ditolak dan 1 diturunkan",
                        "Alasan tersering: Dokumen tidak menyebut nama inovasi (1)");
        assertThat(operator.get(path + "/indikator/SID.SDM").body()).contains("Dari 2 putusan di daerah ini");
    }

    @Test
    void the_range_appears_once_the_office_has_given_thirty_verdicts_and_the_fall_of_one_is_exact() {
        var place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        var verifier = world.as(place.email(Role.VERIFIER));
        for (var name : new String[] {"TIMBANG CERIA", "KELAS BAPAK"}) {
            var path = Drafts.begin(operator, name);
            Drafts.fill(operator, path);
            operator.post(path + "/pengajuan", Map.of());
            // 23 points over the divisor of 12: 0.77 for each, 1.53 for both
            if (name.equals("TIMBANG CERIA"))
                assertThat(verifier.get("/indeks/2026/risiko").body())
                        .contains("baru 0; rentang dihitung mulai 30", "Kalau inovasi ini ditolak", "−0,77");
            var desk = path.replace("/inovasi/", "/verifikasi/");
            verifier.get(desk);
            for (int again = 0; again < 3; again++)
                Drafts.ANSWERS.keySet().stream()
                        .limit(5)
                        .forEach(code -> verifier.submit(
                                desk + "/" + code + "?ubah=ya",
                                desk + "/" + code,
                                Map.of("putusan", "ACCEPT", "kata", "Dilihat di kantornya.")));
        }
        assertThat(verifier.get("/indeks/2026/risiko").body())
                .contains("perkiraan tengah", "30 putusan yang sudah ada", "Kalau 2 inovasi ini ditolak")
                .doesNotContain("Belum bisa dikatakan");
    }

    @Test
    void while_it_is_open_for_writing_old_verdicts_do_not_count() {
        var place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        upload(operator, path, "SID.SDM", "2", "Surat Tugas panitia lomba");
        checked(operator, path, "SID.SDM");
        operator.post(path + "/pengajuan", Map.of());
        var verifier = world.as(place.email(Role.VERIFIER));
        var desk = path.replace("/inovasi/", "/verifikasi/");
        verifier.get(desk);
        verifier.submit(
                desk + "/SID.SDM?ubah=ya",
                desk + "/SID.SDM",
                Map.of("putusan", "ACCEPT", "kata", "Dilihat di kantornya."));
        assertThat(sound(place)).isEqualByComparingTo(points("SID.SDM", 2));

        verifier.post(desk + "/pengembalian", Map.of("alasan", "Lengkapi regulasinya"));
        assertThat(sound(place)).isEqualByComparingTo("0");

        operator.get(path);
        operator.post(path + "/pengajuan", Map.of());
        assertThat(sound(place)).isEqualByComparingTo(points("SID.SDM", 2));
    }

    private static void upload(Visitor operator, String path, String indicator, String level, String words) {
        operator.upload(path + "/indikator/" + indicator, Map.of("tingkat", level), words + ".pdf", Drafts.pdf(words));
    }

    private static void checked(Visitor operator, String path, String indicator) {
        var address = path + "/indikator/" + indicator;
        Await.until(
                "checks at " + indicator,
                Duration.ofSeconds(60),
                () -> !operator.get(address).body().contains("Sedang diperiksa"));
    }

    private BigDecimal sound(World.Place place) {
        var card = index.of(place.region().id(), 2026).sound();
        return card == null ? BigDecimal.ZERO : card.sid().maturitySum();
    }

    private BigDecimal points(String indicator, int level) {
        return Objects.requireNonNull(
                instruments.of(2026).indicator(indicator).orElseThrow().points(level));
    }
}
