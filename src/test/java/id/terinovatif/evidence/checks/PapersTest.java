package id.terinovatif.evidence.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.terinovatif.evidence.checks.letter.LetterKind;
import id.terinovatif.evidence.checks.papers.Papers;
import id.terinovatif.evidence.checks.papers.Press;
import id.terinovatif.evidence.checks.text.Limits;
import id.terinovatif.evidence.checks.text.Ocr;
import id.terinovatif.evidence.checks.text.TextSource;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class PapersTest {
    private final MeasureChecks measuring = new MeasureChecks();

    @Test
    void papers_with_text_are_read_as_well_as_promised() throws IOException {
        promised(MeasureChecks.figures(measuring.measure(false, false)));
    }

    @Test
    void papers_held_out_are_read_as_well() throws IOException {
        promised(MeasureChecks.figures(measuring.measure(false, true)));
    }

    private static void promised(MeasureChecks.Figures figures) {
        assertThat(figures.papers()).isGreaterThanOrEqualTo(50);
        assertThat(figures.namePrecision()).isGreaterThanOrEqualTo(0.95);
        assertThat(figures.nameRecall()).isGreaterThanOrEqualTo(0.95);
        assertThat(figures.kind()).isGreaterThanOrEqualTo(0.90);
        assertThat(figures.window()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void a_scan_is_read_by_ocr() throws IOException {
        assumeTrue(
                Ocr.installed(Limits.USUAL).present(),
                "Tesseract with Indonesian is not installed (tesseract-ocr, tesseract-ocr-ind)");
        var paper = Papers.all().stream()
                .filter(one -> one.kind() == LetterKind.SURAT_TUGAS && one.named())
                .findFirst()
                .orElseThrow();
        var report = measuring.check(paper, Press.scan(paper));
        assertThat(report.textSource()).isEqualTo(TextSource.OCR);
        assertThat(report.letterKind()).isEqualTo(LetterKind.SURAT_TUGAS);
        assertThat(report.letterDate()).isEqualTo(paper.date());
    }
}
