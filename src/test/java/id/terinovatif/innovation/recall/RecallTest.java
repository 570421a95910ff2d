package id.terinovatif.innovation.recall;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A writer states the core, a reader without account reads for a minute, both stand side by side. */
@RealServer
class RecallTest {
    private static final Map<String, String> CORE = Map.of(
            "siapa", "ibu balita di wilayah Puskesmas Muara",
            "berubah", "lebih banyak balita ditimbang",
            "cara", "kartu hadiah yang dicap kader",
            "seberapa", "dari 40 menjadi 82 persen");
    private static final Map<String, String> REMEMBERED = Map.of(
            "masalah", "kader tidak rutin membagikan",
            "baru", "ada kartu",
            "untung", "ibu-ibu",
            "berubah", "penimbangan naik",
            "kantor", "Dinas Pendidikan");
    private static final Pattern LINK = Pattern.compile("value=\"https://inovasi\\.uji\\.id(/baca/[^\"]+)\"");

    private final World world;

    RecallTest(World world) {
        this.world = world;
    }

    @Test
    void what_a_reader_remembers_stands_beside_what_the_writer_meant() {
        var writer = world.as(world.place().email(Role.OPERATOR));
        var page = ready(writer);
        var link = link(writer, page);
        var reader = world.visitor();
        assertThat(reader.get(link).body())
                .contains("Boleh minta dua menit Anda?")
                .doesNotContain("Kader membagikan");

        reader.post(link + "/mulai", Map.of());
        var text = reader.get(link);
        assertThat(text.body()).contains("Kader membagikan kartu").doesNotContain("Siti, bidan");
        reader.post(link + "/terbaca", Map.of());
        assertThat(reader.get(link).body()).contains("Apa yang Anda ingat?").doesNotContain("Kader membagikan kartu");
        reader.post(link + "/jawaban", REMEMBERED);
        assertThat(reader.get(link).body()).contains("Terima kasih");

        assertThat(writer.get(page).body())
                .contains("Dinas Pendidikan")
                .contains("ada kartu")
                .contains("Kata yang sampai: kartu. Yang tidak kami temukan: hadiah, dicap, kader.")
                .contains("40, 82");
    }

    @Test
    void a_link_serves_one_reader_once() {
        var writer = world.as(world.place().email(Role.OPERATOR));
        var page = ready(writer);
        var link = link(writer, page);
        var reader = world.visitor();
        reader.post(link + "/mulai", Map.of());
        reader.post(link + "/terbaca", Map.of());
        reader.post(link + "/jawaban", REMEMBERED);

        var second = world.visitor();
        second.post(link + "/mulai", Map.of());
        second.post(link + "/jawaban", Map.of("masalah", "jawaban kedua"));

        assertThat(second.get(link).body()).contains("Terima kasih").doesNotContain("Kader membagikan");
        assertThat(writer.get(page).body()).doesNotContain("jawaban kedua");
    }

    @Test
    void the_text_closes_when_its_time_is_over_even_without_script() {
        var writer = world.as(world.place().email(Role.OPERATOR));
        var link = link(writer, ready(writer));
        var reader = world.visitor();
        reader.post(link + "/mulai", Map.of());
        world.jdbc()
                .sql(
                        "update reading_test set started_at = started_at - interval '91 seconds' where finished_at is null")
                .update();
        assertThat(reader.get(link).body()).contains("Apa yang Anda ingat?").doesNotContain("Kader membagikan");
    }

    @Test
    void a_withdrawn_or_old_link_opens_nothing() {
        var writer = world.as(world.place().email(Role.OPERATOR));
        var page = ready(writer);
        var withdrawn = link(writer, page);
        var number = writer.get(page).body().replaceAll("(?s).*uji-baca/(\\d+)/penarikan.*", "$1");
        writer.post(page + "/" + number + "/penarikan", Map.of());
        assertThat(world.visitor().get(withdrawn).statusCode()).isEqualTo(404);

        var old = link(writer, page);
        world.jdbc()
                .sql("update reading_test set expires_at = now() where withdrawn_at is null and finished_at is null")
                .update();
        assertThat(world.visitor().get(old).statusCode()).isEqualTo(404);
        assertThat(writer.get(page).body()).contains("ditarik").contains("lewat waktu");
    }

    @Test
    void the_readers_page_needs_no_session_and_is_kept_out_of_caches_and_search() {
        var writer = world.as(world.place().email(Role.OPERATOR));
        var answer = world.visitor().get(link(writer, ready(writer)));
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
    }

    @Test
    void no_answer_at_all_is_asked_for_again_and_what_was_typed_stays() {
        var writer = world.as(world.place().email(Role.OPERATOR));
        var link = link(writer, ready(writer));
        var reader = world.visitor();
        reader.post(link + "/mulai", Map.of());
        reader.post(link + "/terbaca", Map.of());
        var refused = reader.post(link + "/jawaban", Map.of("kantor", "Kecamatan Hulu"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Jawab sedikitnya satu").contains("Kecamatan Hulu");
    }

    @Test
    void a_core_with_gaps_is_asked_for_and_no_link_is_made_before_it() {
        var writer = world.as(world.place().email(Role.OPERATOR));
        var path = Drafts.begin(writer, "TIMBANG CERIA");
        writer.get(path + "/uji-baca");
        var refused = writer.post(path + "/uji-baca", Map.of("siapa", "ibu balita"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Dengan cara apa belum diisi.").contains("value=\"ibu balita\"");
        assertThat(writer.post(path + "/uji-baca/tautan", Map.of()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void numbers_that_name_a_person_are_hidden_and_others_are_not() {
        assertThat(RecallText.hidden("Hubungi 0812-3456-7890 atau bidan@contoh.id, NIP 19800101 200501 2 003."))
                .isEqualTo("Hubungi (disembunyikan) atau (disembunyikan), NIP (disembunyikan).");
        var facts = "Biaya Rp1.250.000.000 pada 2024 untuk 310 balita, naik dari 40 menjadi 82 persen.";
        assertThat(RecallText.hidden(facts)).isEqualTo(facts);
    }

    private static String ready(Visitor writer) {
        var path = Drafts.begin(writer, "TIMBANG CERIA");
        Drafts.fill(writer, path);
        writer.get(path + "/uji-baca");
        writer.post(path + "/uji-baca", CORE);
        return path + "/uji-baca";
    }

    private static String link(Visitor writer, String page) {
        writer.get(page);
        writer.post(page + "/tautan", Map.of());
        var found = LINK.matcher(writer.get(page).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
