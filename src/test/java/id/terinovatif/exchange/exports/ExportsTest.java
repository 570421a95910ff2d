package id.terinovatif.exchange.exports;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.evidence.checks.sheet.Looked;
import id.terinovatif.sheet.Kind;
import id.terinovatif.world.Archive;
import id.terinovatif.world.Await;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that people ask for: made by a job, theirs alone, and gone after three days. */
@RealServer
class ExportsTest {
    private final World world;
    private World.Place place;
    private Visitor admin;

    ExportsTest(World world) {
        this.world = world;
        this.place = world.place();
        this.admin = world.visitor();
    }

    @BeforeEach
    void begin() {
        place = world.place();
        admin = world.as(place.email(Role.ADMIN));
    }

    @Test
    void a_list_comes_as_workbook_and_as_text_with_size_hash_and_end_and_reads_back() {
        var operator = world.as(place.email(Role.OPERATOR));
        Drafts.fill(operator, Drafts.begin(operator, "TIMBANG CERIA"));
        Drafts.begin(operator, "=1+1");
        for (var format : new String[] {"XLSX", "CSV"}) {
            var file = made(admin, Map.of("isi", "INNOVATIONS", "bentuk", format, "tahun", "2026"));
            var looked = Looked.at(Kind.INNOVATIONS, file);
            assertThat(looked.faults()).isEmpty();
            assertThat(looked.values("nama", "perangkat_daerah", "jenis", "waktu_penerapan"))
                    .containsExactly(
                            "2 TIMBANG CERIA | Puskesmas Muara | NON_DIGITAL | 2024-06-01 DAY",
                            "3 =1+1 | Puskesmas Muara | ∅ | ∅");
        }
        assertThat(admin.get("/unduhan").body()).contains("SHA-256", "kB", "daftar-inovasi-2026.csv");
    }

    @Test
    void a_list_that_was_narrowed_on_its_page_leaves_as_narrow() {
        var operator = world.as(place.email(Role.OPERATOR));
        Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.begin(operator, "POS GIZI");
        var file = made(
                admin,
                Map.of("isi", "INNOVATIONS", "bentuk", "CSV", "tahun", "2026", "status", "DRAFT", "cari", "timbang"));
        assertThat(new String(file, StandardCharsets.UTF_8))
                .contains("TIMBANG CERIA")
                .doesNotContain("POS GIZI");
        var none = made(admin, Map.of("isi", "INNOVATIONS", "bentuk", "CSV", "tahun", "2026", "status", "VERIFIED"));
        assertThat(new String(none, StandardCharsets.UTF_8)).doesNotContain("TIMBANG");
        assertThat(admin.get("/unduhan").body()).contains("Disaring seperti daftarnya");
    }

