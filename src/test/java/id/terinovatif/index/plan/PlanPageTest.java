package id.terinovatif.index.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the planner's advice on real answers to decided work that verdicts finish. */
@RealServer
class PlanPageTest {
    private static final String PLAN = "/indeks/2026/rencana";

    private final World world;
    private World.Place place;
    private Visitor operator;
    private Visitor verifier;
    private String path;

    PlanPageTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void begin() {
        place = world.place();
        operator = world.as(place.email(Role.OPERATOR));
        path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        operator.post(path + "/pengajuan", Map.of());
        verifier = world.as(place.email(Role.VERIFIER));
    }

    @Test
    void a_chosen_step_stands_on_the_desk_of_its_agency_until_a_verdict_finishes_it() {
        var video = step("SID.VIDEO:1:3");
        verifier.post(PLAN, Map.of("langkah", video, "tenggat", "2030-12-01", "hari", ""));

        assertThat(verifier.get(PLAN).body()).contains("1 Desember 2030", "Belum", "tingkat 1 → 3, sekarang 1");
        assertThat(operator.get("/").body()).contains("tingkat 1 menjadi 3", "1 Desember 2030");
        assertThat(world.as(place.stranger()).get("/").body()).doesNotContain("tingkat 1 menjadi 3");

        verifier.get(path.replace("/inovasi/", "/verifikasi/"));
        verifier.post(
                path.replace("/inovasi/", "/verifikasi/") + "/pengembalian", Map.of("alasan", "naikkan videonya"));
        operator.get(path + "/indikator/SID.VIDEO");
        operator.upload(path + "/indikator/SID.VIDEO", Map.of("tingkat", "3"), "", new byte[0]);
        assertThat(verifier.get(PLAN).body())
                .contains("Diisi, menunggu diperiksa", "menurut putusan <strong class=\"points\">0,00");

        operator.post(path + "/pengajuan", Map.of());
        verifier.submit(
                path.replace("/inovasi/", "/verifikasi/") + "/SID.VIDEO",
                Map.of("putusan", "ACCEPT", "kata", "Dilihat di kantornya."));
        assertThat(verifier.get(PLAN).body())
                .contains("Selesai", "sudah diperoleh menurut putusan <strong class=\"points\">+0,27");
        assertThat(operator.get("/").body()).doesNotContain("tingkat 1 menjadi 3");
    }

    @Test
    void two_parts_of_one_indicator_are_told_apart_by_their_own_names() {
        assertThat(verifier.get(PLAN).body())
                .contains(
                        "Pemerintah daerah: Jumlah rekomendasi kebijakan yang mendukung inovasi",
                        "Pemerintah daerah: Capaian Nilai Indeks Kualitas Kebijakan");
    }

    @Test
    void a_gain_typed_into_the_form_counts_for_nothing() {
        verifier.get(PLAN);
        verifier.post(PLAN, Map.of("langkah", "1:SID.VIDEO:0:3", "hari", ""));
        assertThat(verifier.get(PLAN).body()).contains("Belum ada. Pilih langkah di atas");
    }

    @Test
    void a_budget_that_is_no_number_is_named_and_a_small_one_shortens_the_list() {
        assertThat(verifier.get(PLAN + "?hari=-3").body()).contains("Isi hari kerja dengan angka");
        int all = steps(verifier.get(PLAN).body());
        assertThat(steps(verifier.get(PLAN + "?hari=2").body())).isBetween(1, all - 1);
        assertThat(verifier.get(PLAN + "?hari=0").body()).contains("Tidak ada langkah yang muat");
    }

    @Test
    void a_leader_reads_the_plan_but_does_not_decide() {
        var leader = world.as(place.email(Role.LEADER));
        assertThat(leader.get(PLAN).body()).doesNotContain("name=\"langkah\"");
        assertThat(leader.post(PLAN, Map.of("langkah", "x")).statusCode()).isEqualTo(403);
    }

    private String step(String ending) {
        var found = Pattern.compile("value=\"(\\d*:" + ending + ")\"")
                .matcher(verifier.get(PLAN).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static int steps(String page) {
        return page.split("name=\"langkah\"", -1).length - 1;
    }
}
