package id.terinovatif.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two verifiers at one queue. */
@RealServer
class QueueTest {
    private final World world;

    QueueTest(World world) {
        this.world = world;
    }

    private String handIn(String email, String name) {
        var operator = world.as(email);
        var path = Drafts.begin(operator, name);
        Drafts.fill(operator, path);
        operator.post(path + "/profil/identitas", Map.of("nama", name, "revisi.nama", "2"));
        operator.post(path + "/pengajuan", Map.of());
        return path.replace("/inovasi/", "/verifikasi/");
    }

    /** Another verifier of the region: "Orang kedua". */
    private Visitor second(World.Place place) {
        return world.as(world.person(place.region(), "kedua" + place.region().id(), Role.VERIFIER, null));
    }

    private static void take(Visitor verifier, String desk) {
        verifier.get(desk);
        assertThat(verifier.post(desk + "/giliran", Map.of()).statusCode()).isEqualTo(302);
    }

    private static String verdict(Visitor verifier, String desk, String code) {
        verifier.get(desk + "/" + code);
        return verifier.submit(desk + "/" + code, Map.of("putusan", "ACCEPT", "kata", "Dilihat di kantornya."))
                .body();
    }

    @Test
    void what_one_has_taken_nobody_else_judges_until_it_is_put_back() {
        var place = world.place();
        var desk = handIn(place.email(Role.OPERATOR), "TIMBANG CERIA");
        var first = world.as(place.email(Role.VERIFIER));
        var second = second(place);

        first.get(desk);
        var claim = desk + "/SID.SDM";
        var seen = second.get(claim).body().replaceFirst("(?s).*name=\"klaim\" value=\"([^\"]+)\".*", "$1");
        assertThat(first.post(desk + "/giliran", Map.of()).statusCode()).isEqualTo(302);

        assertThat(second.get("/verifikasi").body()).contains("sedang diperiksa Orang verifier");
        assertThat(second.get(desk).body()).contains("Sedang diperiksa Orang verifier");
        assertThat(second.post(claim, Map.of("putusan", "ACCEPT", "kata", "Dilihat.", "klaim", seen))
                        .body())
                .as("from a page that was opened before")
                .contains("Sedang diperiksa Orang verifier", "Tunggu sampai dilepas");
        assertThat(second.post(desk + "/giliran/lepas", Map.of()).statusCode()).isEqualTo(302);
        assertThat(second.post(desk + "/giliran", Map.of()).statusCode())
                .as("still held")
                .isEqualTo(403);

        first.post(desk + "/giliran/lepas", Map.of());
        assertThat(verdict(second, desk, "SID.SDM")).isEmpty();
        assertThat(first.get(desk).body()).contains("Sedang diperiksa Orang kedua");
    }

    @Test
    void two_hours_without_a_verdict_free_it_and_an_admin_frees_it_at_once() {
        var place = world.place();
        var desk = handIn(place.email(Role.OPERATOR), "TIMBANG CERIA");
        var first = world.as(place.email(Role.VERIFIER));
        var second = second(place);
        take(first, desk);

        world.jdbc()
                .sql("update desk_hold set acted_at = acted_at - interval '121 minutes' where region_id = ?")
                .param(place.region().id())
                .update();
        take(second, desk);

        var admin = world.as(place.email(Role.ADMIN));
        assertThat(admin.get("/kelola/pemeriksaan").body()).contains("Orang kedua");
        admin.post("/kelola/pemeriksaan/" + desk.substring(desk.lastIndexOf('/') + 1) + "/lepas", Map.of());
        assertThat(admin.get("/kelola/pemeriksaan").body()).contains("Tidak ada inovasi yang sedang dipegang");
        assertThat(admin.get("/kelola").body()).contains("melepas pemeriksaan inovasi");
    }

    @Test
    void one_that_was_taken_under_a_clock_ahead_is_free_once_the_clock_is_right_again() {
        var place = world.place();
        var desk = handIn(place.email(Role.OPERATOR), "TIMBANG CERIA");
        var first = world.as(place.email(Role.VERIFIER));
        var second = second(place);
        take(first, desk);
        world.jdbc()
                .sql(
                        "update desk_hold set taken_at = taken_at + interval '2 days', acted_at = acted_at + interval '2 days' where region_id = ?")
                .param(place.region().id())
                .update();

        assertThat(second.get("/verifikasi").body()).doesNotContain("sedang diperiksa Orang verifier");
        take(second, desk);
        assertThat(first.get(desk).body()).contains("Sedang diperiksa Orang kedua");
    }

    @Test
    void the_queue_is_sorted_by_waiting_points_at_stake_and_agency() {
        var place = world.place();
        var early = handIn(place.email(Role.OPERATOR), "LAMA");
        handIn(place.stranger(), "BARU");
        var verifier = world.as(place.email(Role.VERIFIER));
        verdict(verifier, early, "SID.KECEPATAN");

        assertThat(order(verifier, "lama")).isTrue();
        assertThat(order(verifier, "poin"))
                .as("six points of the first are judged")
                .isFalse();
        assertThat(order(verifier, "perangkat"))
                .as("Dinas Pendidikan comes before Puskesmas")
                .isFalse();
        assertThat(verifier.get("/verifikasi?perangkat=" + place.puskesmas()).body())
                .contains("LAMA")
                .doesNotContain(">BARU<");
        assertThat(verifier.get("/verifikasi?perangkat=x&halaman=y&urut=z").statusCode())
                .isEqualTo(200);
    }

    private static boolean order(Visitor verifier, String sort) {
        var page = verifier.get("/verifikasi?urut=" + sort).body().replaceFirst("(?s).*<ul class=\"tasks\">", "");
        return page.indexOf(">LAMA<") < page.indexOf(">BARU<");
    }

    @Test
    void an_agency_sees_its_companion_and_the_companion_its_agencies() {
        var place = world.place();
        var desk = handIn(place.email(Role.OPERATOR), "LAMA");
        handIn(place.stranger(), "BARU");
        var admin = world.as(place.email(Role.ADMIN));
        var page = admin.get("/kelola/perangkat-daerah").body();
        var verifier = page.substring(page.indexOf("name=\"pendamping\""))
                .replaceAll("(?s).*?<option value=\"(\\d+)\".*", "$1");
        var form = Map.of("perangkat", String.valueOf(place.dinas()), "pendamping", verifier);
        admin.post("/kelola/perangkat-daerah/pendamping", form);
        assertThat(admin.get("/kelola/perangkat-daerah").body()).contains("Pendamping: Orang verifier");

        assertThat(world.as(place.email(Role.OPERATOR))
                        .get(desk.replace("verifikasi", "inovasi"))
                        .body())
                .as("from the dinas above the puskesmas")
                .contains("Pendamping di Bapperida", "Orang verifier");
        var mine = world.as(place.email(Role.VERIFIER))
                .get("/verifikasi?pendampingan=ya")
                .body();
        assertThat(mine).contains(">LAMA<").doesNotContain(">BARU<");

        admin.post("/kelola/perangkat-daerah/pendamping", Map.of("perangkat", "1", "pendamping", verifier));
        assertThat(admin.get("/kelola/perangkat-daerah").body()).contains("Pilih dulu perangkat daerahnya");
    }
}
