package id.terinovatif.bench;

import id.terinovatif.evidence.checks.EvidenceCheck;
import id.terinovatif.evidence.checks.Question;
import id.terinovatif.evidence.checks.Report;
import id.terinovatif.evidence.checks.letter.Facts;
import id.terinovatif.evidence.checks.text.Sheet;
import id.terinovatif.instrument.Instruments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A letter of twenty pages: only its text read for facts, and the whole check from the PDF file to the report. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class LetterBench {
    private static final int PAGES = 20;
    private static final List<String> HEAD = List.of(
            "KEPUTUSAN BUPATI SUNGAI RAYA", "NOMOR 188.45/112/KUM/2025", "TENTANG", "PENETAPAN INOVASI DAERAH TAHUN 2025", "",
            "Menimbang: bahwa untuk menjamin keberlanjutan inovasi daerah perlu ditetapkan keputusan bupati;", "MEMUTUSKAN:");
    private static final List<String> FOOT =
            List.of("Ditetapkan di Muara Durian", "pada tanggal 12 Maret 2025", "BUPATI SUNGAI RAYA,", "ttd", "H. SYAHRANI ANWAR");

    private final EvidenceCheck check = EvidenceCheck.usual();
    private final Question question;
    private List<Sheet> pages = List.of();
    private Path file = Path.of("");

    public LetterBench() {
        var instrument = Instruments.load(null).of(2026);
        var regulation = instrument.indicator("SID.REGULASI").orElseThrow();
        question = new Question(instrument, regulation, "LUMBUNG AIR 3-7", 1);
    }

    @Setup
    public void write() throws IOException {
        file = Files.createTempFile("surat", ".pdf");
        var written = new ArrayList<Sheet>();
        try (var pdf = new PDDocument()) {
            for (int n = 0; n < PAGES; n++) {
                var lines = lines(n);
                written.add(Sheet.of(String.join("\n", lines)));
                page(pdf, lines);
            }
            pdf.save(file.toFile());
        }
        pages = List.copyOf(written);
    }

    private static List<String> lines(int page) {
        var lines = new ArrayList<String>(page == 0 ? HEAD : List.of());
        for (int n = 0; n < 30; n++)
            lines.add((page * 30 + n + 1) + ". LUMBUNG AIR " + page + "-" + n + ", Dinas Kesehatan, penanggung jawab Siti Rahmah Aulia, S.K.M.");
        if (page == PAGES - 1) lines.addAll(FOOT);
        return lines;
    }

    private static void page(PDDocument pdf, List<String> lines) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
            content.setLeading(14);
            content.newLineAtOffset(50, 780);
            for (var line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    @TearDown
    public void remove() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    public Facts facts() {
        return Facts.of(pages);
    }

    @Benchmark
    public Report file() throws IOException {
        return check.check(file, question);
    }
}
