package id.terinovatif.api;

import id.terinovatif.instrument.Instruments;
import id.terinovatif.scoring.Scoring;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Scores what a caller enters; keeps nothing. */
@RestController
final class ScoreController {
    private final Instruments instruments;

    ScoreController(Instruments instruments) {
        this.instruments = instruments;
    }

    @PostMapping("/api/v1/instruments/{year}/score")
    ResponseEntity<byte[]> score(@PathVariable String year, HttpServletRequest request) throws IOException {
        var instrument = Editions.of(instruments, year);
        var body = ApiBody.of(request);
        var entries = EntriesReader.read(body.fields());
        body.close();
        return ApiJson.ok(ScoreAnswer.of(new Scoring(instrument).scorecard(entries)));
    }
}
