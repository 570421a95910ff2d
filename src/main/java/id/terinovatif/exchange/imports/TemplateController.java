package id.terinovatif.exchange.imports;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.exchange.ListFields;
import id.terinovatif.exchange.sheets.TemplateBook;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.shared.Missing;
import id.terinovatif.sheet.Kind;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An empty sheet of each kind, with the headings and lists of the year. */
@Controller
class TemplateController {
    private final Instruments instruments;

    TemplateController(Instruments instruments) {
        this.instruments = instruments;
    }

    @GetMapping("/kelola/impor/templat/{jenis}.xlsx")
    void template(@SignedIn User user, @PathVariable String jenis, HttpServletResponse response) throws IOException {
        var kind = Kind.of(jenis).orElseThrow(Missing::new);
        var open = user.region().openYear();
        var edition = open == null ? instruments.latest() : instruments.of(open);
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"templat-" + kind.code() + "-" + edition.year() + ".xlsx\"");
        TemplateBook.write(response.getOutputStream(), kind, edition.year(), ListFields.of(kind, edition));
    }
}
