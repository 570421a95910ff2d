package id.terinovatif.competition;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.competition.minutes.Minutes;
import id.terinovatif.competition.minutes.MinutesCheck;
import id.terinovatif.competition.rules.Examples;
import id.terinovatif.competition.rules.Rules;
import id.terinovatif.competition.rules.Stage;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A contest of several stages: calibration, reading, more readers for the first, talks. */
@RealServer
class StagesTest {
    private final World world;

    StagesTest(World world) {
        this.world = world;
    }

    private static Rules staged(Rules rules) {
        var read = rules.stage(1);
        var talk = Examples.named("Liga Sinova Lombok Tengah 2025")
                .orElseThrow()
                .rules()
                .stage(3);
        return new Rules(
                "",
                "",
                List.of(new Rules.Group("Semua peserta", Rules.Entrant.ALL, 2)),
                rules.conditions(),
                rules.questions(),
                List.of(
                        new Stage(read.kind(), "Pembacaan", read.rubric(), 2, 3, 60, null),
                        new Stage(Stage.Kind.MORE_READERS, "Pembaca tambahan", null, 1, 3, 0, null),
                        new Stage(Stage.Kind.TALK, "Pemaparan", talk.rubric(), 0, null, 40, talk.minutes())),
                rules.conduct());
    }

    @Test
    void the_first_get_more_readers_and_talk_and_the_minutes_still_come_out_the_same() {
        var place = world.place();
        var lomba = Lomba.open(world, place, StagesTest::staged)
                .citizens(8)
                .jurors(4)
                .reading()
                .judged();
        assertThat(lomba.state()).isEqualTo("READ");
        var office = lomba.office();
        assertThat(office.get(lomba.path() + "/pleno").body()).contains("Pembaca tambahan untuk yang teratas");
        office.post(lomba.path() + "/tahap", Map.of("langkah", "tahap"));
        assertThat(lomba.state()).isEqualTo("READING");
        assertThat(sheets(lomba, 2)).isEqualTo(3);
        lomba.judged();
        office.post(lomba.path() + "/tahap", Map.of("langkah", "tahap"));
        assertThat(sheets(lomba, 3)).isEqualTo(12);
        office.get(lomba.path() + "/pembagian");
        office.post(lomba.path() + "/jadwal", Map.of("hari", "2026-12-10", "jam", "09:00"));
        assertThat(lomba.juror("J1").get(lomba.path() + "/meja").body()).contains("Mulai 10 Desember 2026, 09.00 WITA");
        lomba.judged().announced();
        assertThat(lomba.state()).isEqualTo("PROVISIONAL");
        var minutes = Minutes.read(
                world.visitor().get(lomba.path() + "/berita-acara.json").body());
        assertThat(MinutesCheck.of(minutes)).isEmpty();
        assertThat(minutes.result().stream().filter(line -> line.reached() == 3))
                .hasSize(3);
    }

    private int sheets(Lomba lomba, int stage) {
        return world.jdbc()
                .sql("select count(*) from competition_sheet where competition_id = ? and stage = ?")
                .params(lomba.id(), stage)
                .query(Integer.class)
                .single();
    }

    @Test
    void who_cannot_be_told_apart_at_the_line_gets_another_reader() {
        var place = world.place();
        var lomba = Lomba.open(world, place).citizens(8).jurors(5).reading();
        world.jdbc()
                .sql("update competition set rules = replace(rules, '\"seats\":5', '\"seats\":2') where id = ?")
                .param(lomba.id())
                .update();
        lomba.judged();
        var office = lomba.office();
        office.get(lomba.path() + "/pleno");
        var answer = office.post(lomba.path() + "/tahap", Map.of("langkah", "batas"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(lomba.state()).isEqualTo("READING");
        assertThat(lomba.judged().state()).isEqualTo("READ");
    }

    @Test
    void the_calibration_round_shows_agreement_and_enters_no_result() {
        var place = world.place();
        var lomba = Lomba.open(world, place).citizens(6).jurors(4).dealt();
        var operator = world.as(place.email(Role.OPERATOR));
        var innovation = Drafts.begin(operator, "CONTOH LAMA");
        Drafts.fill(operator, innovation);
        var office = lomba.office();
        assertThat(office.post(lomba.path() + "/kalibrasi", Map.of()).statusCode())
                .isEqualTo(403);
        office.get(lomba.path() + "/contoh");
        office.post(lomba.path() + "/contoh", Map.of("inovasi", innovation.substring(innovation.lastIndexOf('/') + 1)));
        office.post(lomba.path() + "/kalibrasi", Map.of());
        assertThat(lomba.desk("J1")).containsExactly(7);
        lomba.judged();
        assertThat(office.get(lomba.path() + "/pantau").body())
                .contains("Dalam satu jenjang: <b>5 dari 5</b> kriteria");
        office.post(lomba.path() + "/pembacaan", Map.of());
        assertThat(lomba.desk("J1")).doesNotContain(7);
        lomba.judged().announced();
        var json = world.visitor().get(lomba.path() + "/berita-acara.json").body();
        assertThat(MinutesCheck.of(Minutes.read(json))).isEmpty();
        assertThat(json).doesNotContain("CONTOH LAMA");
    }
}
