package id.terinovatif.competition.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.competition.Lomba;
import id.terinovatif.world.HeldRow;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A juror's desk over plain forms, with the wrong thing done on purpose. */
@RealServer
class DeskTest {
    private final World world;
    private final DataSource database;
    private World.Place place;
    private Lomba lomba;

    DeskTest(World world, DataSource database) {
        this.world = world;
        this.database = database;
    }

    @BeforeEach
    void begin() {
        place = world.place();
        lomba = Lomba.open(world, place)
                .enter("TIMBANG CERIA")
                .citizens(5)
                .jurors(4)
                .reading();
    }

    private static Map<String, String> mark(int band, int points, int base) {
        return new HashMap<>(Map.of(
                "revisi",
                String.valueOf(base),
                "jenjang",
                String.valueOf(band),
                "angka." + band,
                String.valueOf(points),
                "alasan",
                "Jelas."));
    }

    private String at(int number, int criterion) {
        return lomba.path() + "/meja/" + number + "/" + criterion;
    }

    private List<Integer> saved(int number) {
        return world.jdbc()
                .sql(
                        "select points from competition_mark where competition_id = ? and number = ? order by person_id, criterion")
                .params(lomba.id(), number)
                .query(Integer.class)
                .list();
    }

    @Test
    void a_total_from_the_browser_and_a_number_outside_of_its_band_are_refused() {
        var juror = lomba.juror("J1");
        int number = lomba.desk("J1").getFirst();
        juror.get(at(number, 1));
        var total = mark(3, 70, 0);
        total.put("total", "99");
        assertThat(juror.post(at(number, 1), total).statusCode()).isEqualTo(422);
        var outside = juror.post(at(number, 1), mark(3, 90, 0));
        assertThat(outside.statusCode()).isEqualTo(422);
        assertThat(outside.body()).contains("isi 61 sampai 80", "value=\"90\"");
        assertThat(juror.post(at(number, 1), Map.of("revisi", "0", "alasan", "x"))
                        .body())
                .contains("Pilih dulu jenjangnya");
        assertThat(saved(number)).isEmpty();
        assertThat(juror.post(at(number, 1), mark(3, 61, 0)).statusCode()).isEqualTo(302);
        assertThat(saved(number)).containsExactly(61);
    }

