package id.terinovatif.administration;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.coach.Check;
import id.terinovatif.coach.checks.Checks;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An office changes what the coach says to its writers. */
@RealServer
class CheckControllerTest {
    private static final String PATH = "/kelola/pelatih/A4";
    private static final String OWN = "Hasil Anda belum kami temukan angkanya.";

    private final World world;

    CheckControllerTest(World world) {
        this.world = world;
    }

    @Test
    void own_words_reach_the_writers_of_this_region_and_of_no_other() {
        var here = world.place();
        var admin = admin(here);

        assertThat(admin.post(PATH, form("A4", Map.of("pesan.utama", OWN))).statusCode())
                .isEqualTo(302);

        assertThat(panel(here)).contains(OWN);
        assertThat(panel(world.place())).doesNotContain(OWN).contains("Kami tidak menemukan hasil yang diukur");
        assertThat(admin.get("/kelola").body())
                .contains("mengubah catatan pelatih")
                .contains("A4 Hasil tanpa angka");
        assertThat(admin.get("/kelola/pelatih").body()).contains(OWN).contains("Diubah");
    }

    @Test
    void a_check_that_is_off_is_silent_until_it_is_reset() {
        var place = world.place();
        var admin = admin(place);
        admin.post(PATH, form("A4", Map.of("dipakai", "tidak")));
        assertThat(panel(place)).doesNotContain("Kami tidak menemukan hasil yang diukur");
        assertThat(admin.get("/kelola/pelatih").body()).contains("Mati");

        admin.post(PATH + "/bawaan", Map.of());

        assertThat(panel(place)).contains("Kami tidak menemukan hasil yang diukur");
    }

    @Test
    void a_change_that_spoils_an_example_is_shown_with_it_and_not_stored() {
        var admin = admin(world.place());
        var tooStrict = form("C3", Map.of("ambang.0", "5"));

        var refused = admin.post("/kelola/pelatih/C3", tooStrict);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Contoh benar “BANK SAMPAH MELATI” kini ikut ditegur.")
                .contains("✕ tidak seperti seharusnya")
                .contains("value=\"5\"");
        assertThat(admin.get("/kelola/pelatih/C3").body()).contains("value=\"40\"");
    }

    @Test
    void trying_stores_nothing() {
        var admin = admin(world.place());
        var change = form("C3", Map.of("ambang.0", "35", "aksi", "coba"));

        var tried = admin.post("/kelola/pelatih/C3", change);

        assertThat(tried.statusCode()).isEqualTo(200);
        assertThat(tried.body()).contains("Semua contoh keluar seperti seharusnya");
        assertThat(admin.get("/kelola/pelatih/C3").body()).contains("Dipakai seperti bawaannya");
    }

    @Test
    void every_fault_of_the_form_is_said_at_once_and_what_was_typed_stays() {
        var admin = admin(world.place());

        var refused = admin.post(
                "/kelola/pelatih/C4",
                form("C4", Map.of("ambang.0", "banyak", "frasa", " ", "pesan.utama", "Kata besar saja.")));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Isi angka dari 0 sampai 50, misalnya 2,7.")
                .contains("Tulis sedikitnya satu kata")
                .contains("Pesan harus tetap memuat {kata}")
                .contains("Kata besar saja.");
    }

    @Test
    void own_phrases_are_looked_for() {
        var place = world.place();
        var phrases = "Jelaskan Secara\nisilah\ntulis di sini";
        assertThat(admin(place)
                        .post("/kelola/pelatih/C1", form("C1", Map.of("frasa", phrases)))
                        .statusCode())
                .isEqualTo(302);
        assertThat(panel(place, "Tulis di sini hasilnya: warga senang.")).contains("sisa petunjuk formulir");
    }

    private Visitor admin(World.Place place) {
        var admin = world.as(place.email(Role.ADMIN));
        admin.get("/kelola/pelatih/A4");
        return admin;
    }

    private String panel(World.Place place) {
        return panel(place, "Warga merasa senang.");
    }

    private String panel(World.Place place, String result) {
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        operator.get(path + "/profil/hasil");
        operator.post(path + "/profil/hasil", Map.of("hasil", result, "revisi.hasil", "0"));
        return operator.get(path + "/profil/hasil").body();
    }

    /** The form as the page shows it, with some boxes typed over. */
    private static Map<String, String> form(String id, Map<String, String> typed) {
        var form =
                new LinkedHashMap<>(CheckForm.showing(shipped(id), shipped(id)).typed());
        form.putAll(typed);
        return form;
    }

    private static Check shipped(String id) {
        return Checks.standard().stream()
                .filter(check -> check.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
