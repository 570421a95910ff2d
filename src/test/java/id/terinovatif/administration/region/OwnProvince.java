package id.terinovatif.administration.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Region;
import id.terinovatif.account.Regions;
import id.terinovatif.account.Role;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.net.http.HttpResponse;
import java.util.Map;

/** A province made for one test, with its admin signed in. */
final class OwnProvince {
    private final World world;
    private final Regions regions;
    final String code = World.provinceCode();
    final Region region;
    final Visitor admin;

    OwnProvince(World world, Regions regions) {
        this.world = world;
        this.regions = regions;
        this.region = regions.add(code, "Provinsi Uji " + code, Region.Kind.PROVINSI, "Bapperida", "Asia/Makassar");
        this.admin = another("provinsi");
    }

    /** One more admin of the province. */
    Visitor another(String name) {
        return world.as(world.person(region, name + code, Role.ADMIN, null));
    }

    String email(String name) {
        return name + code + "@kab.id";
    }

    Map<String, String> form(String number, String email) {
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

    /** The page of a region that was just made. */
    HttpResponse<String> made(String number, String email) {
        var answer = admin.post("/kelola/daerah", form(number, email));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return admin.get(path(number));
    }

    String path(String number) {
        return "/kelola/daerah/"
                + regions.byCode(code + "." + number).orElseThrow().id();
    }

    /** The first admin opens the link that the page shows. */
    void accept(HttpResponse<String> page) {
        var link = page.body().replaceFirst("(?s).*?(/undangan/[A-Za-z0-9_-]+).*", "$1");
        var visitor = world.visitor();
        visitor.get(link);
        assertThat(visitor.post(link, Map.of("sandi", World.PASSWORD, "ulang", World.PASSWORD))
                        .statusCode())
                .isEqualTo(302);
    }
}
