package id.terinovatif.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The desk tells what others did with a writer's innovations. */
@RealServer
class NewsTest {
    private final World world;

    NewsTest(World world) {
        this.world = world;
    }

    @Test
    void what_came_back_is_told_with_its_day_and_how_many_reasons() {
        var place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        operator.post(path + "/pengajuan", Map.of());
        assertThat(operator.get("/").body()).as("what oneself did is no news").doesNotContain("<h2>Kabar</h2>");

        var desk = path.replace("/inovasi/", "/verifikasi/");
        var verifier = world.as(place.email(Role.VERIFIER));
        verifier.submit(desk + "/SID.SDM", Map.of("putusan", "REJECT", "alasan", "KIND", "kata", "Suratnya belum ada"));
        verifier.post(desk + "/pengembalian", Map.of("alasan", "Tinggal surat timnya, Bu."));

        assertThat(operator.get("/").body()).contains("<h2>Kabar</h2>", "dikembalikan hari ini, 1 alasan");
        world.jdbc()
                .sql("update step_taken set taken_at = taken_at - interval '1 day' where region_id = ?")
                .param(place.region().id())
                .update();
        assertThat(operator.get("/").body()).contains("dikembalikan kemarin, 1 alasan");
        assertThat(world.as(place.stranger()).get("/").body()).doesNotContain("TIMBANG CERIA");
    }
}
