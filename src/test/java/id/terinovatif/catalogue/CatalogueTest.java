package id.terinovatif.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.world.RealServer;
import id.terinovatif.world.Shelf;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A stranger finds what has been tried, sees honestly how it stands, and narrows it without script. */
@RealServer
class CatalogueTest {
    private final World world;
    private final World.Place place;
    private final Shelf shelf;
    private final Visitor visitor;

    CatalogueTest(World world) {
        this.world = world;
        this.place = world.place();
        this.shelf = new Shelf(world, place);
        this.visitor = world.visitor();
    }

    private String page(String query) {
        return visitor.get("/katalog?" + query).body();
    }

    @Test
    void stems_and_other_words_for_the_same_find_it() {
        shelf.put("SURAT SEHARI KATAKTA", "Warga menunggu penerbitan akta dan mengurus perizinan usaha", Map.of());
        for (var words : new String[] {"menerbitkan+akte+KATAKTA", "ijin+KATAKTA", "terbit+KATAKTA"})
            assertThat(page("cari=" + words)).as(words).contains("SURAT SEHARI KATAKTA");
        assertThat(page("cari=menimbang+KATAKTA")).contains("Tidak ada yang persis cocok");
    }

    @Test
    void a_misspelt_name_is_meant_and_nothing_found_shows_the_nearest() {
        shelf.put("PERAHU TIMBANGAN XANADU", "Posyandu naik perahu", Map.of());
        assertThat(page("cari=prahu+timbangan+xanadu")).contains("Maksud Anda", "PERAHU TIMBANGAN XANADU");
        assertThat(page("cari=xanadu+sekolah+roket"))
                .contains("Tidak ada yang persis cocok", "Yang paling dekat", "PERAHU TIMBANGAN XANADU");
    }

    @Test
    void a_card_says_before_and_after_with_its_source_and_whether_it_still_runs() {
        var sure = shelf.put("KARTU QUORRA SATU", "kartu", Map.of());
        shelf.measured(sure, "Anak ditimbang", "38", "97", "anak", "2024 ke 2025", "register posyandu");
        shelf.answered(sure, "RUNNING", 0);
        shelf.put("KARTU QUORRA DUA", "kartu", Map.of());
        assertThat(page("cari=quorra"))
                .contains("97 anak", "register posyandu", "Masih berjalan, dikonfirmasi")
                .contains("Hasilnya belum diukur.", "belum dikonfirmasi")
                .satisfies(body -> assertThat(body.indexOf("QUORRA SATU")).isLessThan(body.indexOf("QUORRA DUA")));
        assertThat(page("cari=quorra&hasil=terukur")).contains("QUORRA SATU").doesNotContain("QUORRA DUA");
    }

    @Test
    void half_a_result_is_no_result() {
        var id = shelf.put("SETENGAH ZORBLAX", "hasil", Map.of());
        shelf.measured(id, "Anak ditimbang", "38", "97", "anak", "", "");
        assertThat(page("cari=zorblax")).contains("Hasilnya belum diukur.").doesNotContain("97 anak");
    }

    @Test
    void a_stopped_one_stays_with_its_reason_unless_that_names_somebody() {
        var told = shelf.put("LOKET VEXILLA SATU", "loket", Map.of());
        var named = shelf.put("LOKET VEXILLA DUA", "loket", Map.of());
        stop(told, "anggaran tidak ada lagi");
        stop(named, "Pak Rahmadi pindah, hubungi 0812-3456-7890");
        assertThat(page("cari=vexilla"))
                .contains("karena: anggaran tidak ada lagi")
                .doesNotContain("Rahmadi", "3456");
        assertThat(page("cari=vexilla&keadaan=berhenti")).contains("VEXILLA SATU", "VEXILLA DUA");
    }

    private void stop(long id, String reason) {
        shelf.move(id, "STOPPED");
        world.jdbc().sql("""
                        insert into step_taken (region_id, innovation_id, step, from_status, to_status, person_id, reason, taken_at)
                        values (?, ?, 'STOP', 'PUBLISHED', 'STOPPED', 1, ?, now())""").params(place.region().id(), id, reason).update();
    }

    @Test
    void sides_are_links_with_counts_that_narrow_and_let_go() {
        shelf.put(
                "SIDES HELIO SATU",
                "satu",
                Map.of("urusan", "KESEHATAN", "jenis", "DIGITAL", "bentuk", "PELAYANAN_PUBLIK"));
        shelf.put("SIDES HELIO DUA", "dua", Map.of("urusan", "PENDIDIKAN", "jenis", "NON_DIGITAL"));
        assertThat(page("cari=helio")).contains("cari=helio&amp;urusan=KESEHATAN", "cari=helio&amp;jenis=DIGITAL");
        assertThat(page("cari=helio&urusan=KESEHATAN&jenis=DIGITAL"))
                .contains("HELIO SATU")
                .doesNotContain("HELIO DUA");
        assertThat(page("cari=helio&urusan=TIDAK%27ADA")).contains("Cari tanpa saringan");
    }

    @Test
    void a_kecamatan_gathers_the_units_that_carry_its_name() {
        long office = agency("Kecamatan Kuningrejo");
        long unit = agency("Puskesmas Kuningrejo");
        shelf.put(office, "RUMAH OBELIX SATU", "rumah", Map.of());
        shelf.put(unit, "RUMAH OBELIX DUA", "rumah", Map.of());
        shelf.put("RUMAH OBELIX TIGA", "rumah", Map.of());
        assertThat(page("cari=obelix&kecamatan=Kuningrejo"))
                .contains("OBELIX SATU", "OBELIX DUA")
                .doesNotContain("OBELIX TIGA");
        assertThat(page("cari=obelix")).contains("kecamatan=Kuningrejo", "<svg class=\"map\"");
    }

    private long agency(String name) {
        return world.jdbc()
                .sql("insert into agency (region_id, name) values (?, ?) returning id")
                .params(place.region().id(), name)
                .query(Long.class)
                .single();
    }

    @Test
    void the_first_page_is_light_and_strange_addresses_are_harmless() {
        for (int n = 0; n < 30; n++)
            shelf.put(
                    "BERAT NOMOR " + n,
                    "panjang",
                    Map.of("urusan", "KESEHATAN", "tujuan", "Tujuan yang panjang. ".repeat(30)));
        assertThat(visitor.get("/katalog").body().getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(60_000);
        for (var odd : new String[] {
            "halaman=-3",
            "halaman=99999999999",
            "cari=%27%22%3Cscript%3E%26%7C%21",
            "opd=abc",
            "tahun=xx",
            "kecamatan=%25"
        }) assertThat(visitor.get("/katalog?" + odd).statusCode()).as(odd).isEqualTo(200);
    }
}
