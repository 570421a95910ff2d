package id.terinovatif.administration;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.People;
import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.HeldRow;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import id.terinovatif.world.World.Place;
import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** An account is renamed, moved and given another role; a year is opened by mistake and taken back. */
@RealServer
class OnePersonTest {
    private final World world;
    private final People people;
    private final DataSource database;

    OnePersonTest(World world, People people, DataSource database) {
        this.world = world;
        this.people = people;
        this.database = database;
    }

    @Test
    void another_role_counts_with_the_next_request_and_stands_in_the_history() {
        var place = world.place();
        var admin = world.as(place.email(Role.ADMIN));
        var operator = world.as(place.email(Role.OPERATOR));
        assertThat(operator.get("/verifikasi").statusCode()).isEqualTo(403);

        admin.post(page(place, Role.OPERATOR), Map.of("nama", "Rina", "peran", "VERIFIER", "telepon", "0800 000 020"));
        assertThat(operator.get("/verifikasi").statusCode()).isEqualTo(200);
        assertThat(admin.get(page(place, Role.OPERATOR)).body())
                .contains("0800 000 020", "peran Inovator menjadi Verifikator");
    }

    @Test
    void two_admins_who_close_and_demote_each_other_leave_one() {
        var place = world.place();
        var other = world.person(place.region(), "admin-kedua" + place.region().id(), Role.ADMIN, null);
        var one = world.as(place.email(Role.ADMIN));
        var two = world.as(other);
        one.get("/kelola/akun");
        two.get("/kelola/akun");
        HeldRow.whileHeld(
                database,
                "select id from person where region_id = " + place.region().id() + " and role = 'ADMIN' for update",
                () -> one.post(page(other), Map.of("nama", "Kedua", "peran", "LEADER"))
                        .statusCode(),
                () -> two.post(page(place.email(Role.ADMIN)) + "/penutupan", Map.of())
                        .statusCode());
        assertThat(world.jdbc()
                        .sql("select count(*) from person where region_id = ? and role = 'ADMIN' and closed_at is null")
                        .param(place.region().id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_own_role_stays_and_a_writer_has_an_agency_of_this_region() {
        var place = world.place();
        var admin = world.as(place.email(Role.ADMIN));
        assertThat(admin.post(page(place, Role.ADMIN), Map.of("nama", "Admin", "peran", "LEADER"))
                        .body())
                .contains("Peran sendiri tidak bisa diubah");
        var foreign = String.valueOf(world.place().dinas());
        var refused = admin.post(
                page(place, Role.OPERATOR), Map.of("nama", "Rina", "peran", "OPERATOR", "perangkat", foreign));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Pilih perangkat daerahnya");
    }

    @Test
    void two_accounts_of_one_person_become_one_and_what_was_done_stays_under_the_first() {
        var place = world.place();
        var admin = world.as(place.email(Role.ADMIN));
        var from = people.byEmail(place.email(Role.VERIFIER)).orElseThrow();
        var second = world.person(place.region(), "pribadi" + place.region().id(), Role.VERIFIER, null);
        var into = people.byEmail(second).orElseThrow();
        var old = world.as(place.email(Role.VERIFIER));
        old.get("/bimtek/klinik");
        old.post("/bimtek/klinik", Map.of("hari", "2030-03-04", "jam", "09.30", "tempat", "Ruang rapat"));
        admin.get("/kelola/akun");
        admin.post(
                "/kelola/perangkat-daerah/pendamping",
                Map.of("perangkat", String.valueOf(place.dinas()), "pendamping", String.valueOf(from.id())));

        var merged = "/kelola/akun/" + from.id() + "/penggabungan";
        assertThat(admin.post(merged, Map.of("ke", "tidak@ada.id")).body())
                .contains("Tidak ada akun terbuka dengan surel itu", "Centang dulu", "value=\"tidak@ada.id\"");
        assertThat(admin.post(merged, Map.of("ke", from.email(), "yakin", "ya")).body())
                .contains("Tujuannya akun ini sendiri");
        admin.post(merged, Map.of("ke", second, "yakin", "ya"));

        assertThat(admin.get("/kelola/akun/" + into.id()).body()).contains("digabungkan ke sini", from.email());
        assertThat(old.get("/verifikasi").statusCode()).isEqualTo(302);
        for (var table : new String[] {"clinic_slot", "agency"})
            assertThat(world.jdbc()
                            .sql("select companion_id from " + table
                                    + " where region_id = ? and companion_id is not null")
                            .param(place.region().id())
                            .query(Long.class)
                            .single())
                    .isEqualTo(into.id());
        assertThat(admin.get("/kelola/akun/" + from.id()).body()).contains("Ditutup", second);
    }

    @Test
    void an_admin_of_another_region_is_no_target() {
        var place = world.place();
        var admin = world.as(place.email(Role.ADMIN));
        var person = people.byEmail(place.email(Role.LEADER)).orElseThrow();
        admin.get("/kelola/akun");
        var refused = admin.post(
                "/kelola/akun/" + person.id() + "/penggabungan",
                Map.of("ke", world.place().email(Role.LEADER), "yakin", "ya"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(people.find(place.region().id(), person.id()).orElseThrow().closedAt())
                .isNull();
    }

    @Test
    void an_invitation_says_how_long_it_holds_and_can_go_by_whatsapp() {
        var place = world.place();
        var admin = world.as(place.email(Role.ADMIN));
        admin.submit(
                "/kelola/akun/undangan",
                Map.of("nama", "Rina", "email", "rina" + place.region().id() + "@uji.id", "peran", "LEADER"));
        assertThat(admin.get("/kelola/akun").body())
                .contains("https://wa.me/?text=Undangan%20untuk%20Rina", "Salin tautan", "berlaku sampai");
    }

    @Test
    void a_deadline_in_the_past_is_asked_back_and_an_empty_year_can_be_taken_back() {
        var place = world.place();
        var admin = world.as(place.email(Role.ADMIN));
        var past = LocalDate.now(place.region().zone()).minusDays(3).toString();
        admin.post("/kelola/tahun/2026/tenggat", Map.of("tanggal", past, "sesudahnya", "ditutup"));
        assertThat(admin.get("/kelola").body()).contains("sudah lewat.", "Tenggatnya belum diubah");
        assertThat(until(place)).isEmpty();
        admin.post("/kelola/tahun/2026/tenggat", Map.of("tanggal", past, "sesudahnya", "ditutup", "yakin", "ya"));
        assertThat(until(place)).isEqualTo(past);
        assertThat(admin.get("/kelola").body()).contains("Tenggat tersimpan");

        admin.post("/kelola/tahun", Map.of("tahun", "2025"));
        assertThat(admin.get("/kelola").body()).contains("Tahun penilaian 2025 dibuka", "Batalkan pembukaan 2025");
        admin.post("/kelola/tahun/2025/batal", Map.of());
        assertThat(admin.get("/kelola").body()).contains("tidak jadi dibuka").doesNotContain("Batalkan pembukaan 2025");

        Drafts.begin(world.as(place.email(Role.OPERATOR)), "TIMBANG CERIA");
        admin.post("/kelola/tahun/2026/batal", Map.of());
        assertThat(admin.get("/kelola").body()).contains("sudah ada isinya");
    }

    private String page(Place place, Role role) {
        return page(place.email(role));
    }

    private String page(String email) {
        return "/kelola/akun/" + people.byEmail(email).orElseThrow().id();
    }

    private String until(Place place) {
        return world.jdbc()
                .sql("select submit_until::text from assessment_year where region_id = ? and year = 2026")
                .param(place.region().id())
                .query((row, n) -> String.valueOf(row.getString(1)))
                .single()
                .replace("null", "");
    }
}
