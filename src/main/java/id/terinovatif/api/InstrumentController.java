package id.terinovatif.api;

import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Instruments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The editions as data. */
@RestController
final class InstrumentController {
    private final Instruments instruments;

    InstrumentController(Instruments instruments) {
        this.instruments = instruments;
    }

    record Summary(int year, String title, String source, boolean complete) {}

    @GetMapping("/api/v1/instruments")
    ResponseEntity<byte[]> all() {
        return ApiJson.ok(instruments.all().stream()
                .map(one -> new Summary(one.year(), one.title(), one.source(), one.complete()))
                .toList());
    }

    @GetMapping("/api/v1/instruments/{year}")
    ResponseEntity<byte[]> one(@PathVariable String year) {
        var instrument = Editions.of(instruments, year);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(instrument.hash())
                .body(ApiJson.bytes(asData(instrument)));
    }

    private static ObjectNode asData(Instrument instrument) {
        var lists = new LinkedHashMap<String, List<?>>();
        instrument.vocabularies().forEach(list -> lists.put(list.code(), list.choices()));
        var data = (ObjectNode) Objects.requireNonNull(ApiJson.tree(instrument));
        data.set("vocabularies", ApiJson.tree(lists));
        return data;
    }
}
