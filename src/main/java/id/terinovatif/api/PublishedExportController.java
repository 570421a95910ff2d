package id.terinovatif.api;

import id.terinovatif.catalogue.Published;
import id.terinovatif.exchange.sheets.CsvOut;
import id.terinovatif.exchange.sheets.TableOut;
import id.terinovatif.exchange.sheets.XlsxOut;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue as a table, narrowed as the list is, row by row as it is read. */
@RestController
final class PublishedExportController {
    static final List<String> COLUMNS = List.of(
            "Nomor",
            "Tahun",
            "Nama inovasi",
            "Perangkat daerah",
            "Daerah",
            "Urusan",
            "Jenis",
            "Tahapan",
            "Skor diverifikasi");
    private static final int AT_ONCE = 500;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Published published;

    PublishedExportController(Published published) {
        this.published = published;
    }

    @GetMapping("/api/v1/exports/innovations.csv")
    void csv(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String urusan,
            @RequestParam(defaultValue = "") String perangkatDaerah,
            HttpServletResponse response)
            throws IOException {
        var filter = PublishedFilter.of(year, q, urusan, perangkatDaerah);
        head(response, "text/csv;charset=UTF-8", "csv");
        try (var out = new CsvOut(response.getOutputStream())) {
            out.row(COLUMNS);
            rows(filter, out);
        }
    }

    @GetMapping("/api/v1/exports/innovations.xlsx")
    void xlsx(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String urusan,
            @RequestParam(defaultValue = "") String perangkatDaerah,
            HttpServletResponse response)
            throws IOException {
        var filter = PublishedFilter.of(year, q, urusan, perangkatDaerah);
        head(response, XLSX, "xlsx");
        try (var out = new XlsxOut(response.getOutputStream(), "Inovasi").headed(COLUMNS)) {
            rows(filter, out);
        }
    }

    private static void head(HttpServletResponse response, String type, String ending) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"inovasi." + ending + "\"");
    }

    private void rows(Published.Filter filter, TableOut out) throws IOException {
        for (int skip = 0; ; skip += AT_ONCE) {
            var lines = published.list(filter, AT_ONCE, skip);
            for (var line : lines) out.row(row(line));
            if (lines.size() < AT_ONCE) return;
        }
    }

    private static List<@Nullable Object> row(Published.Line line) {
        return Arrays.asList(
                line.id(),
                line.year(),
                line.name(),
                line.agency(),
                line.region(),
                line.urusan(),
                line.jenis(),
                line.tahapan(),
                line.verified());
    }
}
