package id.terinovatif.competition.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.competition.Lomba;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The end of a contest: its awards stand on the innovations, its minutes prove the region's rewards. */
@RealServer
class AwardedTest {
    private static final String INDICATOR = "/indeks/2026/pemerintah/SPD.PENGHARGAAN";

    private final World world;

    AwardedTest(World world) {
        this.world = world;
    }

    @Test
    void a_closed_contest_writes_its_awards_once_and_offers_its_minutes_as_proof() {
        var place = world.place();
        var lomba = Lomba.open(world, place)
                .enter("TIMBANG CERIA")
                .citizens(5)
                .jurors(3)
                .reading()
                .judged()
                .announced();
        var office = lomba.office();
        office.get(lomba.path());
        assertThat(office.post(lomba.path() + "/penghargaan", Map.of()).statusCode())
                .isEqualTo(403);
        world.jdbc()
                .sql("update competition set object_until = now() - interval '1 minute' where id = ?")
                .param(lomba.id())
                .update();
        office.post(lomba.path() + "/penetapan", Map.of());

        var other = world.as(place.email(Role.VERIFIER));
        other.get(lomba.path());
        List.of(office, other).stream()
                .map(one -> CompletableFuture.supplyAsync(
                        () -> one.post(lomba.path() + "/penghargaan", Map.of()).statusCode()))
                .toList()
                .forEach(one -> assertThat(one.join()).isEqualTo(302));
        var awarded = world.jdbc()
                .sql("select count(*) from competition_entry where competition_id = ? and award <> ''")
                .param(lomba.id())
                .query(Integer.class)
                .single();
        assertThat(world.jdbc()
                        .sql("select count(*) from award where competition_id = ?")
                        .param(lomba.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(awarded)
                .isPositive();
        assertThat(world.jdbc()
                        .sql("select count(distinct document_id) from award where competition_id = ?")
                        .param(lomba.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(world.as(place.email(Role.OPERATOR)).get("/penghargaan").body())
                .contains("TIMBANG CERIA", "Anugerah Inovasi");

        proves(place);
    }

    private void proves(World.Place place) {
        var admin = world.as(place.email(Role.ADMIN));
        var offered = admin.get(INDICATOR).body();
        assertThat(offered).contains("Penghargaan yang sudah tercatat", "Berita acara Anugerah Inovasi");
        var award = Pattern.compile("name=\"penghargaan\" value=\"(\\d+)\"").matcher(offered);
        assertThat(award.find()).isTrue();
        admin.post(INDICATOR + "/penghargaan", Map.of("penghargaan", award.group(1)));
        assertThat(admin.get(INDICATOR).body())
                .contains("Berita acara Anugerah Inovasi")
                .doesNotContain("Penghargaan yang sudah tercatat");
        admin.get("/indeks/2026/pemerintah/SPD.HAKI");
        assertThat(admin.post("/indeks/2026/pemerintah/SPD.HAKI/penghargaan", Map.of("penghargaan", award.group(1)))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_award_of_the_ministry_is_not_offered_where_the_edition_asks_for_the_regions_own() {
        var place = world.place();
        var admin = world.as(place.email(Role.ADMIN));
        admin.get("/penghargaan");
        for (var scheme : List.of("IGA", "DAERAH"))
            admin.post(
                    "/penghargaan",
                    Map.of(
                            "skema",
                            scheme,
                            "tahun",
                            "2025",
                            "nama",
                            "Penghargaan " + scheme,
                            "pemberi",
                            "Bupati",
                            "tautan",
                            "contoh.go.id/" + scheme));
        assertThat(admin.get(INDICATOR).body()).contains("Penghargaan DAERAH").doesNotContain("Penghargaan IGA");
    }
}
