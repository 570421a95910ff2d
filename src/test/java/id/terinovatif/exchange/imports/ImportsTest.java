package id.terinovatif.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.evidence.checks.sheet.Looked;
import id.terinovatif.evidence.checks.sheet.UglyBook;
import id.terinovatif.sheet.Kind;
import id.terinovatif.world.Await;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.HeldRow;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An admin brings lists: whole or not at all, with a way back. */
@RealServer
class ImportsTest {
    private static final String PATH = "/kelola/impor";

    private final World world;
    private final DataSource database;
    private World.Place place;
    private Visitor admin;

    ImportsTest(World world, DataSource database) {
        this.world = world;
        this.database = database;
        this.place = world.place();
        this.admin = world.visitor();
    }

    @BeforeEach
    void begin() {
        place = world.place();
        admin = world.as(place.email(Role.ADMIN));
    }

    @Test
    void a_list_is_looked_at_first_then_written_whole_and_taken_back_whole() {
        var operator = world.as(place.email(Role.OPERATOR));
        var known = Drafts.begin(operator, "TIMBANG CERIA");
        var path = bring(
                "innovations",
                new UglyBook()
                        .row(1, "OPD", "Nama Inovasi", "Tujuan", "Waktu Penerapan", "Urusan", "Anggaran")
                        .row(
                                2,
                                "Puskesmas Muara",
                                "TIMBANG CERIA",
                                "Balita ditimbang",
                                "Januari 2025",
                                "Kesehatan",
                                5000000)
                        .row(3, null, "SI CEPAT", "Cepat", "2 Maret 2025", "Sosial", 12)
                        .row(4, "Dinas Baru", "SI RAMAH", "Ramah", "TA 2024", "Sosial", null)
                        .merge("A2:A3")
                        .bytes());
        var page = admin.get(path).body();
        assertThat(page).contains("2 baru", "1 berubah", "Januari 2025", "dari sel gabungan", "Dinas Baru");
        assertThat(names()).containsExactly("TIMBANG CERIA");

        admin.submit(path, path + "/penerapan", Map.of());
        settled(path);

        assertThat(names()).containsExactly("SI CEPAT", "SI RAMAH", "TIMBANG CERIA");
        assertThat(operator.get(known + "/profil/tujuan").body()).contains("Balita ditimbang");
        assertThat(precisions()).containsExactly("MONTH", "YEAR");
        assertThat(admin.get("/kelola/perangkat-daerah").body()).contains("Dinas Baru");

        admin.submit(path, path + "/pembatalan", Map.of());
        assertThat(admin.get(path).body()).contains("sudah dibatalkan");
        assertThat(names()).containsExactly("TIMBANG CERIA");
        assertThat(operator.get(known + "/profil/tujuan").body()).doesNotContain("Balita ditimbang</textarea>");
    }

    @Test
    void a_faulty_row_keeps_the_whole_list_out_and_is_handed_back_with_its_reason() {
        var path = bring(
                "innovations",
                csv("Nama Inovasi;OPD;Waktu Penerapan\nA;Dinas Kesehatan;1/2/24\nB;Dinas Kesehatan;1/2/2024\n"));
        assertThat(admin.get(path).body()).contains("Sheet1!C2", "1 bermasalah").doesNotContain("/penerapan\"");
        admin.submit(path, path + "/penerapan", Map.of());
        assertThat(names()).isEmpty();
        var file = admin.download(path + "/bermasalah.xlsx").body();
        var looked = Looked.at(Kind.INNOVATIONS, file);
        assertThat(looked.headings()).containsExactly("Nama Inovasi", "OPD", "Waktu Penerapan", "Alasan");
        assertThat(looked.values("nama", "perangkat_daerah")).containsExactly("2 A | Dinas Kesehatan");
        assertThat(looked.reading().findings().columns().getLast().samples().getFirst())
                .contains("Sheet1!C2", "dua angka");
    }

