package id.terinovatif.evidence.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.terinovatif.evidence.checks.letter.LetterKind;
import id.terinovatif.evidence.checks.text.Limits;
import id.terinovatif.evidence.checks.text.Ocr;
import id.terinovatif.instrument.Instruments;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters that others made, each with something that was once read wrongly. */
@Tag("slow")
class OtherLettersTest {
    private static final Ocr OCR = Ocr.installed(Limits.USUAL);
    private static final EvidenceCheck CHECKS = new EvidenceCheck(Limits.USUAL, OCR);
    private static final Instruments INSTRUMENTS = Instruments.load(null);

    private static Report read(String name) throws IOException {
        return read(name, "SAPA LANSIA");
    }

    private static Report read(String name, String innovation) throws IOException {
        var edition = INSTRUMENTS.of(2026);
        var indicator = edition.indicator("SID.SDM").orElseThrow();
        return CHECKS.check(file(name), new Question(edition, indicator, innovation, null));
    }

    private static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(OtherLettersTest.class.getResource("/letters/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Outcome outcome(Report report, String check) {
        return report.checks().stream()
                .filter(one -> one.check().equals(check))
                .map(Finding::outcome)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_official_with_one_name_has_signed() throws IOException {
        assertThat(outcome(read("01-satu-kata.pdf"), "signed")).isEqualTo(Outcome.PASS);
    }

    @Test
    void who_only_gets_a_copy_is_no_member_of_the_team() throws IOException {
        assertThat(read("02b-sk-lampiran-14.pdf").people()).isEqualTo(14);
    }

    @Test
    void people_named_by_their_role_count_beside_a_list() throws IOException {
        assertThat(read("03-peran-dan-daftar.pdf").people()).isEqualTo(7);
    }

    @Test
    void a_number_ends_where_the_next_column_begins() throws IOException {
        assertThat(read("04-nomor-dua-kolom.pdf").letterNumber()).isEqualTo("050/4034/BPSDM");
    }

    @Test
    void an_abstract_of_a_rule_is_not_the_rule_and_has_no_number_of_its_own() throws IOException {
        var report = read("05-abstrak-perda.pdf");
        assertThat(report.letterKind()).isEqualTo(LetterKind.LAINNYA);
        assertThat(report.letterNumber()).isNull();
    }

    @Test
    void a_rule_about_procedures_is_no_procedure() throws IOException {
        assertThat(read("06-peraturan-tentang-sop.pdf").letterKind()).isEqualTo(LetterKind.LAINNYA);
    }

    @Test
    void a_note_about_a_report_is_no_report() throws IOException {
        assertThat(read("07-nota-dinas.pdf").letterKind()).isEqualTo(LetterKind.LAINNYA);
    }

    @Test
    void a_year_that_cannot_be_makes_the_date_unknown() throws IOException {
        assertThat(read("08-tahun-mustahil.pdf").letterDate()).isNull();
    }

    @Test
    void the_head_of_a_procedure_is_read_as_columns() throws IOException {
        var report = read("09-sop-kepala.pdf");
        assertThat(report.letterNumber()).isEqualTo("440/SOP/07/2025");
        assertThat(outcome(report, "readable")).isEqualTo(Outcome.PASS);
    }

    @Test
    void what_was_typed_into_a_form_is_read() throws IOException {
        var report = read("isian-formulir.pdf", "PERAHU PINTAR");
        assertThat(report.letterNumber()).isEqualTo("000.4/140/DISPUSIP/2025");
        assertThat(report.letterDate()).isEqualTo(LocalDate.of(2025, 8, 5));
        assertThat(report.people()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11-terbalik180.jpg", "16-miring90.pdf", "15-faks-tabel.png"})
    void a_page_on_its_head_on_its_side_or_from_a_fax_is_read(String name) throws IOException {
        assumeTrue(OCR.present(), "Tesseract with Indonesian is not installed");
        var report = read(name);
        assertThat(report.letterKind()).isEqualTo(LetterKind.SURAT_TUGAS);
        assertThat(report.letterNumber()).isEqualTo("800.1.11.1/231/DINKES/2025");
        assertThat(report.letterDate()).isEqualTo(LocalDate.of(2025, 3, 27));
        assertThat(report.people()).isEqualTo(9);
    }

    @Test
    void a_phone_s_picture_is_turned_as_its_camera_says() throws IOException {
        assumeTrue(OCR.present(), "Tesseract with Indonesian is not installed");
        var report = read("10-exif-arah6.jpg");
        assertThat(report.letterDate()).isEqualTo(LocalDate.of(2025, 5, 8));
        assertThat(report.people()).isEqualTo(4);
    }
}
