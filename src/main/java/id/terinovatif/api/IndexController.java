package id.terinovatif.api;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.index.RegionIndex;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.scoring.Scorecard;
import id.terinovatif.year.Years;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The index of the caller's region, in its three figures, part by part. */
@RestController
final class IndexController {
    private final Instruments instruments;
    private final Years years;
    private final RegionIndex index;

    IndexController(Instruments instruments, Years years, RegionIndex index) {
        this.instruments = instruments;
        this.years = years;
        this.index = index;
    }

    @GetMapping("/api/v1/index/{year}")
    ResponseEntity<byte[]> year(@SignedIn User user, @PathVariable String year) {
        var instrument = Editions.of(instruments, year);
        if (!user.seesIndex() || years.find(user.regionId(), instrument.year()).isEmpty())
            throw ApiProblem.notFound("Tahun ini belum dibuka di daerah Anda.");
        var figures = index.of(user.regionId(), instrument.year());
        if (figures.claimed() == null)
            throw ApiProblem.notComputable("Indeks " + year + " belum dapat dihitung.", figures.why());
        var answer = new LinkedHashMap<String, Object>();
        answer.put("year", instrument.year());
        answer.put("region", user.region().name());
        answer.put("claimed", card(figures.claimed()));
        answer.put("proved", card(figures.proved()));
        answer.put("verified", card(figures.verified()));
        answer.put("drafts", figures.drafts());
        return ApiJson.ok(answer);
    }

    private static Object card(@Nullable Scorecard card) {
        return card == null ? new LinkedHashMap<String, Object>() : ScoreAnswer.of(card);
    }
}
