package id.terinovatif.api;

import id.terinovatif.instrument.Instruments;
import id.terinovatif.scoring.PlanRequest;
import id.terinovatif.scoring.Planner;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Plans what to report and what to raise; keeps nothing. */
@RestController
final class PlanController {
    private final Instruments instruments;

    PlanController(Instruments instruments) {
        this.instruments = instruments;
    }

    @PostMapping("/api/v1/instruments/{year}/plan")
    ResponseEntity<byte[]> plan(@PathVariable String year, HttpServletRequest request) throws IOException {
        var instrument = Editions.of(instruments, year);
        var body = ApiBody.of(request);
        var fields = body.fields();
        var entries = EntriesReader.read(fields);
        var efforts = fields.object("effort", PlanController::efforts);
        var wishes = new PlanRequest(
                fields.texts("locked"),
                efforts == null ? Map.of() : efforts,
                fields.number("budget"),
                Objects.requireNonNullElse(fields.whole("minimum"), 0));
        body.close();
        return ApiJson.ok(new Planner(instrument, entries, wishes).plan());
    }

    private static Map<String, BigDecimal> efforts(Fields from) {
        var efforts = new LinkedHashMap<String, BigDecimal>();
        from.each((name, node) -> {
            var days = Fields.decimal(node);
            if (days == null) from.problem(name, "harus berupa angka yang wajar");
            else efforts.put(name, days);
        });
        return efforts;
    }
}
