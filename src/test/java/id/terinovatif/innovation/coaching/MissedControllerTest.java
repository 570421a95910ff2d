package id.terinovatif.innovation.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import id.terinovatif.world.World.Place;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The office sees what its writers miss most. */
@RealServer
class MissedControllerTest {
    private final World world;

    MissedControllerTest(World world) {
        this.world = world;
    }

    @Test
    void faults_are_counted_over_drafts_and_agencies_once_they_were_read() {
        var place = world.place();
        draft(world.as(place.email(Role.OPERATOR)), "Warga merasa senang.");
        draft(world.as(place.email(Role.OPERATOR)), "Warga puas.");
        draft(
                world.as(place.stranger()),
                "Buku yang dipinjam naik dari 40 buku pada 2023 menjadi 90 buku pada 2024 menurut buku catatan.");
        unread(place);
        var verifier = world.as(place.email(Role.VERIFIER));
        assertThat(verifier.get("/pelatih").body())
                .contains("<strong>0 dari 3 naskah</strong>")
                .contains("Baca 3 naskah");

        verifier.post("/pelatih/pembacaan", Map.of());

        var page = verifier.get("/pelatih").body();
        assertThat(page)
                .contains("<strong>3 dari 3 naskah</strong>")
                .contains("Baru 3 naskah dibaca.")
                .contains("Hasil tanpa angka")
                .contains("2 dari 3")
                .doesNotContain("Baca 3 naskah");
        assertThat(page).contains("Dinas Kesehatan").doesNotContain("Puskesmas Muara</a></th>");
        assertThat(verifier.get("/pelatih?perangkat=" + place.otherAgency()).body())
                .contains("<strong>1 dari 1 naskah</strong>")
                .doesNotContain("Hasil tanpa angka");
    }

