package id.terinovatif.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Three people at one claim, none of whom sees the others' verdict before giving an own one. */
@RealServer
class SecondVerdictTest {
    private final World world;

    SecondVerdictTest(World world) {
        this.world = world;
    }

    private Visitor verifier(World.Place place, String name) {
        return world.as(world.person(place.region(), name + place.region().id(), Role.VERIFIER, null));
    }

    private String handedIn(World.Place place, String percent) {
        var admin = world.as(place.email(Role.ADMIN));
        admin.get("/kelola/pemeriksaan");
        admin.post("/kelola/pemeriksaan/baca-ulang", Map.of("persen", percent));
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        operator.post(path + "/pengajuan", Map.of());
        return path;
    }

    private static void judge(Visitor verifier, String at, Map<String, String> verdict) {
        verifier.get(at);
        assertThat(verifier.submit(at, verdict).statusCode()).isEqualTo(302);
    }

    @Test
    void a_difference_goes_to_a_third_whose_verdict_becomes_the_verdict() {
        var place = world.place();
        var path = handedIn(place, "100");
        var desk = path.replace("/inovasi/", "/verifikasi/");
        var again = desk.replace("/verifikasi/", "/verifikasi/baca-ulang/") + "/SID.SDM";
        var first = world.as(place.email(Role.VERIFIER));
        var second = verifier(place, "kedua");
        var third = verifier(place, "ketiga");
        judge(first, desk + "/SID.SDM", Map.of("putusan", "REJECT", "alasan", "KIND", "kata", "rahasia pertama"));

        assertThat(first.get("/verifikasi/baca-ulang").body()).contains("Tidak ada yang perlu Anda baca ulang");
        assertThat(first.get(again).statusCode()).as("never the first reader").isEqualTo(404);
        assertThat(second.get("/verifikasi/baca-ulang").body()).contains("1 klaim menunggu", "SID.SDM");
        for (var page : new String[] {again, desk, desk + "/SID.SDM", path, path + "/indikator/SID.SDM"})
            assertThat(second.get(page).body()).as(page).doesNotContain("rahasia pertama", "Ditolak");
        second.get(again);
        var empty = second.submit(again, Map.of("kata", "catatan saya"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Pilih dulu putusannya", "catatan saya");
        judge(second, again, Map.of("putusan", "ACCEPT", "kata", "Dilihat di kantornya."));

        assertThat(second.get(again).statusCode()).as("once only").isEqualTo(404);
        assertThat(third.get("/verifikasi/baca-ulang").body()).contains("Dua pembaca berbeda", "0 dari 1 putusan sama");
        assertThat(third.get(desk + "/SID.SDM").body()).doesNotContain("rahasia pertama");
        judge(third, again, Map.of("putusan", "LOWER", "tingkat", "1", "alasan", "COUNT", "kata", "hanya satu nama"));

        assertThat(world.as(place.email(Role.OPERATOR)).get(path).body()).contains("Diturunkan", "hanya satu nama");
        assertThat(first.get("/verifikasi/baca-ulang").body()).contains("Kasusnya baru sedikit");
        assertThat(
                        count(
                                place,
                                "second_reading where third_outcome = 'LOWER' and second_outcome = 'ACCEPT' and first_outcome = 'REJECT' and"))
                .isEqualTo(1);
        assertThat(count(place, "verdict_history where"))
                .as("the first and the third stay")
                .isEqualTo(2);
    }

    @Test
    void when_two_agree_nobody_else_is_asked() {
        var place = world.place();
        var path = handedIn(place, "100");
        var desk = path.replace("/inovasi/", "/verifikasi/");
        judge(
                world.as(place.email(Role.VERIFIER)),
                desk + "/SID.SDM",
                Map.of("putusan", "ACCEPT", "kata", "Dilihat di kantornya."));
        judge(
                verifier(place, "kedua"),
                desk.replace("/verifikasi/", "/verifikasi/baca-ulang/") + "/SID.SDM",
                Map.of("putusan", "ACCEPT", "kata", "Dilihat di kantornya."));

        assertThat(verifier(place, "ketiga").get("/verifikasi/baca-ulang").body())
                .contains("Tidak ada yang perlu Anda baca ulang", "1 dari 1 putusan sama");
    }

    @Test
    void nothing_is_drawn_at_zero_percent_and_a_wrong_rate_is_explained() {
        var place = world.place();
        var path = handedIn(place, "0");
        judge(
                world.as(place.email(Role.VERIFIER)),
                path.replace("/inovasi/", "/verifikasi/") + "/SID.SDM",
                Map.of("putusan", "ACCEPT", "kata", "Dilihat di kantornya."));
        assertThat(count(place, "second_reading where")).isZero();

        var admin = world.as(place.email(Role.ADMIN));
        admin.get("/kelola/pemeriksaan");
        var wrong = admin.post("/kelola/pemeriksaan/baca-ulang", Map.of("persen", "101"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("dari 0 sampai 100", "value=\"101\"");
    }

    private int count(World.Place place, String from) {
        return world.jdbc()
                .sql("select count(*) from " + from + " region_id = ?")
                .param(place.region().id())
                .query(Integer.class)
                .single();
    }
}
