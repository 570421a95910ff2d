package id.terinovatif.competition.result;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.shared.Missing;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The minutes: on paper for signatures, as JSON for whoever computes again. */
@Controller
class MinutesController {
    private final Calls calls;
    private final Tables tables;
    private final MinutesPaper paper;

    MinutesController(Calls calls, Tables tables, MinutesPaper paper) {
        this.calls = calls;
        this.tables = tables;
        this.paper = paper;
    }

    @GetMapping("/lomba/{id}/berita-acara.pdf")
    ResponseEntity<byte[]> paper(@SignedIn User user, @PathVariable long id) {
        var call = calls.organised(user, id);
        return file("berita-acara-" + id + ".pdf", MediaType.APPLICATION_PDF, paper.of(call));
    }

    /** Open to everybody once the result is announced; jurors are called J1, J2. */
    @GetMapping("/lomba/{id}/berita-acara.json")
    ResponseEntity<byte[]> json(@SignedIn @Nullable User user, @PathVariable long id) {
        var call = announced(user, id);
        return file(
                "berita-acara-" + id + ".json",
                MediaType.APPLICATION_JSON,
                tables.of(call).json().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/lomba/{id}/hasil.csv")
    ResponseEntity<byte[]> marks(@SignedIn @Nullable User user, @PathVariable long id) {
        var call = announced(user, id);
        var lines = new StringBuilder("tahap;peserta;inovasi;juri;nilai\n");
        var minutes = tables.of(call);
        var titles = new HashMap<String, String>();
        minutes.entries().forEach(one -> titles.put(one.entry(), one.title()));
        for (var sheet : minutes.sheets())
            if (sheet.total() != null && sheet.stage() > 0)
                lines.append(String.join(
                                ";",
                                String.valueOf(sheet.stage()),
                                sheet.entry(),
                                cell(titles.getOrDefault(sheet.entry(), "")),
                                sheet.juror(),
                                sheet.total().replace('.', ',')))
                        .append('\n');
        return file(
                "nilai-" + id + ".csv",
                MediaType.parseMediaType("text/csv;charset=UTF-8"),
                lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing that a spreadsheet takes for a formula. */
    private static String cell(String text) {
        var plain = text.replace("\"", "\"\"").replaceAll("[\\r\\n]+", " ");
        return "\"" + (plain.matches("^[=+@-].*") ? "'" + plain : plain) + "\"";
    }

    private Call announced(@Nullable User user, long id) {
        var call = calls.get(user, id);
        if (!call.state().announced()) throw new Missing();
        return call;
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(bytes);
    }
}