    @Test
    void how_columns_were_matched_is_remembered_for_the_next_sheet() {
        var file = csv("Nama Inovasi;Instansinya Apa;Skor\nA;Dinas Kesehatan;90.125\n");
        var path = bring("innovations", file);
        assertThat(admin.get(path).body()).contains("1.250 berarti", "Sheet1!C2");
        admin.submit(
                path,
                path + "/kolom",
                Map.of("kolom.A", "nama", "kolom.B", "perangkat_daerah", "kolom.C", "skor", "titik.C", "DECIMAL"));
        settled(path);
        assertThat(admin.get(path).body()).contains("1 baru", "0 bermasalah");
        var again = bring("innovations", file);
        assertThat(admin.get(again).body()).contains("value=\"perangkat_daerah\" selected");
    }

    @Test
    void what_was_edited_since_is_not_taken_back() {
        var path = bring("innovations", csv("Nama Inovasi;OPD\nA;Puskesmas Muara\nB;Puskesmas Muara\n"));
        admin.submit(path, path + "/penerapan", Map.of());
        settled(path);
        var id = world.jdbc()
                .sql("select max(id) from innovation where region_id = ?")
                .param(place.region().id())
                .query(Long.class)
                .single();
        var operator = world.as(place.email(Role.OPERATOR));
        operator.submit("/inovasi/" + id + "/profil/tujuan", Map.of("tujuan", "Diubah"));
        admin.submit(path, path + "/pembatalan", Map.of());
        assertThat(admin.get(path).body()).doesNotContain("sudah dibatalkan");
        assertThat(names()).containsExactly("A", "B");
    }

    @Test
    void people_and_agencies_that_somebody_changed_since_are_not_taken_back() {
        var operator = place.email(Role.OPERATOR);
        var people = bring("people", csv("Nama;Email;NIP\nSiti;" + operator + ";198609122010012001\n"));
        var agencies = bring("agencies", csv("Perangkat Daerah;Kode\nPuskesmas Muara;1.02\n"));
        for (var path : List.of(people, agencies)) {
            admin.submit(path, path + "/penerapan", Map.of());
            settled(path);
        }
        alter("update person set phone = '0812' where region_id = ? and name = 'Siti'");
        alter("update agency set code = '9.99' where region_id = ? and name = 'Puskesmas Muara'");
        for (var path : List.of(people, agencies)) {
            admin.submit(path, path + "/pembatalan", Map.of());
            assertThat(admin.get(path).body()).contains("diubah orang lain").doesNotContain("sudah dibatalkan");
        }
        alter("update person set phone = null where region_id = ? and name = 'Siti'");
        admin.submit(people, people + "/pembatalan", Map.of());
        alter("update person set phone = '0813' where region_id = ? and name like 'Orang operator%'");
    }

    private void alter(String sql) {
        assertThat(world.jdbc().sql(sql).param(place.region().id()).update()).isEqualTo(1);
    }

    @Test
    void an_innovation_that_is_handed_in_is_not_written_over_and_nothing_else_is_written_either() {
        var operator = world.as(place.email(Role.OPERATOR));
        var known = Drafts.begin(operator, "TIMBANG CERIA");
        world.jdbc()
                .sql("update innovation set status = 'SUBMITTED' where region_id = ? and name = 'TIMBANG CERIA'")
                .param(place.region().id())
                .update();
        var path = bring(
                "innovations",
                csv("Nama Inovasi;OPD;Tujuan\nBARU;Puskesmas Muara;x\nTIMBANG CERIA;Puskesmas Muara;lain\n"));
        admin.submit(path, path + "/penerapan", Map.of());
        settled(path);
        assertThat(admin.get(path).body()).contains("Baris 3", "Tidak ada yang ditulis");
        assertThat(names()).containsExactly("TIMBANG CERIA");
        assertThat(known).isNotEmpty();
    }

    @Test
    void the_same_list_applied_twice_at_once_is_written_once() {
        var path = bring("innovations", csv("Nama Inovasi;OPD\nA;Puskesmas Muara\nB;Puskesmas Muara\n"));
        var other = bring("innovations", csv("Nama Inovasi;OPD\nA;Puskesmas Muara\nC;Puskesmas Muara\n"));
        var second = world.as(place.email(Role.ADMIN));
        second.get(other);
        admin.get(path);
        HeldRow.whileHeld(
                database,
                "select 1 from import where region_id = " + place.region().id() + " for update",
                () -> admin.post(path + "/penerapan", Map.of()).statusCode(),
                () -> second.post(path + "/penerapan", Map.of()).statusCode());
        settled(path);
        second.submit(other, other + "/penerapan", Map.of());
        settled(other);
        assertThat(names()).containsExactly("A", "B");
        assertThat(admin.get(other).body()).contains("berubah sejak daftar ini dibaca");
    }

