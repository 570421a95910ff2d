package id.terinovatif.api;

import id.terinovatif.competition.Conflict;
import id.terinovatif.competition.DealRequest;
import id.terinovatif.competition.Dealing;
import id.terinovatif.competition.Juror;
import id.terinovatif.competition.Mark;
import id.terinovatif.competition.Standing;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Deals a jury's reading and works out where the entries stand; keeps nothing. */
@RestController
final class CompetitionController {
    static final int MOST_ENTRIES = 400;
    static final int MOST_JURORS = 40;
    static final int MOST_MARKS = 4_000;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_SEED = 1_000;

    @PostMapping("/api/v1/competition/deal")
    ResponseEntity<byte[]> deal(HttpServletRequest request) throws IOException {
        var body = ApiBody.of(request);
        var fields = body.fields();
        var entries = fields.texts("entries", MOST_ENTRIES, LONGEST_NAME);
        var jurors = fields.objects("jurors", MOST_JURORS, CompetitionController::juror);
        var conflicts = fields.pairs("conflicts", MOST_ENTRIES * MOST_JURORS).stream()
                .map(pair -> new Conflict(pair.getFirst(), pair.getLast()))
                .toList();
        var readers = fields.whole("readers");
        var seed = fields.requiredText("seed", LONGEST_SEED);
        for (var required : List.of("entries", "jurors", "readers"))
            if (!fields.has(required)) fields.problem(required, "harus diisi");
        body.close();
        return ApiJson.ok(
                Dealing.of(new DealRequest(entries, jurors, conflicts, Objects.requireNonNullElse(readers, 0), seed)));
    }

    private static Juror juror(Fields from) {
        return new Juror(from.requiredText("name", LONGEST_NAME), from.whole("capacity"));
    }

    @PostMapping("/api/v1/competition/standing")
    ResponseEntity<byte[]> standing(HttpServletRequest request) throws IOException {
        var body = ApiBody.of(request);
        var fields = body.fields();
        var marks = fields.objects("marks", MOST_MARKS, CompetitionController::mark);
        if (!fields.has("marks")) fields.problem("marks", "harus diisi");
        refuseTooMany(fields, marks);
        body.close();
        return ApiJson.ok(StandingAnswer.of(Standing.of(marks)));
    }

    private static Mark mark(Fields from) {
        var points = from.number("points");
        if (!from.has("points")) from.problem("points", "harus diisi");
        return new Mark(
                from.requiredText("entry", LONGEST_NAME),
                from.requiredText("juror", LONGEST_NAME),
                Objects.requireNonNullElse(points, BigDecimal.ZERO).doubleValue());
    }

    private static void refuseTooMany(Fields fields, List<Mark> marks) {
        long entries = marks.stream().map(Mark::entry).distinct().count();
        long jurors = marks.stream().map(Mark::juror).distinct().count();
        if (entries > MOST_ENTRIES)
            fields.problem("marks", "paling banyak " + MOST_ENTRIES + " inovasi, terkirim " + entries);
        if (jurors > MOST_JURORS) fields.problem("marks", "paling banyak " + MOST_JURORS + " juri, terkirim " + jurors);
    }
}
