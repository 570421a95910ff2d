package id.terinovatif.shared.paper;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import id.terinovatif.training.Training;
import id.terinovatif.training.certificate.AttendanceList;
import id.terinovatif.world.Archive;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A list over several pages as it leaves the printer, without anything around it. */
class PrinterTest {
    private static final Training BIMTEK = new Training(
            1, 7, "Bimtek Inovasi Daerah", "", "Aula", 90, "005/12", null, "", "", "", "", 0, "", false, null);

    private final Printer printer = new Printer(TemplateEngine.createPrecompiled(ContentType.Html));

    @Test
    void a_list_over_several_pages_repeats_its_head_and_an_archive_takes_it() throws IOException {
        var pdf = list("Siti Rahmah Aulia, S.K.M.", "Puskesmas Muara");
        Archive.takes(pdf);
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isGreaterThan(1);
            var last = new PDFTextStripper();
            last.setStartPage(read.getNumberOfPages());
            assertThat(last.getText(read)).contains("Perangkat daerah", "90 Siti");
        }
    }

    @Test
    void what_the_font_lacks_is_a_box_and_what_no_paper_can_hold_is_left_out() throws IOException {
        var pdf = list("محمد الأمين 工 \u0001\uFFFF", "<b>Gizi</b> ≥ → ✓");
        Archive.takes(pdf);
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s+", " "))
                    .contains("\u25a1", "<b>Gizi</b> ≥ → ✓");
        }
    }

    private byte[] list(String name, String office) {
        var lines = IntStream.rangeClosed(1, 90)
                .mapToObj(n -> new AttendanceList.Line(n, name, office, "hadir (tiket)"))
                .toList();
        var day = new AttendanceList.Day(1, LocalDate.of(2026, 11, 26), lines);
        return printer.print(
                "training/certificate/paper/attendance",
                Map.of("training", BIMTEK, "list", new AttendanceList(false, List.of(day))));
    }
}