    @Test
    void people_are_invited_without_a_password_and_agencies_get_their_parents() {
        var agencies = bring(
                "agencies",
                csv("Perangkat Daerah;Induk;Kode\nPuskesmas Hulu;Dinas Kesehatan;1.02\nDinas Kesehatan;;1.02.0.00\n"));
        admin.submit(agencies, agencies + "/penerapan", Map.of());
        settled(agencies);
        var people = bring(
                "people",
                csv("Nama;Email;NIP;OPD;Password\nSiti;siti" + place.region().id()
                        + "@uji.id;198609122010012001;Puskesmas Hulu;rahasia\n"));
        assertThat(admin.get(people).body()).doesNotContain("rahasia");
        admin.submit(people, people + "/penerapan", Map.of());
        settled(people);
        assertThat(admin.get("/kelola/akun").body()).contains("Siti");
        admin.submit(people, people + "/pembatalan", Map.of());
        assertThat(admin.get("/kelola/akun").body()).doesNotContain("Siti");
        admin.submit(agencies, agencies + "/pembatalan", Map.of());
        assertThat(admin.get("/kelola/perangkat-daerah").body()).doesNotContain("Puskesmas Hulu");
    }

    @Test
    void results_of_earlier_years_are_kept_and_nothing_is_brought_without_a_file() {
        var path = bring("results", csv("Tahun;Nama Inovasi;OPD;Skor\n2024;A;Dinas X;90,5\n2023;A;Dinas X;81\n"));
        admin.submit(path, path + "/penerapan", Map.of());
        settled(path);
        assertThat(world.jdbc()
                        .sql("select score::text from past_result where region_id = ? order by year")
                        .param(place.region().id())
                        .query(String.class)
                        .list())
                .containsExactly("81.00", "90.50");
        admin.get(PATH);
        assertThat(admin.upload(PATH, Map.of("jenis", "results"), "x.csv", new byte[0])
                        .statusCode())
                .isEqualTo(422);
        assertThat(admin.upload(PATH, Map.of("jenis", "kucing"), "x.csv", csv("a"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_template_filled_in_is_a_list_and_its_example_is_none() {
        for (var kind : Kind.values()) {
            var file =
                    admin.download(PATH + "/templat/" + kind.code() + ".xlsx").body();
            var looked = Looked.at(kind, file);
            assertThat(looked.trouble()).isEmpty();
            assertThat(looked.faults()).isEmpty();
            if (kind != Kind.RESULTS) assertThat(looked.values("nama")).isEmpty();
        }
    }

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Brings the file and waits until it is read; the import's path. */
    private String bring(String kind, byte[] file) {
        var form = new LinkedHashMap<String, String>();
        form.put("jenis", kind);
        var key = Pattern.compile("name=\"kunci\" value=\"([^\"]+)\"")
                .matcher(admin.get(PATH).body());
        if (key.find()) form.put("kunci", key.group(1));
        var path = Visitor.target(admin.upload(PATH, form, "daftar.xlsx", file));
        settled(path);
        return path;
    }

    private void settled(String path) {
        var id = Long.valueOf(path.substring(path.lastIndexOf('/') + 1));
        Await.until(
                "the list is read or written",
                Duration.ofSeconds(60),
                () -> !List.of("READING", "APPLYING")
                        .contains(world.jdbc()
                                .sql("select state from import where id = ? and region_id = ?")
                                .params(id, place.region().id())
                                .query(String.class)
                                .single()));
    }

    private List<String> names() {
        return world.jdbc()
                .sql("select name from innovation where region_id = ? order by name")
                .param(place.region().id())
                .query(String.class)
                .list();
    }

    private List<String> precisions() {
        return world.jdbc()
                .sql("select precision from date_precision where region_id = ? order by precision")
                .param(place.region().id())
                .query(String.class)
                .list();
    }
}
