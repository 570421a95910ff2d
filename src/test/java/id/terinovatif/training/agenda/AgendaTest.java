package id.terinovatif.training.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.training.Bimtek;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An agenda from what the drafts of the invited lack. */
@RealServer
class AgendaTest {
    private final World world;

    AgendaTest(World world) {
        this.world = world;
    }

    @Test
    void what_is_returned_empty_or_flagged_in_drafts_of_the_invited_is_proposed_with_its_numbers() {
        var place = world.place();
        var bimtek = Bimtek.published(world, place, "2030-07-14", 30);
        var operator = world.as(place.email(Role.OPERATOR));
        var first = Drafts.begin(operator, "TIMBANG CERIA");
        var second = Drafts.begin(operator, "POSYANDU MALAM");
        Drafts.begin(world.as(place.stranger()), "SEKOLAH BERSIH");
        judge(place, first, "SID.BIMTEK", "REJECT");
        judge(place, first, "SID.SDM", "ACCEPT");
        judge(place, second, "SID.SDM", "ACCEPT");
        world.jdbc()
                .sql(
                        "insert into coach_reading (region_id, innovation_id, focus, ticks, checks) values (?, ?, 40, '{}', '{C3}')")
                .params(place.region().id(), id(first))
                .update();

        var page = bimtek.organiser().get(bimtek.path() + "/agenda").body();
        assertThat(page)
                .contains("Bukti yang diterima untuk: Bimtek inovasi", "1 dari 2 inovasi yang diperiksa")
                .contains("Mengisi: ", "2 dari 2 inovasi")
                .contains("1 dari 1 naskah yang dibaca", "Dinas Kesehatan 1 dari 1")
                .doesNotContain("3 dari 3", "Dinas Pendidikan");
    }

    @Test
    void a_proposal_is_accepted_in_other_words_and_shown_to_those_who_come() {
        var place = world.place();
        var bimtek = Bimtek.published(world, place, "2030-07-14", 30);
        var innovation = Drafts.begin(world.as(place.email(Role.OPERATOR)), "TIMBANG CERIA");
        judge(place, innovation, "SID.BIMTEK", "REJECT");
        bimtek.organiser().get(bimtek.path() + "/agenda");
        bimtek.organiser()
                .post(
                        bimtek.path() + "/agenda",
                        Map.of("judul", "Mengumpulkan bukti bimtek", "usulan", "RETURNED:SID.BIMTEK"));
        assertThat(world.as(place.email(Role.OPERATOR)).get(bimtek.path()).body())
                .contains("Mengumpulkan bukti bimtek", "Karena: 1 dari 1 inovasi yang diperiksa");
    }

    private void judge(World.Place place, String innovation, String indicator, String outcome) {
        world.jdbc()
                .sql(
                        "insert into verdict_history (region_id, innovation_id, indicator, outcome, level, judged_by, judged_at) values (?, ?, ?, ?, 0, 1, now())")
                .params(place.region().id(), id(innovation), indicator, outcome)
                .update();
    }

    private static long id(String path) {
        return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    }
}
