package id.terinovatif.competition.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.competition.Lomba;
import id.terinovatif.competition.minutes.Minutes;
import id.terinovatif.competition.minutes.MinutesCheck;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the last mark to the end: plenary, public result, own sheet, objections. */
@RealServer
class ResultTest {
    private final World world;
    private World.Place place;
    private Lomba lomba;

    ResultTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void begin() {
        place = world.place();
        lomba = Lomba.open(world, place)
                .enter("TIMBANG CERIA")
                .citizens(7)
                .jurors(4)
                .reading()
                .judged();
    }

    private List<String> wrong() {
        return MinutesCheck.of(Minutes.read(
                world.visitor().get(lomba.path() + "/berita-acara.json").body()));
    }

    @Test
    void a_direct_change_of_a_mark_an_entry_or_an_award_is_found() {
        lomba.announced();
        assertThat(wrong()).isEmpty();
        edit(
                "update competition_mark set points = points + 1 where competition_id = ? and number = 2 and criterion = 1");
        assertThat(wrong()).anyMatch(line -> line.contains("P02") && line.contains("kriteria 1"));
        edit(
                "update competition_mark set points = points - 1 where competition_id = ? and number = 2 and criterion = 1");
        assertThat(wrong()).isEmpty();
        edit("update competition_entry set story = replace(story, '97', '98') where competition_id = ? and number = 3");
        assertThat(wrong()).containsExactly("P03: tulisan atau berkasnya bukan yang dikirim");
        edit("update competition_entry set story = replace(story, '98', '97') where competition_id = ? and number = 3");
        edit("update competition_entry set award = 'Pemenang' where competition_id = ? and award = ''");
        assertThat(wrong()).anyMatch(line -> line.contains("penghargaannya bukan yang diputus pleno"));
        edit(
                "update competition_record set content = replace(content, 'Pemenang', 'Kalah') where competition_id = ? and kind = 'SEALED'");
        assertThat(wrong()).anyMatch(line -> line.contains("rantai putus"));
    }

    private void edit(String sql) {
        assertThat(world.jdbc().sql(sql).param(lomba.id()).update()).isPositive();
    }

    @Test
    void an_award_against_the_order_needs_a_reason_and_a_plenary_needs_its_quorum() {
        var office = lomba.office();
        office.get(lomba.path() + "/pleno");
        var present = List.of("J1", "J2", "J3", "J4");
        var against = Map.of("penghargaan.P08", "Pemenang");
        assertThat(office.postMany(lomba.path() + "/pleno", against, "hadir", List.of("J1"))
                        .body())
                .contains("Kuorum belum terpenuhi: hadir 1, perlu 3 dari 4 juri");
        assertThat(office.postMany(lomba.path() + "/pleno", against, "hadir", present)
                        .body())
                .contains("tidak mengikuti urutan");
        assertThat(lomba.state()).isEqualTo("READ");
    }

    @Test
    void nothing_moves_once_the_result_is_announced() {
        lomba.announced();
        var juror = lomba.juror("J1");
        assertThat(juror.post(lomba.path() + "/meja/1/1", Map.of("revisi", "1", "jenjang", "2", "angka.2", "50"))
                        .statusCode())
                .isIn(403, 404);
        var office = lomba.office();
        for (var path : List.of("/pleno", "/tahap", "/pembagian", "/kalibrasi", "/pembacaan", "/pembatalan"))
            assertThat(office.post(lomba.path() + path, Map.of("alasan", "x", "angka", "1"))
                            .statusCode())
                    .as(path)
                    .isEqualTo(403);
        assertThat(office.post(lomba.path() + "/peserta/1", Map.of("putusan", "DISQUALIFIED", "alasan", "x"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(office.post(lomba.path() + "/pantau/buka", Map.of("peserta", "1", "juri", "J1", "alasan", "x"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_entrant_reads_points_and_reasons_without_a_name_and_objects_within_the_days() {
        lomba.announced();
        var operator = world.as(place.email(Role.OPERATOR));
        var own = operator.get(lomba.path() + "/lembar/1").body();
        assertThat(own)
                .contains("TIMBANG CERIA", "Angkanya jelas.", "Satu jenjang di atasnya", "Masih bisa sampai")
                .doesNotContain("J1", "Orang juri");
        assertThat(operator.get(lomba.path() + "/lembar/2").statusCode()).isEqualTo(404);
        assertThat(operator.post(lomba.path() + "/lembar/1", Map.of("dasar", "SELERA", "uraian", "x"))
                        .statusCode())
                .isEqualTo(403);
        operator.post(lomba.path() + "/lembar/1", Map.of("dasar", "ARITHMETIC", "uraian", "Jumlahnya keliru."));
        var office = lomba.office();
        office.get(lomba.path() + "/sanggahan");
        assertThat(office.post(lomba.path() + "/penetapan", Map.of()).statusCode())
                .isEqualTo(403);
        var objection = world.jdbc()
                .sql("select id from competition_objection where competition_id = ?")
                .param(lomba.id())
                .query(Long.class)
                .single();
        office.post(
                lomba.path() + "/sanggahan/" + objection,
                Map.of("putusan", "ditolak", "jawaban", "Sudah dihitung ulang: sama."));
        assertThat(operator.get(lomba.path() + "/lembar/1").body()).contains("Sudah dihitung ulang: sama.");
        edit("update competition set object_until = now() - interval '1 minute' where id = ?");
        assertThat(operator.post(lomba.path() + "/lembar/1", Map.of("dasar", "ARITHMETIC", "uraian", "Lagi."))
                        .body())
                .contains("Masa sanggah sudah lewat");
        office.post(lomba.path() + "/penetapan", Map.of());
        assertThat(lomba.state()).isEqualTo("FINAL");
        assertThat(wrong()).isEmpty();
    }

    @Test
    void who_judged_an_entry_does_not_answer_about_it() {
        var other = world.place();
        var held = Lomba.open(world, other).enter("TIMBANG CERIA").citizens(5).jurors(3);
        held.juror("J4", Role.ADMIN, null).reading().judged().announced();
        int judged = held.numbers().stream()
                .filter(number -> world.jdbc()
                                .sql(
                                        "select count(*) from competition_sheet where competition_id = ? and number = ? and person_id = ?")
                                .params(held.id(), number, held.person("J4"))
                                .query(Integer.class)
                                .single()
                        > 0)
                .findFirst()
                .orElseThrow();
        long objection = world.jdbc()
                .sql("""
                        insert into competition_objection (region_id, competition_id, number, ground, facts, at)
                        values (?, ?, ?, 'PROCEDURE', 'Urutan tampil diubah.', now()) returning id""")
                .params(other.region().id(), held.id(), judged)
                .query(Long.class)
                .single();
        var juror = held.juror("J4");
        juror.get(held.path() + "/sanggahan");
        assertThat(juror.post(
                                held.path() + "/sanggahan/" + objection,
                                Map.of("putusan", "ditolak", "jawaban", "Tidak benar."))
                        .body())
                .contains("dijawab oleh orang yang tidak menilai");
    }

    @Test
    void the_public_result_names_winners_with_ranges_and_others_without_marks() {
        lomba.announced();
        var body = world.visitor().get(lomba.path() + "/hasil").body();
        assertThat(body)
                .contains("Pemenang", "Peserta lain", "Dua rentang yang bertumpuk")
                .doesNotContain("0812");
        var csv = world.visitor().get(lomba.path() + "/hasil.csv").body();
        assertThat(csv).startsWith("tahap;peserta;inovasi;juri;nilai\n").contains(";J1;");
        assertThat(csv.lines().count()).isEqualTo(1 + 8 * 3);
    }
}
