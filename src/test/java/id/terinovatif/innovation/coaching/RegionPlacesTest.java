package id.terinovatif.innovation.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.coach.Coach;
import id.terinovatif.coach.Draft;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The region's own names tell the coach what is local. */
@RealServer
class RegionPlacesTest {
    private static final String STORY = "Banyak warga Mahe Seberang belum terlayani air bersih.";

    private final World world;

    RegionPlacesTest(World world) {
        this.world = world;
    }

    private static boolean local(String text, Set<String> places) {
        return new Coach()
                .read(new Draft("AIR", Map.of("rancang_bangun", text), Map.of(), places))
                .ticks()
                .localProblem();
    }

    @Test
    void a_problem_at_a_place_of_the_list_is_a_local_one() {
        assertThat(local(STORY, Set.of())).isFalse();
        assertThat(local(STORY, Set.of("Desa Mahe Seberang"))).isTrue();
        assertThat(local(STORY.replace("Mahe Seberang", "yang di seberang"), Set.of("Mahe Seberang")))
                .isFalse();
    }

    @Test
    void the_office_pastes_them_and_every_writer_of_the_region_has_them() {
        var place = world.place();
        var admin = world.as(place.email(Role.ADMIN));
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "AIR BERSIH") + "/profil/rancang-bangun";
        operator.get(path);
        operator.post(path, Map.of("rancang_bangun", STORY, "revisi.rancang_bangun", "0"));
        assertThat(operator.get(path).body()).contains("Kami belum menemukan masalah di wilayah Anda");

        admin.get("/kelola/nama-tempat");
        admin.post(
                "/kelola/nama-tempat",
                Map.of(
                        "nama",
                        "Desa Mahe Seberang\r\n\r\n  Puskesmas   Muara \nDesa Mahe Seberang\n" + "x".repeat(200)));
        assertThat(admin.get("/kelola/nama-tempat").body()).contains("Tersimpan sekarang: 2 nama", "Puskesmas Muara");

        assertThat(operator.get(path).body()).contains("Masalah setempat terlihat");

        assertThat(world.as(world.place().email(Role.ADMIN))
                        .get("/kelola/nama-tempat")
                        .body())
                .contains("Tersimpan sekarang: 0 nama");
    }
}
