package id.terinovatif.innovation.writing;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be meant is asked back where it was typed, and nothing typed disappears. */
@RealServer
class ImplausibleTest {
    private final World world;
    private Visitor operator;
    private String path = "";

    ImplausibleTest(World world) {
        this.world = world;
        this.operator = world.visitor();
    }

    @BeforeEach
    void begin() {
        operator = world.as(world.place().email(Role.OPERATOR));
        path = Drafts.begin(operator, "TIMBANG CERIA");
        operator.get(path + "/profil/waktu");
    }

    @Test
    void a_year_that_cannot_be_meant_is_not_saved_by_the_form_nor_while_typing() {
        for (var typed : new String[] {"0001-01-01", "0025-07-04", "9999-12-31"}) {
            var form = operator.post(path + "/profil/waktu", Map.of("waktu_penerapan", typed));
            assertThat(form.statusCode()).isEqualTo(422);
            assertThat(form.body()).contains("Maksud Anda 20", "value=\"" + typed + "\"");
            var saved = operator.typing(path + "/profil/waktu", Map.of("waktu_penerapan", typed));
            assertThat(saved.body()).contains("\"faults\":{\"waktu_penerapan\"", "Maksud Anda 20");
        }
        assertThat(operator.get(path + "/profil/waktu").body()).doesNotContain("value=\"0001", "value=\"9999");
    }

    @Test
    void a_trial_after_the_start_is_kept_told_at_its_field_and_its_section_is_not_finished() {
        operator.post(
                path + "/profil/waktu",
                Map.of("waktu_uji_coba", "2025-06-01", "waktu_penerapan", "2025-01-01", "perkembangan", "ADA"));

        assertThat(operator.get(path + "/profil/waktu").body())
                .contains("value=\"2025-06-01\"", "lebih akhir daripada waktu penerapan");
        assertThat(operator.get(path).body()).contains("lebih akhir daripada waktu penerapan");
        var typed = operator.typing(path + "/profil/waktu", Map.of("waktu_uji_coba", "2025-06-01"));
        assertThat(typed.body()).contains("\"notes\":{\"waktu_uji_coba\"");
    }

    @Test
    void a_trial_that_has_not_happened_yet_is_told() {
        var tomorrow = LocalDate.now(java.time.ZoneId.of("Asia/Makassar")).plusDays(1);
        operator.typing(path + "/profil/waktu", Map.of("waktu_uji_coba", tomorrow.toString()));

        assertThat(operator.get(path + "/profil/waktu").body()).contains("belum terjadi");
    }

    @Test
    void a_number_without_a_level_chooses_it_and_one_of_two_readings_is_asked_back() {
        var indicator = path + "/indikator/SID.KEMANFAATAN";
        operator.get(indicator);
        assertThat(operator.typing(indicator, Map.of("angka[a]", "1,250.5")).body())
                .contains("1250,5", "1,2505");
        assertThat(operator.typing(indicator, Map.of("angka[a]", "250")).body()).contains("\"level\":2");
        assertThat(operator.typing(indicator, Map.of("angka[a]", "250", "angka[b]", "12"))
                        .body())
                .contains("di dua tempat");
        assertThat(operator.get(indicator).body()).contains("value=\"250\"");
    }
}
