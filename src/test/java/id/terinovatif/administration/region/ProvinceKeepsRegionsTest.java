package id.terinovatif.administration.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Region;
import id.terinovatif.account.Regions;
import id.terinovatif.account.Role;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A province makes the regions below it, hands each to its first admin, and sees no more of it than its figures. */
@RealServer
class ProvinceKeepsRegionsTest {
    private static final AtomicInteger COUNT = new AtomicInteger(40);

    private final World world;
    private final Regions regions;
    private Region province;
    private String code;
    private Visitor admin;

    ProvinceKeepsRegionsTest(World world, Regions regions) {
        this.world = world;
        this.regions = regions;
    }

    @BeforeEach
    void settle() {
        code = String.valueOf(COUNT.incrementAndGet());
        province = regions.add(code, "Provinsi Uji " + code, Region.Kind.PROVINSI, "Bapperida", "Asia/Makassar");
        admin = world.as(world.person(province, "provinsi" + code, Role.ADMIN, null));
    }

    @Test
    void a_region_is_made_its_admin_begins_and_belongs_to_it_alone() {
        var page = made("09", "budi" + code + "@kab.id");
        assertThat(page.body()).contains("Kabupaten Baru", code + ".09 (Kepmendagri 300.2.2-2430/2025)");
        accept(page);

        var budi = world.as("budi" + code + "@kab.id");
        assertThat(budi.get("/kelola").body())
                .contains("Kelola Kabupaten Baru", "dibuat oleh", "Provinsi Uji " + code)
                .doesNotContain("/kelola/daerah");
        assertThat(budi.get("/wilayah").statusCode()).isEqualTo(404);
        assertThat(budi.get("/kelola/daerah").statusCode()).isEqualTo(404);
        assertThat(admin.get("/wilayah").body()).contains("Kabupaten Baru");
        var again = admin.post("/kelola/daerah", form("10", "budi" + code + "@kab.id"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Satu orang berada di satu daerah");
    }

    @Test
    void once_a_region_has_an_admin_the_province_cannot_let_itself_in() {
        accept(made("09", "sari" + code + "@kab.id"));
        var refused = admin.post(
                path("09") + "/undangan", Map.of("admin", "Orang Provinsi", "email", "masuk" + code + "@prov.id"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("sudah punya admin");
        assertThat(regions.byCode(code + ".09").orElseThrow().provinceId()).isEqualTo(province.id());
    }

    @Test
    void a_code_belongs_below_its_province_and_to_one_region() {
        var elsewhere = new HashMap<>(form("09", "x" + code + "@kab.id"));
        elsewhere.put("kode", "12.09");
        assertThat(admin.post("/kelola/daerah", elsewhere).body()).contains("kode provinsi ini, titik, dua angka");
        assertThat(made("09", "y" + code + "@kab.id").statusCode()).isEqualTo(200);
        assertThat(admin.post("/kelola/daerah", form("09", "z" + code + "@kab.id"))
                        .body())
                .contains("Kode ini sudah dipakai Kabupaten Baru");
    }

    @Test
    void two_admins_who_make_the_same_region_at_once_make_one() throws Exception {
        var other = world.as(world.person(province, "kedua" + code, Role.ADMIN, null));
        admin.get("/kelola/daerah");
        other.get("/kelola/daerah");
        try (var both = Executors.newFixedThreadPool(2)) {
            var first = both.submit(() -> admin.post("/kelola/daerah", form("09", "p" + code + "@kab.id")));
            var second = both.submit(() -> other.post("/kelola/daerah", form("09", "q" + code + "@kab.id")));
            assertThat(List.of(first.get().statusCode(), second.get().statusCode()))
                    .containsExactlyInAnyOrder(302, 422);
        }
        assertThat(regions.under(province.id())).hasSize(1);
    }

    @Test
    void a_closed_region_lets_nobody_in_until_it_is_opened_again() {
        var email = "tutup" + code + "@kab.id";
        accept(made("09", email));
        var inside = world.as(email);
        assertThat(inside.get("/kelola").statusCode()).isEqualTo(200);

        admin.post(path("09") + "/penutupan", Map.of());
        assertThat(admin.get(path("09")).body()).contains("tidak ada yang bisa masuk", "Ditutup");
        assertThat(inside.get("/kelola").statusCode()).isNotEqualTo(200);
        assertThat(world.as(email).get("/kelola").statusCode()).isNotEqualTo(200);

        admin.post(path("09") + "/pembukaan", Map.of());
        assertThat(inside.get("/kelola").statusCode()).isEqualTo(200);
    }

    @Test
    void a_new_name_is_seen_on_the_next_page_and_noted_on_both_sides() {
        var email = "nama" + code + "@kab.id";
        accept(made("09", email));
        var renamed = new HashMap<>(form("09", ""));
        renamed.put("nama", "Kabupaten Muara Baru");
        renamed.put("edisi", "");
        admin.post(path("09"), renamed);
        assertThat(admin.get(path("09")).body())
                .contains("Kabupaten Muara Baru")
                .doesNotContain("(Kepmendagri");
        assertThat(admin.get("/kelola").body()).contains("Kabupaten Baru menjadi Kabupaten Muara Baru");
        assertThat(world.as(email).get("/kelola").body()).contains("Kelola Kabupaten Muara Baru", "diubah oleh");
    }

    @Test
    void no_province_reaches_the_region_of_another() {
        var id = made("09", "asing" + code + "@kab.id");
        assertThat(id.statusCode()).isEqualTo(200);
        var elsewhere = regions.add(
                String.valueOf(COUNT.incrementAndGet()),
                "Provinsi Lain",
                Region.Kind.PROVINSI,
                "Brida",
                "Asia/Jakarta");
        var stranger = world.as(world.person(elsewhere, "lain" + code, Role.ADMIN, null));
        assertThat(stranger.get(path("09")).statusCode()).isEqualTo(404);
        assertThat(stranger.post(path("09"), form("09", "")).statusCode()).isEqualTo(404);
        assertThat(stranger.post(path("09") + "/penutupan", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/kelola/daerah").body()).doesNotContain("Kabupaten Baru");
    }

    private Map<String, String> form(String number, String email) {
        return Map.of(
                "kode", code + "." + number,
                "edisi", "Kepmendagri 300.2.2-2430/2025",
                "nama", "Kabupaten Baru",
                "jenis", "KABUPATEN",
                "kantor", "Bapperida",
                "zona", "Asia/Makassar",
                "admin", "Admin " + number,
                "email", email);
    }

    private HttpResponse<String> made(String number, String email) {
        var answer = admin.post("/kelola/daerah", form(number, email));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return admin.get(path(number));
    }

    private String path(String number) {
        return "/kelola/daerah/"
                + regions.byCode(code + "." + number).orElseThrow().id();
    }

    private void accept(HttpResponse<String> page) {
        var link = page.body().replaceFirst("(?s).*?(/undangan/[A-Za-z0-9_-]+).*", "$1");
        var visitor = world.visitor();
        visitor.get(link);
        assertThat(visitor.post(link, Map.of("sandi", World.PASSWORD, "ulang", World.PASSWORD))
                        .statusCode())
                .isEqualTo(302);
    }
}