    @Test
    void an_innovation_is_a_pdf_that_an_archive_takes_and_a_document_to_write_on() throws Exception {
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        var id = path.substring(path.lastIndexOf('/') + 1);
        var pdf = made(operator, Map.of("isi", "INNOVATION", "bentuk", "PDF", "inovasi", id));
        Archive.takes(pdf);
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s+", " "))
                    .contains(
                            "PEMERINTAH",
                            "Bapperida",
                            "TIMBANG CERIA",
                            "Kader membagikan kartu",
                            "Tingkat 2",
                            "Belum ada bukti");
        }
        var docx = made(operator, Map.of("isi", "INNOVATION", "bentuk", "DOCX", "inovasi", id));
        assertThat(part(docx, "word/document.xml"))
                .contains("TIMBANG CERIA", "Kader membagikan kartu", "<w:tblHeader/>");
        assertThat(operator.get(path).body()).contains("Simpan sebagai PDF");
    }

    @Test
    void claims_with_their_verdicts_leave_in_the_words_of_the_pages() {
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        operator.post(path + "/pengajuan", Map.of());
        world.as(place.email(Role.VERIFIER))
                .submit(
                        path.replace("/inovasi/", "/verifikasi/") + "/SID.VIDEO",
                        Map.of("putusan", "ACCEPT", "kata", "Dilihat di kantornya."));
        var csv = new String(
                made(admin, Map.of("isi", "CLAIMS", "bentuk", "CSV", "tahun", "2026")), StandardCharsets.UTF_8);
        assertThat(csv).contains("Tingkat diklaim", "TIMBANG CERIA").doesNotContain("SID.VIDEO", "ACCEPT");
        assertThat(csv.lines().filter(line -> line.contains("Video inovasi")).toList())
                .singleElement()
                .asString()
                .contains("Puskesmas Muara", "Diterima", "Dilihat di kantornya.");
    }

    @Test
    void every_list_of_its_role_can_be_had_and_none_of_another_role() {
        for (var list : List.of("TASKS", "PARTICIPANTS", "AWARDS", "AGENCIES", "RESULTS"))
            assertThat(made(admin, Map.of("isi", list, "bentuk", "XLSX", "tahun", "2026")))
                    .as(list)
                    .startsWith('P', 'K');
        var operator = world.as(place.email(Role.OPERATOR));
        for (var list : List.of("CLAIMS", "TASKS", "PARTICIPANTS", "AWARDS", "PEOPLE"))
            assertThat(operator.submit("/unduhan", Map.of("isi", list, "bentuk", "CSV", "tahun", "2026"))
                            .statusCode())
                    .as(list)
                    .isEqualTo(403);
    }

    @Test
    void the_report_of_a_year_is_a_pdf_that_an_archive_takes() throws Exception {
        var pdf = made(admin, Map.of("isi", "REPORT", "bentuk", "PDF", "tahun", "2026"));
        Archive.takes(pdf);
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read)).contains("Laporan inovasi daerah 2026", "Lampiran 2");
        }
    }

    @Test
    void a_file_is_its_persons_alone_and_gone_when_its_time_is_over() {
        made(admin, Map.of("isi", "PEOPLE", "bentuk", "XLSX", "tahun", "2026"));
        var path = path(admin);
        assertThat(world.as(place.email(Role.VERIFIER)).get(path).statusCode()).isEqualTo(404);
        var operator = world.as(place.email(Role.OPERATOR));
        assertThat(operator.submit("/unduhan", Map.of("isi", "PEOPLE", "bentuk", "XLSX", "tahun", "2026"))
                        .statusCode())
                .isEqualTo(403);
        world.jdbc()
                .sql("update passing_file set expires_at = now() - interval '1 minute' where region_id = ?")
                .param(place.region().id())
                .update();
        assertThat(admin.download(path).statusCode()).isEqualTo(404);
        assertThat(admin.get("/unduhan").body()).contains("Sudah lewat");
    }

    @Test
    void an_innovation_of_another_agency_is_not_there() {
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        var stranger = world.as(place.stranger());
        var form = Map.of("isi", "INNOVATION", "bentuk", "PDF", "inovasi", path.substring(path.lastIndexOf('/') + 1));
        assertThat(stranger.submit("/unduhan", form).statusCode()).isEqualTo(404);
    }

    private byte[] made(Visitor who, Map<String, String> form) {
        who.get("/unduhan");
        assertThat(who.post("/unduhan", form).statusCode()).isEqualTo(302);
        Await.until(
                "the file is made",
                Duration.ofSeconds(60),
                () -> !who.get("/unduhan").body().contains("Sedang dibuat"));
        return who.download(path(who)).body();
    }

    /** Where the newest file lies. */
    private static String path(Visitor who) {
        var link = Pattern.compile("href=\"(/unduhan/\\d+)\"")
                .matcher(who.get("/unduhan").body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String part(byte[] archive, String name) throws java.io.IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (entry.getName().equals(name)) return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            return "";
        }
    }

    @Test
    void a_year_that_cannot_be_is_not_there() {
        for (var year : List.of("99999999999", "1999", "dua"))
            assertThat(admin.post("/unduhan", Map.of("isi", "INNOVATIONS", "bentuk", "CSV", "tahun", year))
                            .statusCode())
                    .as(year)
                    .isEqualTo(404);
    }
}
