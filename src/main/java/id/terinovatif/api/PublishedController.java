package id.terinovatif.api;

import id.terinovatif.catalogue.Published;
import id.terinovatif.scoring.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Published innovations for anybody: the catalogue as data. */
@RestController
final class PublishedController {
    private static final int MOST = 100;

    private final Published published;

    PublishedController(Published published) {
        this.published = published;
    }

    /** One page of innovations; {@code total} counts all that fit. */
    record Page(List<Item> items, int page, int size, int total) {}

    /** An innovation in a list; {@code maturity} is the verified one, in points. */
    record Item(
            long id,
            int year,
            String name,
            String perangkatDaerah,
            String region,
            @Nullable String urusan,
            @Nullable String jenis,
            @Nullable String tahapan,
            @Nullable BigDecimal maturity) {
        static Item of(Published.Line line) {
            return new Item(
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

    /** One innovation with its public texts by profile field. */
    record Whole(Item innovation, Map<String, String> profile) {}

    @GetMapping("/api/v1/innovations")
    ResponseEntity<byte[]> list(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String urusan,
            @RequestParam(defaultValue = "") String perangkatDaerah,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "20") String size) {
        var problems = new ArrayList<Problem>();
        var number = PublishedFilter.whole("page", page, 1, 100_000, problems);
        var most = PublishedFilter.whole("size", size, 1, MOST, problems);
        var filter = PublishedFilter.of(year, q, urusan, perangkatDaerah, problems);
        if (!problems.isEmpty()) throw ApiProblem.badInput(problems);
        var items = published.list(filter, most, (number - 1) * most).stream()
                .map(Item::of)
                .toList();
        return ApiJson.ok(new Page(items, number, most, published.count(filter)));
    }

    @GetMapping("/api/v1/innovations/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id) {
        if (!id.matches("\\d{1,18}")) throw missing();
        var line = published.find(Long.parseLong(id)).orElseThrow(PublishedController::missing);
        return ApiJson.ok(new Whole(Item.of(line), published.texts(line.id())));
    }

    private static ApiProblem missing() {
        return ApiProblem.notFound("Tidak ada inovasi terbit dengan nomor ini.");
    }
}
