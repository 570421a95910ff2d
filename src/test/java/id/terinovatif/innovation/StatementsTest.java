package id.terinovatif.innovation;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Statements;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages that are opened most ask the database five times at most, the question who asks included. */
@RealServer
class StatementsTest {
    private final World world;

    StatementsTest(World world) {
        this.world = world;
    }

    private static void atMostFive(Visitor who, String path) {
        who.get(path); // what is kept in memory is computed once
        assertThat(Statements.of(() -> who.get(path))).as(path).isNotEmpty().hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void list_detail_and_indicator_take_five_statements_at_most() {
        var place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        operator.upload(path + "/indikator/SID.SDM", Map.of("tingkat", "2"), "sk.pdf", Drafts.pdf("SK"));
        world.quiet(place); // the checks of the letter touch the region when they are done
        for (var page : new String[] {"/inovasi", path, path + "/indikator/SID.SDM"}) atMostFive(operator, page);

        operator.post(path + "/pengajuan", Map.of());
        world.quiet(place);
        var verifier = world.as(place.email(Role.VERIFIER));
        for (var page : new String[] {"/inovasi", path, path + "/indikator/SID.SDM"}) atMostFive(verifier, page);
    }
}
