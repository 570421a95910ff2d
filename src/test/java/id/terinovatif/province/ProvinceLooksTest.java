package id.terinovatif.province;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Region;
import id.terinovatif.account.Regions;
import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Shelf;
import id.terinovatif.world.Statements;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import id.terinovatif.world.World.Place;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A province sees how far each of its regions is, who needs a word, and which neighbour's innovation would help. */
@RealServer
class ProvinceLooksTest {
    private final World world;
    private final Regions regions;
    private Region province;
    private Place strong;
    private Place empty;
    private Visitor leader;

    ProvinceLooksTest(World world, Regions regions) {
        this.world = world;
        this.regions = regions;
    }

    @BeforeEach
    void settle() {
        var code = World.provinceCode();
        province = regions.add(code, "Provinsi Uji " + code, Region.Kind.PROVINSI, "Bapperida", "Asia/Makassar");
        leader = world.as(world.person(province, "gubernur" + code, Role.LEADER, null));
        strong = below("Kabupaten Kuat");
        empty = below("Kabupaten Kosong");
    }

    @Test
    void it_sees_its_regions_beside_each_other_and_no_other() {
        var elsewhere = world.place();
        reported(strong);
        var page = leader.get("/wilayah").body();
        assertThat(page).contains("Kabupaten Kuat", "Kabupaten Kosong", "1 dari 2", "0 dari 2", "Nilai tengah", "25%");
        assertThat(page).doesNotContain(elsewhere.region().name() + "</a>");
        assertThat(leader.get(path(elsewhere)).statusCode()).isEqualTo(404);
        assertThat(world.as(strong.email(Role.LEADER)).get(path(empty)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void it_is_told_in_words_who_needs_a_word_and_why() {
        reported(strong);
        var page = leader.get("/wilayah").body();
        assertThat(page.substring(page.indexOf("Perlu disapa"), page.indexOf("Indeks dan jangkauan")))
                .contains("Kabupaten Kosong", "Belum ada inovasi yang dikirim.")
                .doesNotContain("Kabupaten Kuat");
        world.jdbc()
                .sql("update person set closed_at = now() where region_id = ? and role = 'ADMIN'")
                .param(empty.region().id())
                .update();
        assertThat(leader.get(path(empty)).body()).contains("Belum ada admin.");
    }

    @Test
    void an_empty_affair_and_a_citizens_problem_find_a_neighbours_innovation() {
        long id = new Shelf(world, strong)
                .put(
                        "TIMBANG CERIA",
                        "Balita stunting ditimbang di posyandu",
                        Map.of("urusan", "KESEHATAN", "rancang_bangun", "Balita stunting ditimbang di posyandu"));
        problem("nol");
        var page = leader.get(path(empty)).body();
        assertThat(page).contains("Balita stunting tidak ditimbang");
        assertThat(page.substring(page.indexOf("Urusan yang belum"))).contains("/katalog/" + id, "Kabupaten Kuat");
        assertThat(page.substring(page.indexOf("Masalah warganya"))).contains("/katalog/" + id);
        assertThat(leader.get(path(strong)).body()).contains("Tidak ada urusan kosong");
        assertThat(leader.get("/inovasi/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void a_region_more_and_a_problem_more_cost_no_statement_while_nothing_changes() {
        problem("satu");
        leader.get("/wilayah");
        leader.get(path(empty));
        int before = Statements.of(() -> leader.get("/wilayah")).size();
        int one = Statements.of(() -> leader.get(path(empty))).size();
        below("Kabupaten Baru");
        problem("dua");
        leader.get("/wilayah");
        assertThat(Statements.of(() -> leader.get("/wilayah"))).hasSize(before);
        assertThat(Statements.of(() -> leader.get(path(empty)))).hasSize(one);
        assertThat(before).isLessThanOrEqualTo(5);
    }

    private void problem(String code) {
        world.jdbc()
                .sql("""
                        insert into proposal (region_id, kind, title, words, state, code_hash, received_at, published_at, stems)
                        values (?, 'MASALAH', 'Balita stunting tidak ditimbang', 'Balita stunting di posyandu', 'PUBLISHED', ?, now(), now(), '')""")
                .params(empty.region().id(), "kode" + code + empty.region().id())
                .update();
    }

    private Place below(String name) {
        var place = world.place();
        world.jdbc()
                .sql("update region set province_id = ?, name = ? where id = ?")
                .params(province.id(), name, place.region().id())
                .update();
        return place;
    }

    private long reported(Place place) {
        var draft = Drafts.begin(world.as(place.email(Role.OPERATOR)), "TIMBANG CERIA");
        long id = Long.parseLong(draft.substring(draft.lastIndexOf('/') + 1));
        world.jdbc()
                .sql("update innovation set status = 'SUBMITTED' where id = ?")
                .param(id)
                .update();
        return id;
    }

    private static String path(Place place) {
        return "/wilayah/" + place.region().id();
    }
}
