package id.terinovatif.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an organiser is told about a mistake, and that nothing typed is lost. */
@RealServer
class OrganiseTest {
    private final World world;
    private Bimtek bimtek;

    OrganiseTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void begin() {
        bimtek = Bimtek.published(
                world,
                world.place(),
                LocalDate.now(ZoneId.of("Asia/Makassar")).plusDays(9).toString(),
                30);
    }

    @Test
    void a_session_moved_to_an_impossible_hour_keeps_what_was_typed_beside_what_is_wrong() {
        var organiser = bimtek.organiser();
        var number = Pattern.compile("/sesi/(\\d+)")
                .matcher(organiser.get(bimtek.path() + "/susun").body());
        assertThat(number.find()).isTrue();
        var answer = organiser.post(
                bimtek.path() + "/sesi/" + number.group(1),
                Map.of("judul", "Menulis ulang", "angkatan", "1", "hari", "besok", "mulai", "13:00", "selesai", "9"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"salah-s" + number.group(1) + "hari\"", "id=\"salah-s" + number.group(1) + "selesai\"")
                .contains("value=\"Menulis ulang\"", "value=\"13:00\"")
                .doesNotContain("id=\"salah-hari\"");
    }

    @Test
    void a_material_without_file_or_with_a_broken_link_is_sent_back_with_its_title() {
        var organiser = bimtek.organiser();
        organiser.get(bimtek.path() + "/susun");
        var none = organiser.upload(
                bimtek.path() + "/materi", Map.of("judul", "Paparan hari pertama", "tautan", ""), "", new byte[0]);
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("id=\"salah-berkas\"", "value=\"Paparan hari pertama\"");
        var broken = organiser.upload(
                bimtek.path() + "/materi", Map.of("judul", "Paparan", "tautan", "bukan alamat"), "", new byte[0]);
        assertThat(broken.body()).contains("id=\"salah-tautan\"", "value=\"bukan alamat\"");
        var letter = organiser.upload(
                bimtek.path() + "/materi", Map.of("judul", "Surat", "surat", "ya"), "surat.pdf", new byte[] {1, 2, 3});
        assertThat(letter.body()).contains("id=\"salah-berkas\"", "name=\"surat\" value=\"ya\" checked");
    }
}
