package id.terinovatif.administration.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Regions;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A region below a province is renamed, closed and opened again, by its own province alone. */
@RealServer
class ClosedRegionTest {
    private final World world;
    private final Regions regions;
    private OwnProvince province;

    ClosedRegionTest(World world, Regions regions) {
        this.world = world;
        this.regions = regions;
    }

    @BeforeEach
    void settle() {
        province = new OwnProvince(world, regions);
    }

    @Test
    void a_closed_region_lets_nobody_in_until_it_is_opened_again() {
        var email = province.email("tutup");
        province.accept(province.made("09", email));
        var inside = world.as(email);
        assertThat(inside.get("/kelola").statusCode()).isEqualTo(200);

        province.admin.post(province.path("09") + "/penutupan", Map.of());
        assertThat(province.admin.get(province.path("09")).body()).contains("tidak ada yang bisa masuk", "Ditutup");
        assertThat(inside.get("/kelola").statusCode()).isNotEqualTo(200);
        assertThat(world.as(email).get("/kelola").statusCode()).isNotEqualTo(200);

        province.admin.post(province.path("09") + "/pembukaan", Map.of());
        assertThat(inside.get("/kelola").statusCode()).isEqualTo(200);
    }

    @Test
    void a_new_name_is_seen_on_the_next_page_and_noted_on_both_sides() {
        var email = province.email("nama");
        province.accept(province.made("09", email));
        var renamed = new HashMap<>(province.form("09", ""));
        renamed.put("nama", "Kabupaten Muara Baru");
        renamed.put("edisi", "");
        province.admin.post(province.path("09"), renamed);
        assertThat(province.admin.get(province.path("09")).body())
                .contains("Kabupaten Muara Baru")
                .doesNotContain("(Kepmendagri");
        assertThat(province.admin.get("/kelola").body()).contains("Kabupaten Baru menjadi Kabupaten Muara Baru");
        assertThat(world.as(email).get("/kelola").body()).contains("Kelola Kabupaten Muara Baru", "diubah oleh");
    }

    @Test
    void no_province_reaches_the_region_of_another() {
        assertThat(province.made("09", province.email("asing")).statusCode()).isEqualTo(200);
        var stranger = new OwnProvince(world, regions).admin;
        assertThat(stranger.get(province.path("09")).statusCode()).isEqualTo(404);
        assertThat(stranger.post(province.path("09"), province.form("09", "")).statusCode())
                .isEqualTo(404);
        assertThat(stranger.post(province.path("09") + "/penutupan", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/kelola/daerah").body()).doesNotContain("Kabupaten Baru");
    }
}
