package id.terinovatif.exchange.imports;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.exchange.ListFields;
import id.terinovatif.exchange.sheets.TemplateBook;
import id.terinovatif.exchange.sheets.XlsxOut;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.shared.Missing;
import id.terinovatif.sheet.Kind;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Sheets to work on: an empty one of each kind with the headings and lists of the year, and the rows to be mended. */
@Controller
class SheetController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Instruments instruments;
    private final FaultyRows faulty;

    SheetController(Instruments instruments, FaultyRows faulty) {
        this.instruments = instruments;
        this.faulty = faulty;
    }

    @GetMapping("/kelola/impor/templat/{jenis}.xlsx")
    void template(@SignedIn User user, @PathVariable String jenis, HttpServletResponse response) throws IOException {
        var kind = Kind.of(jenis).orElseThrow(Missing::new);
        var open = user.region().openYear();
        var edition = open == null ? instruments.latest() : instruments.of(open);
        response.setContentType(XLSX);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"templat-" + kind.code() + "-" + edition.year() + ".xlsx\"");
        TemplateBook.write(response.getOutputStream(), kind, edition.year(), ListFields.of(kind, edition));
    }

    @GetMapping("/kelola/impor/{id}/bermasalah.xlsx")
    void faulty(@SignedIn User user, @PathVariable long id, HttpServletResponse response) throws IOException {
        var sheet = faulty.of(user, id);
        if (sheet.rows().isEmpty()) throw new Missing();
        response.setContentType(XLSX);
        response.setHeader("Content-Disposition", "attachment; filename=\"baris-bermasalah.xlsx\"");
        try (var out = new XlsxOut(response.getOutputStream(), "Bermasalah").headed(sheet.headings())) {
            for (var row : sheet.rows()) out.row(row);
        }
    }
}
