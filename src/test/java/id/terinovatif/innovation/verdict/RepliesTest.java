package id.terinovatif.innovation.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The talk between writer and verifier over a reason, and the time both wait. */
@RealServer
class RepliesTest {
    private final World world;

    RepliesTest(World world) {
        this.world = world;
    }

    @Test
    void a_writer_answers_a_reason_and_the_verifier_sees_it_at_the_claim() {
        var place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        operator.post(path + "/pengajuan", Map.of());
        var desk = path.replace("/inovasi/", "/verifikasi/");
        var verifier = world.as(place.email(Role.VERIFIER));
        for (var code : Drafts.ANSWERS.keySet()) {
            verifier.get(desk + "/" + code);
            verifier.submit(
                    desk + "/" + code,
                    code.equals("SID.SDM")
                            ? Map.of("putusan", "REJECT", "alasan", "NOT_NAMED", "kata", "Cari di lampiran")
                            : Map.of("putusan", "ACCEPT", "kata", "Dilihat di kantornya."));
        }
        var here = path + "/indikator/SID.SDM";
        assertThat(operator.post(here + "/tanggapan", Map.of("tanggapan", "Ada"))
                        .statusCode())
                .as("while it is handed in")
                .isEqualTo(403);
        verifier.post(desk + "/pengembalian", Map.of("alasan", "Lihat indikator SDM"));

        assertThat(operator.get(here).body()).contains("Dokumen tidak menyebut nama inovasi: Cari di lampiran");
        var empty = operator.post(here + "/tanggapan", Map.of("tanggapan", "  "));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Tulis dulu tanggapannya");
        var tooLong = operator.post(here + "/tanggapan", Map.of("tanggapan", "kata ".repeat(300)));
        assertThat(tooLong.body()).contains("paling panjang 1000 huruf", "kata kata kata");
        operator.post(here + "/tanggapan", Map.of("tanggapan", "Namanya ada di halaman 3"));
        assertThat(operator.get(here).body()).contains("Putusan dan tanggapan (2)");
        assertThat(operator.get(path + "/pengajuan").body())
                .contains("Hanya yang berubah atau ditanggapi yang diperiksa lagi");
        operator.post(path + "/pengajuan", Map.of());

        assertThat(verifier.get(desk).body()).contains("Ditanggapi, lihat lagi", "Semua sudah diputus");
        assertThat(verifier.get(desk + "/SID.SDM").body()).contains("Inovator menanggapi", "Namanya ada di halaman 3");
        verifier.submit(desk + "/SID.SDM", Map.of("putusan", "ACCEPT", "kata", "Dilihat di kantornya."));
        assertThat(verifier.get(desk).body()).doesNotContain("Ditanggapi");
    }

    @Test
    void both_see_how_long_it_waits() {
        var place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        operator.post(path + "/pengajuan", Map.of());
        world.jdbc()
                .sql("update innovation set submitted_at = submitted_at - interval '73 hours' where region_id = ?")
                .param(place.region().id())
                .update();

        assertThat(operator.get(path).body()).contains("menunggu 3 hari");
        var verifier = world.as(place.email(Role.VERIFIER));
        assertThat(verifier.get("/verifikasi").body()).contains("menunggu 3 hari");
        assertThat(verifier.get(path.replace("/inovasi/", "/verifikasi/")).body())
                .contains("menunggu 3 hari");
    }

    @Test
    void the_deadline_of_the_year_stands_on_every_page_of_who_is_signed_in() {
        var place = world.place();
        var admin = world.as(place.email(Role.ADMIN));
        admin.get("/kelola");
        var until = LocalDate.now(place.region().zone()).plusDays(6);
        admin.post("/kelola/tahun/2026/tenggat", Map.of("tanggal", until.toString()));

        var operator = world.as(place.email(Role.OPERATOR));
        for (var page : new String[] {"/", "/inovasi", "/bukti", "/akun", "/indeks/2026"})
            assertThat(operator.get(page).body()).as(page).contains("Batas kirim 2026: ", ", 6 hari lagi");
        assertThat(world.visitor().get("/").body()).doesNotContain("Batas kirim");

        admin.get("/kelola");
        admin.post(
                "/kelola/tahun/2026/tenggat",
                Map.of("tanggal", until.minusDays(7).toString(), "yakin", "ya"));
        assertThat(operator.get("/inovasi").body()).contains("sudah lewat");
    }
}