    @Test
    void a_region_sees_only_its_own_drafts() {
        var place = world.place();
        draft(world.as(place.email(Role.OPERATOR)), "Warga merasa senang.");
        var foreign = world.place();
        assertThat(world.as(foreign.email(Role.ADMIN)).get("/pelatih").body())
                .contains("<strong>0 dari 0 naskah</strong>");
        assertThat(world.as(foreign.email(Role.ADMIN))
                        .get("/pelatih/bimtek?perangkat=" + place.dinas())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_sheet_shows_the_commonest_faults_with_an_invented_pair() {
        var place = world.place();
        draft(world.as(place.email(Role.OPERATOR)), "Warga merasa senang.");
        unread(place);
        var leader = world.as(place.email(Role.LEADER));
        assertThat(leader.get("/pelatih/bimtek").body()).contains("Belum ada naskah yang dibaca");
        var admin = world.as(place.email(Role.ADMIN));
        admin.get("/pelatih");
        admin.post("/pelatih/pembacaan", Map.of());

        var sheet = leader.get("/pelatih/bimtek").body();

        assertThat(sheet)
                .contains("Hasil tanpa angka")
                .contains("Lingkungan pasar menjadi lebih bersih")
                .contains("✓ Sudah:")
                .contains("Dari 1 naskah");
        assertThat(sheet.split("<li><h2>", -1)).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void two_weeks_of_readings_show_a_trend() {
        var place = world.place();
        draft(world.as(place.email(Role.OPERATOR)), "Warga merasa senang.");
        var admin = world.as(place.email(Role.ADMIN));
        admin.get("/pelatih");
        admin.post("/pelatih/pembacaan", Map.of());
        assertThat(admin.get("/pelatih").body()).contains("Perkembangan terlihat setelah");
        world.jdbc().sql("""
                        insert into coach_reading_week (region_id, innovation_id, week, focus, checks)
                        select region_id, innovation_id, week - 7, focus, '{A8}' from coach_reading_week where region_id = ?""").param(place.region().id()).update();

        assertThat(admin.get("/pelatih").body()).contains("0 dari 1").contains("1 dari 1");
    }

    @Test
    void the_task_list_says_what_the_coach_said_last() {
        var place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        assertThat(operator.get(path).body()).contains("Belum ada tulisan yang dibaca.");
        operator.get(path + "/profil/hasil");
        operator.post(path + "/profil/hasil", Map.of("hasil", "Warga senang.", "revisi.hasil", "0"));

        assertThat(operator.get(path).body())
                .contains("Kami belum menemukan siapa melakukan apa")
                .contains("Paling berguna sekarang:")
                .contains(path + "/profil/hasil\">Kami tidak menemukan hasil yang diukur")
                .doesNotContain("sesudah itu naskahnya berubah");

        operator.post(
                path + "/profil/hasil",
                Map.of(
                        "hasil",
                        "Buku yang dipinjam naik dari 40 buku pada 2023 menjadi 90 buku pada 2024 menurut catatan.",
                        "revisi.hasil",
                        "1"));
        assertThat(operator.get(path + "/profil/hasil").body()).contains("Membaik: ");
        assertThat(operator.get(path).body()).doesNotContain("Kami tidak menemukan hasil yang diukur");
    }

    @Test
    void a_text_that_was_emptied_takes_its_message_with_it() {
        var place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        operator.post(path + "/profil/hasil", Map.of("hasil", "Warga senang.", "revisi.hasil", "0"));
        assertThat(operator.get(path).body()).contains("Kami tidak menemukan hasil yang diukur");

        operator.post(path + "/profil/hasil", Map.of("hasil", "", "revisi.hasil", "1"));

        assertThat(operator.get(path).body()).doesNotContain("Kami tidak menemukan hasil yang diukur");
    }

    @Test
    void the_office_sees_whether_a_message_was_followed_and_whether_it_helped() {
        var place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        operator.post(path + "/profil/hasil", Map.of("hasil", "Warga senang.", "revisi.hasil", "0"));
        operator.post(
                path + "/profil/hasil",
                Map.of("hasil", "Antrean turun dari 3 jam menjadi 40 menit.", "revisi.hasil", "1"));

        var use = world.as(place.email(Role.LEADER)).get("/pelatih/kegunaan").body();

        assertThat(use.replaceAll("\\s+", " "))
                .contains("Hasil tanpa angka <span class=\"soft small\">A4</span></th><td class=\"num\">1</td>"
                        + "<td class=\"num\">1</td><td class=\"num\">1</td><td class=\"num\">0</td>");
    }

    @Test
    void a_verifier_who_looks_leaves_the_writers_reading_alone() {
        var place = world.place();
        draft(world.as(place.email(Role.OPERATOR)), "Warga merasa senang.");
        var before = critiques(place);
        var path = "/inovasi/" + before.replaceFirst("\\D.*", "") + "/profil/hasil";
        var verifier = world.as(place.email(Role.VERIFIER));

        assertThat(verifier.get(path).statusCode()).isEqualTo(200);
        assertThat(verifier.get(path + "/pelatih").statusCode()).isEqualTo(200);

        assertThat(critiques(place)).isEqualTo(before);
    }

    private String critiques(Place place) {
        return world.jdbc()
                .sql(
                        "select innovation_id || ' ' || xmin::text || ' ' || read_at::text from coach_reading where region_id = ?")
                .param(place.region().id())
                .query(String.class)
                .single();
    }

    /** As texts are that came by an import. */
    private void unread(Place place) {
        for (var table : List.of("coach_reading", "coach_reading_week"))
            world.jdbc()
                    .sql("delete from " + table + " where region_id = ?")
                    .param(place.region().id())
                    .update();
    }

    private static void draft(Visitor writer, String result) {
        var path = Drafts.begin(writer, "TIMBANG CERIA");
        writer.get(path + "/profil/hasil");
        writer.post(path + "/profil/hasil", Map.of("hasil", result, "revisi.hasil", "0"));
    }
}
