package id.terinovatif.innovation.award;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an innovation received elsewhere, with the paper that says so. */
@RealServer
class AwardTest {
    private static final Map<String, String> TOP =
            Map.of("skema", "KIPP", "tahun", "2023", "nama", "Top 99", "pemberi", "", "tautan", "");

    private final World world;
    private World.Place place;
    private Visitor operator;
    private String path = "";

    AwardTest(World world) {
        this.world = world;
        this.place = world.place();
        this.operator = world.visitor();
    }

    @BeforeEach
    void begin() {
        place = world.place();
        operator = world.as(place.email(Role.OPERATOR));
        path = Drafts.begin(operator, "TIMBANG CERIA");
        operator.get(path + "/penghargaan");
    }

    @Test
    void an_award_stands_on_its_innovation_and_in_the_catalogue_without_its_paper() {
        operator.upload(path + "/penghargaan", TOP, "piagam.pdf", Drafts.pdf("Piagam Top 99"));
        assertThat(operator.get(path).body()).contains("1 tercatat");
        assertThat(operator.get(path + "/penghargaan").body()).contains("Top 99", "Kementerian PANRB, 2023");
        alter("update innovation set status = 'PUBLISHED' where region_id = ?");
        var open = world.visitor().get(path.replace("/inovasi/", "/katalog/")).body();
        assertThat(open)
                .contains("Top 99, Kompetisi Inovasi Pelayanan Publik 2023, dari Kementerian PANRB")
                .doesNotContain("piagam.pdf", "/bukti/");
        alter("update document set quarantine = 'INFECTED' where region_id = ?");
        assertThat(world.visitor().get(path.replace("/inovasi/", "/katalog/")).body())
                .doesNotContain("Top 99");
    }

    @Test
    void it_is_written_down_after_the_innovation_is_handed_in_too() {
        alter("update innovation set status = 'SUBMITTED' where region_id = ?");
        assertThat(operator.upload(path + "/penghargaan", TOP, "piagam.pdf", Drafts.pdf("Piagam"))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void what_is_missing_or_cannot_be_is_said_at_its_field_and_nothing_is_kept() {
        assertThat(sent(Map.of("tahun", "2024"))).contains("tidak diadakan pada 2024");
        assertThat(sent(Map.of("tahun", "1823"))).contains("Tahunnya 1823");
        assertThat(sent(Map.of("tahun", "tahun lalu"))).contains("empat angka");
        assertThat(sent(Map.of("skema", "PULITZER"))).contains("Pilih dari mana");
        assertThat(sent(Map.of("nama", " "))).contains("Nama penghargaan belum diisi");
        assertThat(sent(Map.of("skema", "LAIN"))).contains("Pemberinya belum diisi");
        assertThat(sent(Map.of("tautan", "contoh.go.id"))).contains("berkas atau tautan");
        assertThat(operator.post(path + "/penghargaan", TOP).body()).contains("Lampirkan piagam");
        var linked = new HashMap<>(TOP);
        linked.put("tautan", "javascript:alert(1)");
        assertThat(operator.post(path + "/penghargaan", linked).body()).contains("belum benar");
        assertThat(operator.upload(path + "/penghargaan", TOP, "piagam.pdf", new byte[] {1, 2, 3})
                        .statusCode())
                .isEqualTo(422);
        assertThat(count()).isZero();
    }

    private String sent(Map<String, String> other) {
        var form = new HashMap<>(TOP);
        form.putAll(other);
        var answer = operator.upload(path + "/penghargaan", form, "piagam.pdf", Drafts.pdf("Piagam"));
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body();
    }

    @Test
    void two_people_who_write_the_same_award_write_one_and_two_who_remove_it_remove_it_once() {
        var office = world.as(place.email(Role.ADMIN));
        office.get(path + "/penghargaan");
        var linked = new HashMap<>(TOP);
        linked.put("tautan", "contoh.go.id/pengumuman");
        var both = List.of(operator, office).stream()
                .map(one -> CompletableFuture.supplyAsync(
                        () -> one.post(path + "/penghargaan", linked).statusCode()))
                .toList();
        both.forEach(one -> assertThat(one.join()).isEqualTo(302));
        assertThat(count()).isEqualTo(1);
        var award = world.jdbc()
                .sql("select id from award where region_id = ?")
                .param(place.region().id())
                .query(Long.class)
                .single();
        var removed = IntStream.range(0, 2)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> (n == 0 ? operator : office).post(path + "/penghargaan/" + award + "/hapus", Map.of())))
                .map(one -> one.join().statusCode())
                .sorted()
                .toList();
        assertThat(removed).containsExactly(302, 404);
    }

    @Test
    void who_does_not_write_for_the_innovation_does_not_write_its_awards() {
        var leader = world.as(place.email(Role.LEADER));
        leader.get(path + "/penghargaan");
        assertThat(leader.post(path + "/penghargaan", TOP).statusCode()).isEqualTo(403);
        assertThat(operator.post("/penghargaan", TOP).statusCode()).isEqualTo(403);
        operator.upload(path + "/penghargaan", TOP, "piagam.pdf", Drafts.pdf("Piagam"));
        assertThat(world.as(place.stranger()).get("/penghargaan").body()).doesNotContain("Top 99");
        assertThat(world.as(world.place().email(Role.ADMIN)).get("/penghargaan").body())
                .doesNotContain("Top 99");
        assertThat(leader.get("/penghargaan").body()).contains("Top 99", "TIMBANG CERIA");
    }

    private void alter(String sql) {
        assertThat(world.jdbc().sql(sql).param(place.region().id()).update()).isEqualTo(1);
    }

    private int count() {
        return world.jdbc()
                .sql("select count(*) from award where region_id = ?")
                .param(place.region().id())
                .query(Integer.class)
                .single();
    }
}