    @Test
    void an_entry_that_was_not_dealt_to_a_juror_is_not_there_on_any_route() {
        var juror = lomba.juror("J1");
        int other = lomba.numbers().stream()
                .filter(number -> !lomba.desk("J1").contains(number))
                .findFirst()
                .orElseThrow();
        for (var path : List.of("/1", "/serah", "/benturan"))
            assertThat(juror.get(lomba.path() + "/meja/" + other + path).statusCode())
                    .isEqualTo(404);
        assertThat(juror.post(at(other, 1), mark(3, 70, 0)).statusCode()).isEqualTo(404);
        assertThat(juror.typing("nilai", at(other, 1), mark(3, 70, 0)).statusCode())
                .isEqualTo(404);
        assertThat(juror.post(lomba.path() + "/meja/" + other + "/serah", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(juror.post(lomba.path() + "/meja/" + other + "/benturan", Map.of("sebab", "FAMILY"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(saved(other)).isEmpty();
    }

    @Test
    void stepping_aside_takes_the_entry_from_the_desk_and_gives_it_to_another() {
        var juror = lomba.juror("J1");
        int number = lomba.desk("J1").getFirst();
        lomba.mark(juror, number, 1, 70);
        juror.get(lomba.path() + "/meja/" + number + "/benturan");
        var answer = juror.post(lomba.path() + "/meja/" + number + "/benturan", Map.of("sebab", "FAMILY"));
        assertThat(Visitor.target(answer)).endsWith("/meja");
        assertThat(lomba.desk("J1")).doesNotContain(number);
        assertThat(juror.get(at(number, 1)).statusCode()).isEqualTo(404);
        assertThat(world.jdbc()
                        .sql(
                                "select count(*) from competition_sheet where competition_id = ? and number = ? and state = 'OPEN'")
                        .params(lomba.id(), number)
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void the_extreme_bands_want_a_sentence_before_the_sheet_is_handed_in() {
        var juror = lomba.juror("J1");
        int number = lomba.desk("J1").getFirst();
        for (int criterion = 1; criterion <= 5; criterion++) {
            juror.get(at(number, criterion));
            juror.post(at(number, criterion), Map.of("revisi", "0", "jenjang", "4", "angka.4", "90", "alasan", ""));
        }
        var refused = juror.post(lomba.path() + "/meja/" + number + "/serah", Map.of());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("perlu satu kalimat alasan");
    }

    @Test
    void two_tabs_are_asked_and_no_mark_is_lost() {
        var juror = lomba.juror("J1");
        int number = lomba.desk("J1").getFirst();
        juror.get(at(number, 1));
        assertThat(juror.typing("nilai", at(number, 1), mark(3, 70, 0)).body()).contains("\"revision\":1");
        var late = juror.typing("nilai", at(number, 1), mark(2, 50, 0));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("\"points\":70", "\"revision\":1");
        assertThat(saved(number)).containsExactly(70);
        assertThat(juror.typing("nilai", at(number, 1), mark(2, 50, 1)).statusCode())
                .isEqualTo(200);
        assertThat(saved(number)).containsExactly(50);
    }

    @Test
    void two_saves_at_once_leave_one_mark_and_one_question() {
        var juror = lomba.juror("J1");
        int number = lomba.desk("J1").getFirst();
        juror.get(at(number, 1));
        var answers = HeldRow.whileHeld(
                database,
                "select 1 from competition where id = " + lomba.id() + " for update",
                () -> juror.typing("nilai", at(number, 1), mark(3, 70, 0)).statusCode(),
                () -> juror.typing("nilai", at(number, 1), mark(2, 50, 0)).statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(saved(number)).hasSize(1);
    }

    @Test
    void nobody_sees_another_jurors_marks_or_a_rank_while_it_is_judged() {
        var first = lomba.juror("J1");
        for (int number : lomba.desk("J1")) lomba.judge("J1", first, number);
        world.jdbc()
                .sql("update competition_mark set reason = 'RAHASIA JURI SATU' where competition_id = ?")
                .param(lomba.id())
                .update();
        var second = lomba.juror("J2");
        for (int number : lomba.desk("J2"))
            for (var page : List.of("/1", "/2", "/serah"))
                assertThat(second.get(lomba.path() + "/meja/" + number + page).body())
                        .doesNotContain("RAHASIA");
        var office = lomba.office();
        for (var page : List.of("", "/pantau", "/pembagian", "/peserta"))
            assertThat(office.get(lomba.path() + page).body()).doesNotContain("RAHASIA");
        assertThat(office.get(lomba.path() + "/pleno").statusCode()).isEqualTo(403);
        assertThat(office.get(lomba.path() + "/berita-acara.pdf").statusCode()).isEqualTo(403);
        for (var closed : List.of("/hasil", "/hasil.csv", "/berita-acara.json"))
            assertThat(world.visitor().get(lomba.path() + closed).statusCode()).isEqualTo(404);
    }

    @Test
    void a_blind_desk_shows_neither_title_nor_office_nor_writer() {
        var all = new StringBuilder();
        for (var label : List.of("J1", "J2", "J3", "J4"))
            for (int number : lomba.desk(label))
                all.append(lomba.juror(label).get(at(number, 1)).body());
        assertThat(all.toString())
                .doesNotContain("TIMBANG CERIA", "Puskesmas Muara", "Dinas Kesehatan", "Warga 1", "INOVASI 1", "0812");
        assertThat(world.as(place.email(Role.JUDGE)).get(lomba.path() + "/meja").statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_was_handed_in_stays_until_the_office_opens_it_with_a_reason() {
        var juror = lomba.juror("J1");
        int number = lomba.desk("J1").getFirst();
        lomba.judge("J1", juror, number);
        assertThat(juror.typing("nilai", at(number, 1), mark(2, 50, 1)).statusCode())
                .isEqualTo(403);
        var office = lomba.office();
        assertThat(office.post(lomba.path() + "/pantau/buka", Map.of("peserta", String.valueOf(number), "juri", "J1"))
                        .body())
                .contains("Tulis alasannya");
        office.post(
                lomba.path() + "/pantau/buka",
                Map.of("peserta", String.valueOf(number), "juri", "J1", "alasan", "salah ketik"));
        assertThat(juror.typing("nilai", at(number, 1), mark(2, 50, 1)).statusCode())
                .isEqualTo(200);
    }
}
