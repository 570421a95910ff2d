package id.terinovatif.api;

import id.terinovatif.instrument.Choice;
import id.terinovatif.instrument.FieldType;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.UrusanClass;
import id.terinovatif.scoring.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The interface's own JSON: exact decimals, no key twice, nothing after the end, and names as the contract has them. */
final class ApiJson {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxNumberLength(100)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .addMixIn(Indicator.class, JsonNames.IndicatorNames.class)
            .addMixIn(Choice.class, JsonNames.ChoiceNames.class)
            .addMixIn(UrusanClass.class, JsonNames.Coded.class)
            .addMixIn(FieldType.class, JsonNames.Coded.class)
            .build();

    private ApiJson() {}

    static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    static byte[] bytes(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /** Answers with the JSON of {@code value}. */
    static ResponseEntity<byte[]> ok(Object value) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(bytes(value));
    }

    static byte[] problem(ApiProblem problem) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "about:blank");
        body.put("title", problem.title());
        body.put("status", problem.status());
        body.put("detail", String.valueOf(problem.getMessage()));
        if (!problem.errors().isEmpty()) body.put("errors", problem.errors());
        return bytes(body);
    }

    /** Reads JSON or says where it breaks. */
    static JsonNode parse(byte[] body) {
        try {
            return MAPPER.readTree(body);
        } catch (JacksonException e) {
            var at = e.getLocation();
            var where = at == null ? "" : " (baris " + at.getLineNr() + ", kolom " + at.getColumnNr() + ")";
            throw ApiProblem.badInput(List.of(new Problem("body", "bukan JSON yang benar" + where)));
        }
    }
}
