package id.terinovatif.innovation.running;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.world.OneDraft;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** "Masih berjalan?", answered with one tap and without an account. */
@RealServer
class RunningTest extends OneDraft {
    RunningTest(World world) {
        super(world);
    }

    private String link() {
        var page = operator.submit(path + "/berjalan", path + "/berjalan/tautan", Map.of());
        var shown = operator.get(Visitor.target(page)).body();
        var found = Pattern.compile("value=\"[^\"]*(/berjalan/[^\"]+)\"").matcher(shown);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void counts(String kind, String baseline, String target) {
        operator.submit(
                path + "/berjalan",
                path + "/berjalan/ukuran",
                Map.of("jenis", kind, "nama", "Balita", "awal", baseline, "sasaran", target, "sumber", "register"));
    }

    private String state(String column) {
        return world.jdbc()
                .sql("select " + column + "::text from running_report where region_id = ?")
                .param(place.region().id())
                .query(String.class)
                .single();
    }

    @Test
    void one_tap_without_an_account_is_an_answer_and_so_is_the_second_thought() {
        var link = link();
        var visitor = world.visitor();
        assertThat(visitor.get(link).body()).contains("Apakah TIMBANG CERIA masih berjalan?", "Satu ketukan cukup");
        assertThat(visitor.post(link, Map.of("jawab", "ya")).statusCode()).isEqualTo(302);
        assertThat(visitor.get(link).body()).contains("jawabannya tersimpan", "Masih berjalan");
        visitor.post(link, Map.of("jawab", "tidak", "catatan", "Kadernya pindah."));
        assertThat(state("state")).isEqualTo("STOPPED");
        assertThat(operator.get(path + "/berjalan").body())
                .contains("Dilaporkan tidak berjalan lagi", "Kadernya pindah.");
    }

    @Test
    void the_catalogue_says_what_was_answered_and_nothing_that_was_noted() {
        alter("update innovation set status = 'PUBLISHED' where region_id = ?");
        var catalogue = path.replace("/inovasi/", "/katalog/");
        assertThat(world.visitor().get(catalogue).body()).contains("belum dikonfirmasi");
        var link = link();
        world.visitor().post(link, Map.of("jawab", "ya"));
        assertThat(world.visitor().get(catalogue).body()).contains("Masih berjalan, dikonfirmasi pada triwulan");
        world.visitor().post(link, Map.of("jawab", "tidak", "catatan", "Rahasia kantor."));
        assertThat(world.visitor().get(catalogue).body())
                .contains("Dilaporkan tidak berjalan lagi")
                .doesNotContain("Rahasia");
        assertThat(operator.get(path).body()).contains("Terbit");
    }

    @Test
    void the_number_supports_the_benefit_on_the_measure_that_it_fits() {
        counts("ORANG", "", "");
        world.visitor().post(link(), Map.of("jawab", "ya", "angka", "320"));
        assertThat(operator.get(path + "/berjalan").body()).contains("Jumlah penerima manfaat (orang), 320, tingkat 2");
        operator.post(path + "/berjalan/pakai", Map.of());
        assertThat(answer()).isEqualTo("a 2 320");
        counts("BELANJA", "200", "");
        world.visitor().post(link(), Map.of("jawab", "ya", "angka", "170"));
        operator.get(path + "/berjalan");
        operator.post(path + "/berjalan/pakai", Map.of());
        assertThat(answer()).isEqualTo("c 2 15");
        counts("UNIT", "", "");
        assertThat(operator.get(path + "/berjalan").body()).doesNotContain("Mendukung indikator");
        operator.post(path + "/berjalan/pakai", Map.of());
        assertThat(answer()).isEqualTo("c 2 15");
    }

    private String answer() {
        return world.jdbc()
                .sql(
                        "select variant || ' ' || level || ' ' || value from answer a join innovation i on i.id = a.innovation_id"
                                + " where a.region_id = ? and indicator = 'SID.KEMANFAATAN'")
                .param(place.region().id())
                .query(String.class)
                .single();
    }

    @Test
    void bad_numbers_are_said_and_a_lost_or_old_link_opens_nothing() {
        counts("ORANG", "", "");
        var link = link();
        var visitor = world.visitor();
        assertThat(visitor.post(link, Map.of("jawab", "ya", "angka", "banyak")).body())
                .contains("bukan angka");
        assertThat(visitor.post(link, Map.of("jawab", "ya", "angka", "-4")).body())
                .contains("dari nol ke atas");
        assertThat(visitor.post(link, Map.of("angka", "4")).statusCode()).isEqualTo(422);
        assertThat(count()).isZero();
        var wrong =
                operator.submit(path + "/berjalan", path + "/berjalan/ukuran", Map.of("jenis", "KERBAU", "awal", "x"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Pilih apa yang dihitung", "Nama angkanya belum diisi", "bukan angka");
        alter("update running_link set expires_at = now() - interval '1 day' where region_id = ?");
        assertThat(visitor.get(link).statusCode()).isEqualTo(404);
        assertThat(visitor.post(link, Map.of("jawab", "ya")).statusCode()).isEqualTo(404);
    }

    @Test
    void two_people_who_tap_at_once_leave_one_answer_of_the_quarter() {
        var link = link();
        List.of("ya", "tidak", "ya").stream()
                .map(word -> CompletableFuture.supplyAsync(
                        () -> world.visitor().post(link, Map.of("jawab", word)).statusCode()))
                .toList()
                .forEach(one -> assertThat(one.join()).isEqualTo(302));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void a_number_that_cannot_be_compared_supports_nothing() {
        var none = new Measure("BELANJA", "Biaya", null, null, "buku kas");
        assertThat(Measure.counted("SAVED", none, BigDecimal.TEN)).isNull();
        var worse = new Measure("BELANJA", "Biaya", BigDecimal.ONE, null, "buku kas");
        assertThat(Measure.counted("SAVED", worse, BigDecimal.TEN)).isNull();
        assertThat(Measure.counted("GROWN", worse, BigDecimal.TEN)).isEqualByComparingTo("900");
        assertThat(new Quarter(2025, 4).until(new Quarter(2026, 1))).isEqualTo(1);
    }

    private void alter(String sql) {
        assertThat(world.jdbc().sql(sql).param(place.region().id()).update()).isPositive();
    }

    private int count() {
        return world.jdbc()
                .sql("select count(*) from running_report where region_id = ?")
                .param(place.region().id())
                .query(Integer.class)
                .single();
    }
}
