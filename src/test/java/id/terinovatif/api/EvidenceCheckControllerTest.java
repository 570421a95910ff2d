package id.terinovatif.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.assertj.core.api.AssertProvider;
import org.junit.jupiter.api.Test;
import org.springframework.test.json.JsonPathValueAssert;

class EvidenceCheckControllerTest {
    private static final String PATH = "/api/v1/evidence/check";
    private static final Map<String, String> SDM =
            Map.of("year", "2026", "indicator", "SID.SDM", "innovationName", "TIMBANG CERIA", "level", "1");
    private static final List<String> LETTER = List.of(
            "PEMERINTAH KABUPATEN TABALONG",
            "DINAS KESEHATAN",
            "SURAT TUGAS",
            "Nomor : 800/123/DINKES/2025",
            "Dasar : Keputusan Bupati Tabalong Nomor 7 Tahun 2022 tanggal 3 Maret 2022",
            "MENUGASKAN",
            "Kepada :",
            "1. Siti Aminah, S.KM",
            "2. Budi Santoso, S.Kep",
            "3. dr. Rina Wati",
            "Untuk : melaksanakan inovasi TIMBANG CERIA di Puskesmas Muara.",
            "Ditetapkan di Tanjung",
            "pada tanggal 4 Juli 2025",
            "KEPALA DINAS KESEHATAN,",
            "dr. Taufik Hidayat, M.Kes",
            "NIP. 19700101 199903 1 001");

    private final Api api = new Api();

    EvidenceCheckControllerTest() throws IOException {}

    @Test
    void a_letter_is_answered_in_the_words_of_the_contract() throws IOException {
        assertThat(api.upload(PATH, SDM, pdf(LETTER)))
                .hasStatusOk()
                .hasContentType("application/json")
                .bodyJson()
                .hasPathSatisfying("$.fileType", is("application/pdf"))
                .hasPathSatisfying("$.pages", is(1))
                .hasPathSatisfying("$.textSource", is("embedded"))
                .hasPathSatisfying("$.letterKind", is("SURAT_TUGAS"))
                .hasPathSatisfying("$.letterDate", is("2025-07-04"))
                .hasPathSatisfying("$.letterNumber", is("800/123/DINKES/2025"))
                .hasPathSatisfying("$.people", is(3))
                .hasPathSatisfying(
                        "$.checks[*].check",
                        names -> assertThat(names)
                                .asArray()
                                .containsExactly(
                                        "format-allowed",
                                        "readable",
                                        "names-innovation",
                                        "letter-kind",
                                        "year-in-window",
                                        "count-supports-level",
                                        "signed"))
                .hasPathSatisfying(
                        "$.checks[*].outcome",
                        outcomes -> assertThat(outcomes).asArray().containsOnly("pass"))
                .hasPathSatisfying("$.suggestedLevel", is(1))
                .hasPathSatisfying("$.suggestedBecause", is("Surat Tugas, 3 nama"));
    }

    @Test
    void a_file_that_is_no_document_is_answered_with_what_is_unknown() {
        assertThat(api.upload(PATH, SDM, "halo".getBytes(StandardCharsets.UTF_8)))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.textSource", is("none"))
                .hasPathSatisfying("$.letterKind", kind -> assertThat(kind).isNull())
                .hasPathSatisfying("$.checks[0].outcome", is("fail"));
    }

    @Test
    void what_is_missing_or_unknown_is_refused_with_its_name() throws IOException {
        refused(with("indicator", "SID.TIDAK_ADA"), "indicator");
        refused(with("year", "1999"), "year");
        refused(with("level", "4"), "level");
        refused(with("innovationName", " "), "innovationName");
        refused(with("warna", "biru"), "warna");
    }

    private static Map<String, String> with(String field, String value) {
        var fields = new HashMap<>(SDM);
        fields.put(field, value);
        return fields;
    }

    private void refused(Map<String, String> fields, String field) throws IOException {
        assertThat(api.upload(PATH, fields, pdf(LETTER)))
                .hasStatus(400)
                .hasContentType("application/problem+json")
                .bodyJson()
                .hasPathSatisfying("$.errors[0].field", is(field));
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(api.upload(PATH, SDM, new byte[0]))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying("$.errors[0].field", is("file"));
    }

    @Test
    void json_is_refused_because_a_file_is_wanted() {
        assertThat(api.post(PATH, "{}")).hasStatus(415).hasContentType("application/problem+json");
    }

    private static Consumer<AssertProvider<JsonPathValueAssert>> is(Object wanted) {
        return found -> assertThat(found).isEqualTo(wanted);
    }

    private static byte[] pdf(List<String> lines) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var pen = new PDPageContentStream(document, page)) {
                pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                pen.setLeading(16);
                pen.beginText();
                pen.newLineAtOffset(60, 740);
                for (var line : lines) {
                    pen.showText(line);
                    pen.newLine();
                }
                pen.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
