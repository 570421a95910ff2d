package id.terinovatif.trail;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Admins read the trail in words, look for a person or a kind of act, and see their own region alone. */
@RealServer
class TrailPageTest {
    private final World world;

    TrailPageTest(World world) {
        this.world = world;
    }

    @Test
    void an_admin_reads_who_answered_which_indicator_of_which_innovation() {
        var place = world.place();
        var other = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        var draft = Drafts.begin(operator, "TIMBANG CERIA");
        operator.get(draft + "/indikator/SID.SDM");
        operator.post(draft + "/indikator/SID.SDM", Map.of("tingkat", "2"));

        var admin = world.as(place.email(Role.ADMIN));
        assertThat(admin.get("/kelola/jejak").body())
                .contains("menjawab indikator")
                .contains("TIMBANG CERIA")
                .contains("Inovator");
        assertThat(admin.get("/kelola/jejak?tindakan=jawaban&orang=operator").body())
                .contains("TIMBANG CERIA")
                .doesNotContain("akun baru");
        assertThat(admin.get("/kelola/jejak?orang=tidak+ada+orangnya").body())
                .contains("Tidak ada catatan yang cocok")
                .doesNotContain("TIMBANG CERIA");
        assertThat(world.as(other.email(Role.ADMIN)).get("/kelola/jejak").body())
                .doesNotContain("TIMBANG CERIA");
    }

    @Test
    void asked_to_check_it_says_that_the_chain_is_whole() {
        var place = world.place();
        var admin = world.as(place.email(Role.ADMIN));
        admin.get("/kelola/jejak");
        admin.post("/kelola/jejak/pemeriksaan", Map.of());
        assertThat(admin.get("/kelola/jejak").body()).contains("Rantai utuh sampai catatan");
    }

    @Test
    void a_page_that_does_not_exist_is_the_nearest_there_is() {
        var place = world.place();
        var admin = world.as(place.email(Role.ADMIN));
        for (var page : new String[] {"0", "-1", "99999", "x", "99999999999999999999"})
            assertThat(admin.get("/kelola/jejak?sebelum=" + page).statusCode()).isEqualTo(200);
        assertThat(admin.get("/kelola/jejak?tindakan=%27%3B--&orang=%25_%5C").statusCode())
                .isEqualTo(200);
    }
}
