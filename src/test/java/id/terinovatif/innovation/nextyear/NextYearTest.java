package id.terinovatif.innovation.nextyear;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An innovation of last year on its way into this one. */
@RealServer
class NextYearTest {
    private final World world;
    private World.Place place;
    private Visitor operator;
    private String path = "";

    NextYearTest(World world) {
        this.world = world;
        this.place = world.place();
        this.operator = world.visitor();
    }

    @BeforeEach
    void begin() {
        place = world.place();
        operator = world.as(place.email(Role.OPERATOR));
        path = entered("TIMBANG CERIA", 2025);
    }

    /** One that was entered in this year, applied in June 2024. */
    private String entered(String name, int year) {
        var begun = Drafts.begin(operator, name);
        Drafts.fill(operator, begun);
        alter("update innovation set year = " + year + ", status = 'PUBLISHED' where id = ?", begun);
        return begun;
    }

    private static long id(String path) {
        return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    }

    private void alter(String sql, String path) {
        assertThat(world.jdbc().sql(sql).param(id(path)).update()).isPositive();
    }

    private String carried(String from) {
        operator.get(from + "/tahun-berikutnya");
        return Visitor.target(operator.post(from + "/tahun-berikutnya", Map.of()));
    }

    @Test
    void texts_and_papers_that_hold_go_along_and_levels_without_one_stay_behind() {
        alter("update innovation set status = 'DRAFT' where id = ?", path);
        operator.upload(
                path + "/indikator/SID.REGULASI/bukti",
                Map.of("tanggal", "2025-03-01"),
                "lama.pdf",
                Drafts.pdf("Lama"));
        operator.upload(
                path + "/indikator/SID.SDM/bukti", Map.of("tanggal", "2019-03-01"), "usang.pdf", Drafts.pdf("Usang"));
        world.jdbc()
                .sql(
                        "update document set years_from = 2019, years_to = 2019 where region_id = ? and title = 'usang.pdf'")
                .param(place.region().id())
                .update();
        operator.submit(path + "/cerita/bahan/permasalahan", Map.of("isi", "Hanya 40 balita ditimbang."));
        alter("update innovation set status = 'PUBLISHED' where id = ?", path);

        assertThat(operator.get(path + "/tahun-berikutnya").body())
                .contains("Masih berlaku", "Baru dilaporkan 1 kali, paling banyak 2 kali (menurut edisi 2024")
                .contains("Diterapkan 1 Juni 2024, di dalam", "tahun 2019; diminta 2024, 2025, 2026");
        var next = carried(path);
        assertThat(operator.get(next).body()).contains("TIMBANG CERIA", ">2025</a>");
        assertThat(operator.get(path).body()).contains(">2026</a>");
        assertThat(operator.get(next + "/profil/tujuan").body())
                .contains("Balita yang ditimbang naik dari 40 menjadi 80 persen pada 2025.");
        assertThat(operator.get(next + "/cerita/bahan/permasalahan").body()).contains("Hanya 40 balita ditimbang.");
        assertThat(answers(next)).isEqualTo(1);
        assertThat(operator.get(next + "/indikator/SID.REGULASI").body()).contains("lama.pdf");
        assertThat(operator.get(next + "/indikator/SID.SDM").body()).doesNotContain("usang.pdf");
    }

    private int answers(String path) {
        return world.jdbc()
                .sql("select count(*) from answer where innovation_id = ?")
                .param(id(path))
                .query(Integer.class)
                .single();
    }

    @Test
    void two_people_who_carry_it_over_carry_it_once() {
        var head = world.as(place.email(Role.AGENCY_HEAD));
        head.get(path + "/tahun-berikutnya");
        operator.get(path + "/tahun-berikutnya");
        var targets = Stream.of(operator, head)
                .map(one -> CompletableFuture.supplyAsync(
                        () -> Visitor.target(one.post(path + "/tahun-berikutnya", Map.of()))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .distinct()
                .toList();
        assertThat(targets).hasSize(1);
        assertThat(operator.get(path + "/tahun-berikutnya").body()).contains("Sudah dibawa ke 2026");
    }

    @Test
    void the_third_entry_is_refused_and_the_chain_of_years_is_shown() {
        var older = entered("TIMBANG CERIA LAMA", 2024);
        world.jdbc()
                .sql("insert into carried_over (region_id, innovation_id, from_id, carried_by) values (?, ?, ?, 1)")
                .params(place.region().id(), id(path), id(older))
                .update();
        assertThat(operator.get(path + "/tahun-berikutnya").body())
                .contains("Sudah dilaporkan 2 kali, paling banyak 2 kali", "Tidak bisa dibawa", ">2024</a>");
        assertThat(operator.post(path + "/tahun-berikutnya", Map.of()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_older_one_tells_of_its_development_within_the_window() {
        alter(
                "update profile_field set value = '2021-06-01' where innovation_id = ? and field = 'waktu_penerapan'",
                path);
        assertThat(operator.get(path + "/tahun-berikutnya").body()).contains("Apa yang berkembang");
        var empty = operator.post(path + "/tahun-berikutnya", Map.of());
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Pilih kapan dikembangkan", "Penjelasan pengembangan belum diisi");
        var early = operator.post(
                path + "/tahun-berikutnya", Map.of("tanggal", "2022-03-01", "penjelasan", "Kini di tujuh desa."));
        assertThat(early.body()).contains("Pengembangannya harus antara", "Kini di tujuh desa.");
        var next = Visitor.target(operator.post(
                path + "/tahun-berikutnya", Map.of("tanggal", "2025-03-01", "penjelasan", "Kini di tujuh desa.")));
        assertThat(operator.get(next + "/profil/waktu").body()).contains("Kini di tujuh desa.", "2025-03-01");
    }

    @Test
    void what_stopped_is_not_carried_and_others_do_not_carry() {
        var verifier = world.as(place.email(Role.VERIFIER));
        verifier.get(path + "/tahun-berikutnya");
        assertThat(verifier.post(path + "/tahun-berikutnya", Map.of()).statusCode())
                .isEqualTo(403);
        alter("update innovation set status = 'STOPPED' where id = ?", path);
        assertThat(operator.get(path + "/tahun-berikutnya").body())
                .contains("Yang tidak berjalan tidak dilaporkan lagi");
    }
}
