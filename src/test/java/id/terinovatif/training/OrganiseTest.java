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
                .matcher(organiser.get(bimtek.path() + "/susun/jadwal").body());
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
        organiser.get(bimtek.path() + "/susun/materi");
        var none = organiser.upload(
                bimtek.path() + "/materi", Map.of("judul", "Paparan hari pertama", "tautan", ""), "", new byte[0]);
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("id=\"salah-berkas\"", "value=\"Paparan hari pertama\"");
        var broken = organiser.upload(
                bimtek.path() + "/materi", Map.of("judul", "Paparan", "tautan", "bukan alamat"), "", new byte[0]);
        assertThat(broken.body()).contains("id=\"salah-tautan\"", "value=\"bukan alamat\"");
        var letter = organiser.upload(
                bimtek.path() + "/materi", Map.of("judul", "Surat", "surat", "ya"), "surat.pdf", new byte[] {1, 2, 3});
        assertThat(letter.body()).contains("id=\"salah-berkas\"", "Unggah surat", "value=\"Surat\"");
    }

    @Test
    void the_last_session_of_a_published_bimtek_stays() {
        var organiser = bimtek.organiser();
        var number = Pattern.compile("/sesi/(\\d+)")
                .matcher(organiser.get(bimtek.path() + "/susun/jadwal").body());
        assertThat(number.find()).isTrue();
        organiser.post(bimtek.path() + "/sesi/" + number.group(1), Map.of("hapus", "ya"));
        assertThat(organiser.get(bimtek.path() + "/susun/jadwal").body())
                .contains("sesi terakhirnya tidak dihapus", number.group());
    }

    @Test
    void the_steps_say_what_is_missing_and_name_the_next_one() {
        var page = bimtek.organiser().get(bimtek.path() + "/susun").body();
        assertThat(page)
                .contains("Narasumber belum ditulis.", "Belum ada topik yang dibahas.", "Boleh menyusul", "Selesai")
                .contains("Lanjutkan: 2 Jadwal")
                .doesNotContain("Belum diumumkan.");
    }

    @Test
    void a_step_writes_its_own_fields_only_and_a_wrong_number_stays_beside_its_reason() {
        var organiser = bimtek.organiser();
        organiser.get(bimtek.path() + "/susun/terbit");
        var refused = organiser.post(bimtek.path() + "/susun/terbit", Map.of("penanda", "Dra. Rahmah", "nip", "1968"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"salah-nip\"", "value=\"1968\"", "NIP terdiri dari 18 angka.");

        organiser.post(
                bimtek.path() + "/susun/terbit", Map.of("penanda", "Bupati Muara", "jabatan", "Bupati", "nip", ""));
        assertThat(organiser.get(bimtek.path() + "/susun/tujuan").body()).contains("value=\"Aula Bapperida\"");
        assertThat(organiser.get(bimtek.path() + "/susun/terbit").body()).contains("value=\"Bupati Muara\"");
        assertThat(organiser.get(bimtek.path() + "/susun/lain").statusCode()).isEqualTo(404);
    }

    @Test
    void cancelling_a_participant_asks_back_and_says_who_gets_the_seat() {
        var first = bimtek.operator("satu");
        bimtek.register(first);
        var page = bimtek.organiser().get(bimtek.path() + "/peserta").body();
        var ask = Pattern.compile("/bimtek/\\d+/peserta/\\d+/batal").matcher(page);
        assertThat(ask.find()).isTrue();
        assertThat(bimtek.organiser().get(ask.group()).body()).contains("Batalkan pendaftaran", "Ya, batalkan");
        assertThat(first.get(bimtek.path()).body()).contains("Terdaftar");
        bimtek.organiser().post(ask.group(), Map.of());
        assertThat(first.get(bimtek.path()).body()).contains("Daftarkan saya");
    }
}
