package id.terinovatif.administration;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Agencies;
import id.terinovatif.account.Agency;
import id.terinovatif.account.Regions;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestConstructor;

/** An empty installation, from the printed link to the first sign-in. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"terinovatif.data=target/test-data/setup-${PID}", "terinovatif.api.per.minute=0"})
@Import(World.class)
@DirtiesContext
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SetupTest {
    private static final String AGENCIES =
            "Dinas Kesehatan\n  Puskesmas Muara\nKecamatan Hulu > Kelurahan Pasar\nKecamatan Hulu";

    private final World world;
    private final SetupLink link;
    private final Regions regions;
    private final Agencies agencies;

    SetupTest(World world, SetupLink link, Regions regions, Agencies agencies) {
        this.world = world;
        this.link = link;
        this.regions = regions;
        this.agencies = agencies;
    }

    @Test
    void the_printed_link_sets_the_region_up_once() {
        var visitor = world.visitor();
        assertThat(visitor.get("/").body()).contains("belum disiapkan");
        var path = "/mulai/" + link.create();
        visitor.get(path);

        var refused = visitor.post(
                path, form(Map.of("kode", "63-9", "nama", "", "sandi", "pendek", "perangkat", "Puskesmas X; Dinas Y")));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "Kode wilayah berbentuk",
                        "Nama daerah belum diisi",
                        "minimal 12",
                        "Dinas Y",
                        "ani@daerah.go.id");
        assertThat(regions.none()).isTrue();

        assertThat(Visitor.target(visitor.post(path, form(Map.of())))).isEqualTo("/masuk");
        var region = regions.byCode("63.99").orElseThrow();
        assertThat(agencies.of(region.id()))
                .extracting(Agency::name)
                .containsExactly("Dinas Kesehatan", "Puskesmas Muara", "Kecamatan Hulu", "Kelurahan Pasar");
        assertThat(Visitor.target(visitor.signIn("ani@daerah.go.id", "kata sandi yang panjang")))
                .isEqualTo("/");
        assertThat(visitor.get("/kelola").body()).contains("Kabupaten Sungai Raya", "2026");
        assertThat(world.visitor().get(path).statusCode())
                .as("the link is used up")
                .isEqualTo(404);
    }

    private static Map<String, String> form(Map<String, String> other) {
        var form = new HashMap<>(Map.of(
                "kode",
                "63.99",
                "nama",
                "Kabupaten Sungai Raya",
                "jenis",
                "KABUPATEN",
                "kantor",
                "Bapperida",
                "zona",
                "Asia/Makassar",
                "perangkat",
                AGENCIES,
                "tahun",
                "2026",
                "admin",
                "Ani",
                "email",
                "ani@daerah.go.id",
                "sandi",
                "kata sandi yang panjang"));
        form.put("ulang", "kata sandi yang panjang");
        form.putAll(other);
        return form;
    }
}
