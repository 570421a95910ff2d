package id.terinovatif.administration.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Region;
import id.terinovatif.account.Regions;
import id.terinovatif.account.Role;
import id.terinovatif.world.HeldRow;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A kabupaten that began alone comes below its province: by its own admin alone, and without giving away more than its figures. */
@RealServer
class RegionComesBelowProvinceTest {
    private final World world;
    private final Regions regions;
    private final DataSource database;
    private String code = "";
    private Visitor admin;

    RegionComesBelowProvinceTest(World world, Regions regions, DataSource database) {
        this.world = world;
        this.regions = regions;
        this.database = database;
    }

    @BeforeEach
    void settle() {
        code = World.provinceCode();
        admin = adminOf("01");
    }

    @Test
    void its_admin_makes_the_province_and_the_provinces_own_admin_sees_the_figures() {
        assertThat(admin.get("/kelola").body()).contains("/kelola/provinsi");
        admin.get("/kelola/provinsi");
        assertThat(made(admin, "gub").statusCode()).isEqualTo(302);
        var page = admin.get("/kelola/provinsi").body();
        assertThat(page)
                .contains("Kabupaten 01 berada di bawah Provinsi " + code, "Tautan untuk Admin gub sedang menunggu");
        accept(page);

        var province = world.as(email("gub"));
        assertThat(province.get("/wilayah").body()).contains("Kabupaten 01");
        assertThat(province.get("/kelola/daerah").body()).contains(code + ".01");
        assertThat(province.get("/kelola").body()).contains("masuk di bawah provinsi ini");
        assertThat(province.get("/kelola/provinsi").statusCode()).isEqualTo(404);
        assertThat(admin.get("/kelola").body()).contains("masuk di bawah Provinsi " + code);
        assertThat(admin.get("/wilayah").statusCode()).isEqualTo(404);
        assertThat(admin.get("/kelola/provinsi").body())
                .doesNotContain("<form method=\"post\" action=\"/kelola/provinsi");
    }

    @Test
    void two_admins_who_make_the_province_at_once_make_one() throws Exception {
        var other =
                world.as(world.person(regions.byCode(code + ".01").orElseThrow(), "kedua" + code, Role.ADMIN, null));
        var neighbour = adminOf("02");
        for (var one : List.of(admin, other, neighbour)) one.get("/kelola/provinsi");
        try (var all = Executors.newFixedThreadPool(3)) {
            var first = all.submit(() -> made(admin, "a"));
            var second = all.submit(() -> made(other, "b"));
            var third = all.submit(() -> made(neighbour, "c"));
            for (var one : List.of(first, second, third))
                assertThat(one.get().statusCode()).isEqualTo(302);
        }
        var province = regions.byCode(code).orElseThrow();
        assertThat(waiting(province.id())).as("links to the one province").isEqualTo(1);
        assertThat(regions.under(province.id())).hasSize(1);
    }

    @Test
    void a_neighbour_goes_below_the_same_province_by_its_own_admin_alone() {
        var neighbour = adminOf("02");
        admin.get("/kelola/provinsi");
        made(admin, "gub");
        assertThat(neighbour
                        .post("/kelola/provinsi/undangan", invitation("asing"))
                        .statusCode())
                .as("a province that it is not below")
                .isIn(403, 404);
        var province = regions.byCode(code).orElseThrow().id();
        assertThat(regions.under(province)).hasSize(1);
        assertThat(neighbour.get("/kelola/provinsi").body()).contains("Masuk di bawah Provinsi " + code);
        assertThat(neighbour.post("/kelola/provinsi/daerah", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(regions.under(province)).hasSize(2);
    }

    @Test
    void a_closed_province_takes_no_region_in_and_the_page_says_so() {
        var province = regions.add(code, "Provinsi " + code, Region.Kind.PROVINSI, "Bapperida", "Asia/Makassar");
        assertThat(admin.get("/kelola/provinsi").body()).contains("Masuk di bawah Provinsi " + code);
        close(province.id());
        assertThat(admin.post("/kelola/provinsi/daerah", Map.of()).statusCode()).isEqualTo(302);
        assertThat(regions.under(province.id())).isEmpty();
        assertThat(admin.get("/kelola/provinsi").body())
                .contains("sedang ditutup, jadi Kabupaten 01 belum bisa masuk di bawahnya")
                .doesNotContain("<form method=\"post\" action=\"/kelola/provinsi");
    }

    @Test
    void a_province_that_is_closed_in_the_same_moment_takes_no_region_in() {
        var province = regions.add(code, "Provinsi " + code, Region.Kind.PROVINSI, "Bapperida", "Asia/Makassar");
        admin.get("/kelola/provinsi");
        HeldRow.whileHeld(
                database,
                "select id from region where id = " + province.id() + " for update",
                () -> close(province.id()),
                () -> admin.post("/kelola/provinsi/daerah", Map.of()).statusCode());
        assertThat(regions.under(province.id())).isEmpty();
    }

    @Test
    void a_link_kept_back_opens_nothing_once_the_province_has_an_admin() {
        admin.get("/kelola/provinsi");
        made(admin, "gub");
        var first = admin.get("/kelola/provinsi").body();
        assertThat(admin.post("/kelola/provinsi/undangan", invitation("simpan")).statusCode())
                .isEqualTo(302);
        var kept = link(admin.get("/kelola/provinsi").body());
        accept(first);
        var visitor = world.visitor();
        assertThat(visitor.get(kept).body()).doesNotContain("name=\"sandi\"");
        assertThat(admin.post("/kelola/provinsi/undangan", invitation("lagi")).body())
                .contains("sudah punya admin");
    }

    private Visitor adminOf(String number) {
        var region = regions.add(
                code + "." + number, "Kabupaten " + number, Region.Kind.KABUPATEN, "Bapperida", "Asia/Makassar");
        return world.as(world.person(region, "atas" + code + number, Role.ADMIN, null));
    }

    private HttpResponse<String> made(Visitor by, String name) {
        return by.post(
                "/kelola/provinsi",
                Map.of(
                        "nama",
                        "Provinsi " + code,
                        "edisi",
                        "",
                        "kantor",
                        "Bapperida",
                        "zona",
                        "Asia/Makassar",
                        "admin",
                        "Admin " + name,
                        "email",
                        email(name)));
    }

    private Map<String, String> invitation(String name) {
        return Map.of("admin", "Admin " + name, "email", email(name));
    }

    private String email(String name) {
        return name + code + "@prov.id";
    }

    private int waiting(long province) {
        return world.jdbc()
                .sql("select count(*)::int from invitation where region_id = ?")
                .param(province)
                .query(Integer.class)
                .single();
    }

    private int close(long province) {
        return world.jdbc()
                .sql("update region set closed_at = now() where id = ?")
                .param(province)
                .update();
    }

    private static String link(String page) {
        return page.replaceFirst("(?s).*?(/undangan/[A-Za-z0-9_-]+).*", "$1");
    }

    private void accept(String page) {
        var visitor = world.visitor();
        visitor.get(link(page));
        assertThat(visitor.post(link(page), Map.of("sandi", World.PASSWORD, "ulang", World.PASSWORD))
                        .statusCode())
                .isEqualTo(302);
    }
}
