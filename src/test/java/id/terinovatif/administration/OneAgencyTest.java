package id.terinovatif.administration;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.HeldRow;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import id.terinovatif.world.World.Place;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agency is renamed, moved, merged, closed and opened again, and its page tells who did it. */
@RealServer
class OneAgencyTest {
    private final World world;
    private final DataSource database;
    private Place place;
    private Visitor admin;

    OneAgencyTest(World world, DataSource database) {
        this.world = world;
        this.database = database;
    }

    @BeforeEach
    void settle() {
        place = world.place();
        admin = world.as(place.email(Role.ADMIN));
    }

    @Test
    void a_new_name_and_contact_are_kept_and_the_history_says_so() {
        admin.post(
                page(place.puskesmas()),
                Map.of(
                        "nama", "Puskesmas Muara Baru",
                        "induk", String.valueOf(place.dinas()),
                        "surel", "pkm.muara@daerah.example",
                        "telepon", "0800 000 010"));
        assertThat(admin.get(page(place.puskesmas())).body())
                .contains("Puskesmas Muara Baru", "pkm.muara@daerah.example", "0800 000 010")
                .contains("Puskesmas Muara menjadi Puskesmas Muara Baru");
        assertThat(admin.get("/kelola/perangkat-daerah?cari=muara+baru").body())
                .contains("1 perangkat daerah dengan", "Puskesmas Muara Baru")
                .doesNotContain(">Dinas Pendidikan</a>");
    }

    @Test
    void an_agency_never_comes_below_itself_and_no_name_is_taken_twice() {
        var refused = admin.post(
                page(place.dinas()),
                Map.of("nama", "Dinas Pendidikan", "induk", String.valueOf(place.puskesmas()), "surel", "bukan surel"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Nama ini sudah dipakai", "tidak boleh perangkat daerah ini sendiri", "Surel belum benar");
        assertThat(admin.get(page(place.dinas())).body()).contains("<h1>Dinas Kesehatan");
    }

    @Test
    void merging_takes_people_and_innovations_along_and_asks_first() {
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        var form = Map.of("ke", String.valueOf(place.otherAgency()));
        admin.post(page(place.puskesmas()) + "/penggabungan", form);
        assertThat(admin.get(page(place.puskesmas())).body()).contains("Centang dulu bahwa Anda yakin");

        admin.post(
                page(place.puskesmas()) + "/penggabungan",
                Map.of("ke", String.valueOf(place.otherAgency()), "yakin", "ya"));
        assertThat(admin.get(page(place.puskesmas())).body()).contains("Ditutup", "Buka lagi");
        assertThat(operator.get(path).body()).contains("Dinas Pendidikan");
        assertThat(world.as(place.stranger()).get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void nothing_is_begun_at_an_agency_that_is_merged_in_the_same_moment() {
        var operator = world.as(place.email(Role.OPERATOR));
        operator.get("/inovasi/baru");
        admin.get(page(place.puskesmas()));
        var answers = HeldRow.whileHeld(
                database,
                "select id from agency where id = " + place.puskesmas() + " for update",
                () -> admin.post(
                                page(place.puskesmas()) + "/penggabungan",
                                Map.of("ke", String.valueOf(place.otherAgency()), "yakin", "ya"))
                        .statusCode(),
                () -> operator.post("/inovasi", Map.of("nama", "TIMBANG CERIA")).statusCode());
        assertThat(answers).containsExactly(302, 403);
        assertThat(world.as(place.stranger()).get("/inovasi").body()).doesNotContain("TIMBANG CERIA");
    }

    @Test
    void one_with_people_is_not_closed_and_an_empty_one_can_be_opened_again() {
        admin.post(page(place.dinas()) + "/penutupan", Map.of());
        assertThat(admin.get(page(place.dinas())).body()).contains("Belum bisa ditutup: masih ada 0 orang dan 1 unit");

        var list = "Dinas Kesehatan\nKantor Arsip\n  Unit Mikrofilm";
        var preview = admin.post("/kelola/perangkat-daerah", Map.of("perangkat", list))
                .body();
        assertThat(preview)
                .contains("2 nama baru, belum ditulis", "di bawah Kantor Arsip", "1 sudah ada dan dibiarkan");
        assertThat(admin.get("/kelola/perangkat-daerah").body()).doesNotContain("Kantor Arsip");
        admin.post("/kelola/perangkat-daerah", Map.of("perangkat", "Kantor Arsip", "yakin", "ya"));
        var id = world.jdbc()
                .sql("select id from agency where region_id = ? and name = 'Kantor Arsip'")
                .param(place.region().id())
                .query(Long.class)
                .single();
        admin.post(page(id) + "/penutupan", Map.of());
        assertThat(admin.get(page(id)).body()).contains("Kantor Arsip ditutup");
        assertThat(admin.get("/kelola/perangkat-daerah").body()).contains("1 yang sudah ditutup");
        admin.post(page(id) + "/pembukaan", Map.of());
        assertThat(admin.get(page(id)).body())
                .contains("Kantor Arsip terbuka lagi")
                .doesNotContain(">Ditutup<");
    }

    @Test
    void an_agency_of_another_region_is_not_there() {
        var elsewhere = world.place();
        assertThat(admin.get(page(elsewhere.dinas())).statusCode()).isEqualTo(404);
        assertThat(admin.post(
                                page(place.dinas()) + "/penggabungan",
                                Map.of("ke", String.valueOf(elsewhere.dinas()), "yakin", "ya"))
                        .statusCode())
                .isEqualTo(404);
    }

    private static String page(long agency) {
        return "/kelola/perangkat-daerah/" + agency;
    }
}
