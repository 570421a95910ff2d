package id.terinovatif.innovation.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.OneDraft;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One story, asked for once, as it reads in several formats. */
@RealServer
class StoryTest extends OneDraft {
    StoryTest(World world) {
        super(world);
    }

    private void write(String piece, String text) {
        operator.submit(path + "/cerita/bahan/" + piece, Map.of("isi", text));
    }

    @Test
    void a_piece_written_once_reads_in_every_format_that_wants_it_beside_its_limit() {
        write("permasalahan", "Hanya 40 dari 100 balita ditimbang.");
        for (var format : List.of("kipp-2023", "kipp-2025", "kovablik-jatim", "iga-video", "paparan-7", "katalog"))
            assertThat(operator.get(path + "/cerita/" + format).body())
                    .as(format)
                    .contains("Hanya 40 dari 100 balita ditimbang.");
        assertThat(operator.get(path + "/cerita/kipp-2023").body())
                .contains("paling banyak 300 kata", "formulir NTT, 2023", "Bahan yang belum ada")
                .contains("Balita yang ditimbang naik dari 40 menjadi 80 persen pada 2025.");
        assertThat(operator.get(path + "/cerita/kipp-2025").body()).contains("batas resmi belum diketahui");
        assertThat(operator.get(path + "/cerita/kipp-2024").statusCode()).isEqualTo(404);
        assertThat(operator.download(path + "/cerita/satu-halaman/cetak.pdf").body())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void a_text_by_hand_remembers_its_pieces_and_says_when_they_move_on() {
        write("permasalahan", "Hanya 40 dari 100 balita ditimbang.");
        operator.submit(
                path + "/cerita/katalog",
                path + "/cerita/katalog/masalah",
                Map.of("revisi", "0", "isi", "Separuh balita dan 77 ibu tidak tercatat."));
        assertThat(operator.get(path + "/cerita/katalog").body())
                .contains("Separuh balita", "tidak ada di bahan mana pun: 77")
                .doesNotContain("Ceritanya sudah berubah");
        write("permasalahan", "Hanya 41 dari 100 balita ditimbang.");
        assertThat(operator.get(path + "/cerita/katalog").body()).contains("Ceritanya sudah berubah");
        operator.post(path + "/cerita/katalog/masalah", Map.of("revisi", "1", "isi", " "));
        assertThat(operator.get(path + "/cerita/katalog").body())
                .contains("Hanya 41 dari 100")
                .doesNotContain("Separuh balita");
    }

    @Test
    void what_changed_since_a_format_was_taken_along_is_named() {
        write("permasalahan", "Hanya 40 dari 100 balita ditimbang.");
        operator.submit(path + "/cerita/katalog", path + "/cerita/katalog/dipakai", Map.of());
        assertThat(operator.get(path + "/cerita/katalog").body()).contains("Belum ada yang berubah sesudah itu");
        write("permasalahan", "Hanya 41 dari 100 balita ditimbang.");
        assertThat(operator.get(path + "/cerita/katalog").body())
                .contains("Berubah sesudah itu: <a href=\"#bagian-masalah\">");
    }

    @Test
    void results_are_rows_and_only_whole_ones_are_told() {
        operator.get(path + "/cerita/bahan/hasil_terukur");
        operator.post(
                path + "/cerita/bahan/hasil_terukur",
                Map.of(
                        "revisi",
                        "0",
                        "indikator",
                        "Balita ditimbang",
                        "sebelum",
                        "40",
                        "sesudah",
                        "82",
                        "satuan",
                        "persen",
                        "waktu",
                        "2024 dan 2025"));
        assertThat(operator.get(path + "/cerita/kipp-2023").body()).doesNotContain("Balita ditimbang: 40");
        assertThat(operator.get(path + "/cerita").body()).contains("Belum lengkap");
        operator.post(
                path + "/cerita/bahan/hasil_terukur",
                Map.of(
                        "revisi",
                        "1",
                        "indikator",
                        "Balita ditimbang",
                        "sebelum",
                        "40",
                        "sesudah",
                        "82",
                        "satuan",
                        "persen",
                        "waktu",
                        "2024 dan 2025",
                        "sumber",
                        "laporan posyandu"));
        assertThat(operator.get(path + "/cerita/kipp-2023").body())
                .contains("Balita ditimbang: 40 menjadi 82 persen (2024 dan 2025; sumber: laporan posyandu)");
    }

    @Test
    void a_rancang_bangun_typed_before_becomes_pieces_once_although_two_people_press() {
        operator.submit(
                path + "/profil/rancang-bangun",
                Map.of("rancang_bangun", "Dasar hukum\nPerbup 7 Tahun 2024.\nPermasalahan makro\nAnak kurang gizi."));
        var head = world.as(place.email(Role.AGENCY_HEAD));
        head.get(path + "/cerita");
        assertThat(operator.get(path + "/cerita").body()).contains("Pisahkan");
        var answers = Stream.of(operator, head)
                .map(one -> CompletableFuture.supplyAsync(
                        () -> one.post(path + "/cerita/pisahkan", Map.of()).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(answers).containsExactly(302, 403);
        assertThat(operator.get(path + "/cerita/iga-profil").body())
                .contains("Dasar hukum\nPerbup 7 Tahun 2024.", "Permasalahan\nPermasalahan makro\nAnak kurang gizi.");
    }

    @Test
    void of_two_people_who_save_the_same_piece_the_second_sees_both_texts() {
        var head = world.as(place.email(Role.AGENCY_HEAD));
        head.get(path + "/cerita/bahan/permasalahan");
        write("permasalahan", "Yang pertama.");
        var late = head.post(path + "/cerita/bahan/permasalahan", Map.of("revisi", "0", "isi", "Yang kedua."));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Yang pertama.", "Yang kedua.", "menyimpan tulisan lain");
    }

    @Test
    void bad_input_is_said_where_it_was_typed_and_others_do_not_write() {
        var long_ = operator.submit(path + "/cerita/bahan/permasalahan", Map.of("isi", "a ".repeat(6000)));
        assertThat(long_.statusCode()).isEqualTo(422);
        assertThat(operator.post(path + "/cerita/bahan/tujuan", Map.of("isi", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(operator.post(path + "/cerita/katalog/tidak-ada", Map.of("isi", "x"))
                        .statusCode())
                .isEqualTo(404);
        var verifier = world.as(place.email(Role.VERIFIER));
        assertThat(verifier.submit(path + "/cerita/bahan/permasalahan", Map.of("isi", "x"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_regions_own_form_is_made_by_the_admin_and_read_by_its_writers_alone() {
        var admin = world.as(place.email(Role.ADMIN));
        admin.submit(
                "/kelola/format-cerita",
                Map.of("nama", "Anugerah Uji", "sumber", "Surat 12", "tahun", "2026", "kepastian", "B"));
        var form = world.jdbc()
                .sql("select id from story_form where region_id = ?")
                .param(place.region().id())
                .query(Long.class)
                .single();
        var wrong = admin.submit(
                "/kelola/format-cerita",
                "/kelola/format-cerita/" + form + "/bagian",
                Map.of("judul", "", "kata", "-1"));
        assertThat(wrong.body())
                .contains("Judul bagian belum diisi", "Tulis banyaknya kata", "paling sedikit satu bahan");
        admin.submit(
                "/kelola/format-cerita",
                "/kelola/format-cerita/" + form + "/bagian",
                Map.of("judul", "Masalah", "tanya", "Apa?", "batas", "MAX", "kata", "3", "bahan", "permasalahan"));
        write("permasalahan", "Hanya 40 dari 100 balita ditimbang.");
        assertThat(operator.get(path + "/cerita/daerah-" + form).body())
                .contains("Anugerah Uji", "6 kata, paling banyak 3 kata", "Hanya 40 dari 100");
        var other = world.as(world.place().email(Role.OPERATOR));
        assertThat(other.get(Drafts.begin(other, "LAIN") + "/cerita/daerah-" + form)
                        .statusCode())
                .isEqualTo(404);
    }
}
