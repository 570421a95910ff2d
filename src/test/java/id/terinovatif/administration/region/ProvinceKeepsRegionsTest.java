package id.terinovatif.administration.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Regions;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A province makes the regions below it, hands each to its first admin, and sees no more of it than its figures. */
@RealServer
class ProvinceKeepsRegionsTest {
    private final World world;
    private final Regions regions;
    private OwnProvince province;
    private Visitor admin;

    ProvinceKeepsRegionsTest(World world, Regions regions) {
        this.world = world;
        this.regions = regions;
    }

    @BeforeEach
    void settle() {
        province = new OwnProvince(world, regions);
        admin = province.admin;
    }

    @Test
    void a_region_is_made_its_admin_begins_and_belongs_to_it_alone() {
        var page = province.made("09", province.email("budi"));
        assertThat(page.body()).contains("Kabupaten Baru", province.code + ".09 (Kepmendagri 300.2.2-2430/2025)");
        province.accept(page);

        var budi = world.as(province.email("budi"));
        assertThat(budi.get("/kelola").body())
                .contains("Kelola Kabupaten Baru", "dibuat oleh", province.region.name())
                .doesNotContain("/kelola/daerah");
        assertThat(budi.get("/wilayah").statusCode()).isEqualTo(404);
        assertThat(budi.get("/kelola/daerah").statusCode()).isEqualTo(404);
        assertThat(admin.get("/wilayah").body()).contains("Kabupaten Baru");
        var again = admin.post("/kelola/daerah", province.form("10", province.email("budi")));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Satu orang berada di satu daerah");
    }

    @Test
    void once_a_region_has_an_admin_the_province_cannot_let_itself_in() {
        province.accept(province.made("09", province.email("sari")));
        var refused = admin.post(
                province.path("09") + "/undangan", Map.of("admin", "Orang Provinsi", "email", province.email("masuk")));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("sudah punya admin");
    }

    @Test
    void a_code_belongs_below_its_province_and_to_one_region() {
        var elsewhere = new HashMap<>(province.form("09", province.email("x")));
        elsewhere.put("kode", "12.09");
        assertThat(admin.post("/kelola/daerah", elsewhere).body()).contains("kode provinsi ini, titik, dua angka");
        assertThat(province.made("09", province.email("y")).statusCode()).isEqualTo(200);
        assertThat(admin.post("/kelola/daerah", province.form("09", province.email("z")))
                        .body())
                .contains("Kode ini sudah dipakai Kabupaten Baru");
    }

    @Test
    void two_admins_who_make_the_same_region_at_once_make_one() throws Exception {
        var other = province.another("kedua");
        admin.get("/kelola/daerah");
        other.get("/kelola/daerah");
        try (var both = Executors.newFixedThreadPool(2)) {
            var first = both.submit(() -> admin.post("/kelola/daerah", province.form("09", province.email("p"))));
            var second = both.submit(() -> other.post("/kelola/daerah", province.form("09", province.email("q"))));
            assertThat(List.of(first.get().statusCode(), second.get().statusCode()))
                    .containsExactlyInAnyOrder(302, 422);
        }
        assertThat(regions.under(province.region.id())).hasSize(1);
    }

    @Test
    void of_two_admins_who_rename_a_region_the_later_is_shown_both_names_and_decides() {
        province.made("09", province.email("nama"));
        var path = province.path("09");
        var other = province.another("ketiga");
        var shown = Map.of("semula", "Kabupaten Baru\nKepmendagri 300.2.2-2430/2025\nBapperida\nAsia/Makassar");
        assertThat(renamed(admin, path, "Kabupaten Baru Utara", shown).statusCode())
                .isEqualTo(302);

        var late = renamed(other, path, "Kabupaten Baru Selatan", shown);
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body())
                .contains("diubah orang lain menjadi \"Kabupaten Baru Utara\"", "value=\"Kabupaten Baru Selatan\"");
        assertThat(admin.get(path).body()).contains("<h1>Kabupaten Baru Utara");

        assertThat(other.submit(path, typed("Kabupaten Baru Selatan")).statusCode())
                .isEqualTo(302);
        assertThat(admin.get(path).body()).contains("<h1>Kabupaten Baru Selatan");
    }

    private static HttpResponse<String> renamed(Visitor by, String path, String name, Map<String, String> shown) {
        by.get(path);
        var form = new HashMap<>(typed(name));
        form.putAll(shown);
        return by.post(path, form);
    }

    private static Map<String, String> typed(String name) {
        return Map.of(
                "nama", name, "edisi", "Kepmendagri 300.2.2-2430/2025", "kantor", "Bapperida", "zona", "Asia/Makassar");
    }
}
