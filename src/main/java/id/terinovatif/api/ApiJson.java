package id.terinovatif.api;

import id.terinovatif.instrument.Choice;
import id.terinovatif.instrument.FieldType;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.UrusanClass;
import id.terinovatif.scoring.Problem;
import id.terinovatif.shared.web.CleanText;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The interface's own JSON: exact decimals, no key twice, nothing after the end, and names as the contract has them. */
final class ApiJson {
    private static final int DEEPEST = 20;
    private static final int MOST_NAMES = 500;
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxNumberLength(100)
            .build();
    private static final JsonFactory SCANNER = JsonFactory.builder()
            .streamReadConstraints(LIMITS)
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(LIMITS)
                    .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
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
            refuseHostile(body);
            return MAPPER.readTree(body);
        } catch (JacksonException e) {
            var at = e.getLocation();
            var where = at == null ? "" : " (baris " + at.getLineNr() + ", kolom " + at.getColumnNr() + ")";
            throw ApiProblem.badInput(List.of(new Problem("body", "bukan JSON yang benar" + where)));
        }
    }

    /**
     * Goes over the body once without keeping anything of it: more names in one object than any call has, such as those made to
     * collide in a table, and U+0000 in a text are refused before a tree is built.
     */
    private static void refuseHostile(byte[] body) {
        try (var json = SCANNER.createParser(ObjectReadContext.empty(), body)) {
            var names = new int[DEEPEST + 2];
            int depth = 0;
            for (var token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token.isStructStart()) names[++depth] = 0;
                else if (token.isStructEnd()) depth--;
                else if (token == JsonToken.PROPERTY_NAME && ++names[depth] > MOST_NAMES)
                    throw refused("satu objek paling banyak memuat " + MOST_NAMES + " isian");
                if ((token == JsonToken.PROPERTY_NAME || token == JsonToken.VALUE_STRING)
                        && CleanText.hasNul(json.getString())) throw refused("ada karakter U+0000 dalam teks");
            }
        }
    }

    private static ApiProblem refused(String why) {
        return ApiProblem.badInput(List.of(new Problem("body", why)));
    }
}
