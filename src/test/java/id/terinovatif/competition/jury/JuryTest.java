package id.terinovatif.competition.jury;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.competition.Lomba;
import id.terinovatif.competition.minutes.Said;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sits in the jury and what each may read. */
@RealServer
class JuryTest {
    private final World world;
    private World.Place place;

    JuryTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void begin() {
        place = world.place();
    }

    private List<String> grounds(Lomba lomba, String juror) {
        return world.jdbc()
                .sql("select ground from competition_conflict where competition_id = ? and person_id = ?")
                .params(lomba.id(), lomba.person(juror))
                .query(String.class)
                .list();
    }

    @Test
    void who_works_in_the_same_agency_tree_never_gets_the_entry() {
        var lomba = Lomba.open(world, place).enter("TIMBANG CERIA").citizens(5).jurors(4);
        lomba.juror("J5", Role.AGENCY_HEAD, place.dinas()).reading();
        assertThat(grounds(lomba, "J5")).containsExactly("OFFICE");
        assertThat(lomba.desk("J5")).isNotEmpty().doesNotContain(1);
        var head = lomba.juror("J5");
        for (var page : List.of("/1", "/serah", "/benturan"))
            assertThat(head.get(lomba.path() + "/meja/1" + page).statusCode()).isEqualTo(404);
    }

    @Test
    void who_verified_or_companions_the_innovation_never_gets_it() {
        var lomba = Lomba.open(world, place).enter("TIMBANG CERIA").citizens(5).jurors(4);
        lomba.juror("J5", Role.VERIFIER, null);
        lomba.juror("J6", Role.VERIFIER, null);
        world.jdbc().sql("""
                        insert into verdict_history (region_id, innovation_id, indicator, outcome, level, judged_by, judged_at)
                        select region_id, innovation_id, 'SID.SDM', 'ACCEPT', 1, ?, now() from competition_entry where competition_id = ? and number = 1""").params(lomba.person("J5"), lomba.id()).update();
        world.jdbc()
                .sql("update agency set companion_id = ? where region_id = ? and id = ?")
                .params(lomba.person("J6"), place.region().id(), place.dinas())
                .update();
        lomba.reading();
        assertThat(grounds(lomba, "J5")).containsExactly("VERIFIED");
        assertThat(grounds(lomba, "J6")).containsExactly("COMPANION");
        assertThat(lomba.desk("J5")).doesNotContain(1);
        assertThat(lomba.desk("J6")).doesNotContain(1);
    }

    @Test
    void nothing_is_dealt_before_every_juror_has_declared() {
        var lomba = Lomba.open(world, place).citizens(5).jurors(3).closed();
        lomba.juror("J4", Role.JUDGE, null);
        var answer = lomba.office().post(lomba.path() + "/pembagian", Map.of("angka", "1"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Belum menyatakan kepentingannya");
        assertThat(lomba.state()).isEqualTo("CLOSED");
    }

    @Test
    void a_declared_conflict_is_no_edge_and_the_same_number_deals_the_same() {
        var lomba = Lomba.open(world, place).citizens(6).jurors(5);
        world.jdbc()
                .sql("update competition set closes_at = now() where id = ?")
                .param(lomba.id())
                .update();
        lomba.closed();
        var juror = lomba.juror("J1");
        juror.get(lomba.path() + "/pernyataan");
        juror.post(lomba.path() + "/pernyataan", Map.of("benar", "ya", "sebab.3", "FAMILY"));
        lomba.office().post(lomba.path() + "/pembagian", Map.of("angka", "77"));
        assertThat(grounds(lomba, "J1")).containsExactly("FAMILY");
        var dealt = world.jdbc()
                .sql("select content from competition_record where competition_id = ? and kind = ?")
                .params(lomba.id(), Said.DEALT)
                .query(String.class)
                .single();
        assertThat(dealt).contains("{\"entry\":\"P03\",\"juror\":\"J1\"}");
        assertThat(lomba.office()
                        .post(lomba.path() + "/pembagian", Map.of("angka", "78"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_dealing_that_leaves_an_entry_short_is_refused_with_its_name() {
        var lomba = Lomba.open(world, place).enter("TIMBANG CERIA").citizens(5).jurors(2);
        lomba.juror("J3", Role.AGENCY_HEAD, place.dinas()).closed();
        var answer = lomba.office().post(lomba.path() + "/pembagian", Map.of("angka", "1"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("P01 kekurangan 1 pembaca");
        assertThat(lomba.state()).isEqualTo("CLOSED");
    }

    @Test
    void a_change_by_hand_needs_a_reason_and_no_conflict() {
        var lomba = Lomba.open(world, place).enter("TIMBANG CERIA").citizens(5).jurors(4);
        lomba.juror("J5", Role.AGENCY_HEAD, place.dinas()).dealt();
        var office = lomba.office();
        var path = lomba.path() + "/pembagian/ubah";
        assertThat(office.post(path, Map.of("peserta", "1", "ke", "J5", "alasan", "ahlinya"))
                        .body())
                .contains("J5 berbenturan kepentingan");
        assertThat(office.post(path, Map.of("peserta", "1", "ke", "J5")).body()).contains("Tulis alasannya");
        var free = List.of("J1", "J2", "J3", "J4").stream()
                .filter(one -> !readers(lomba, 1).contains(one))
                .findFirst()
                .orElseThrow();
        assertThat(office.post(path, Map.of("peserta", "1", "ke", free, "alasan", "ahlinya"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(readers(lomba, 1)).contains(free).hasSize(4);
    }

    private List<String> readers(Lomba lomba, int number) {
        return world.jdbc()
                .sql("""
                        select j.label from competition_sheet s join competition_juror j on j.competition_id = s.competition_id and j.person_id = s.person_id
                        where s.competition_id = ? and s.number = ? and s.state <> 'RELEASED'""")
                .params(lomba.id(), number)
                .query(String.class)
                .list();
    }
}
