package id.terinovatif.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The leaders' page says the same numbers as the index, and who has not begun. */
@RealServer
class DashboardTest {
    private final World world;

    DashboardTest(World world) {
        this.world = world;
    }

    @Test
    void pictures_carry_their_numbers_and_name_what_is_missing() {
        var place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        operator.post(path + "/pengajuan", Map.of());

        var page = world.as(place.email(Role.LEADER)).get("/dasbor").body();
        assertThat(page)
                .contains("Menurut pengisi 0,77", "5 urusan belum punya inovasi")
                .contains(
                        "2 perangkat daerah belum menulis satu inovasi pun. Satu telepon dari Anda biasanya cukup: Dinas")
                .contains("1 kiriman")
                .contains("kehilangan poin pada Replikasi: 9 poin");
        assertThat(rows(page, "Infrastruktur")).contains(">7<", ">30<");
    }

    @Test
    void a_year_without_anything_is_told_so() {
        var page = world.as(world.place().email(Role.LEADER)).get("/dasbor").body();
        assertThat(page).contains("belum ada inovasi yang dikirim", "3 perangkat daerah belum menulis");
        assertThat(world.as(world.place().email(Role.LEADER))
                        .get("/dasbor?tahun=1999")
                        .statusCode())
                .isEqualTo(404);
    }

    /** The table row that begins with this. */
    private static String rows(String page, String name) {
        var begin = page.indexOf("<th scope=\"row\">" + name);
        return begin < 0 ? "" : page.substring(begin, page.indexOf("</tr>", begin));
    }
}
