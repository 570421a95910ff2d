package id.terinovatif.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.evidence.FileKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

class OpenApiTest {
    private static final String DEAL = "/api/v1/competition/deal";
    private static final String STANDING = "/api/v1/competition/standing";

    private final Api api = new Api();
    private final JsonNode description = json(api.get("/api/v1/openapi.json"));
    private final Schema schema = new Schema(description);

    OpenApiTest() throws IOException {}

    private static JsonNode json(MvcTestResult result) {
        return ApiJson.parse(result.getResponse().getContentAsByteArray());
    }

    @Test
    void every_route_is_described_and_every_described_route_exists() {
        var described = new TreeSet<String>();
        for (var path : description.path("paths").properties())
            path.getValue().propertyNames().forEach(method -> described.add(method + " " + path.getKey()));
        assertThat(described).isEqualTo(routes());
    }

    @Test
    void it_names_the_limit_of_every_kind_of_file_as_the_forms_do() {
        var words = description.toString();
        for (var kind : FileKind.values())
            assertThat(words).containsPattern(kind.label() + "( atau [A-Z]+)? sampai " + kind.megabytes() + " MB");
    }

    private static Set<String> routes() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        var routes = new TreeSet<String>();
        for (var bean : scan.findCandidateComponents("id.terinovatif.api"))
            Arrays.stream(type(Objects.requireNonNull(bean.getBeanClassName())).getDeclaredMethods())
                    .map(method -> AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class))
                    .flatMap(OpenApiTest::routes)
                    .forEach(routes::add);
        return routes;
    }

    private static Stream<String> routes(@Nullable RequestMapping mapping) {
        if (mapping == null) return Stream.of();
        return Arrays.stream(mapping.method())
                .flatMap(method ->
                        Arrays.stream(mapping.path()).map(path -> method.name().toLowerCase(Locale.ROOT) + " " + path));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void real_answers_are_as_described() {
        check("/api/v1/instruments", "get", api.get("/api/v1/instruments"));
        for (int year = 2021; year <= 2026; year++)
            check("/api/v1/instruments/{year}", "get", api.get("/api/v1/instruments/" + year));
        check("/api/v1/instruments/{year}/score", "post", api.score(2026, "{\"innovations\": [{\"name\": \"A\"}]}"));
        check(
                "/api/v1/instruments/{year}/plan",
                "post",
                api.post("/api/v1/instruments/2026/plan", "{\"innovations\": [{\"name\": \"A\"}], \"budget\": 5}"));
        check(
                "/api/v1/coach",
                "post",
                api.post("/api/v1/coach", "{\"name\": \"A\", \"sections\": {\"hasil\": \"Baik.\"}}"));
        check(DEAL, "post", api.post(DEAL, CompetitionControllerTest.DEAL));
        check(STANDING, "post", api.post(STANDING, CompetitionControllerTest.FEW_MARKS));
        check(STANDING, "post", api.post(STANDING, CompetitionControllerTest.manyMarks(5)));
        var question = Map.of("year", "2026", "indicator", "17", "innovationName", "A");
        var answer = api.upload("/api/v1/evidence/check", question, new byte[] {'h', 'a', 'l', 'o'});
        check("/api/v1/evidence/check", "post", answer);
    }

    @Test
    void real_refusals_are_as_described() {
        check("/api/v1/instruments/{year}", "get", api.get("/api/v1/instruments/1999"));
        check("/api/v1/instruments/{year}/score", "post", api.score(2022, "{}"));
        check("/api/v1/instruments/{year}/score", "post", api.score(2026, "{\"x\": 1}"));
        check("/api/v1/coach", "post", api.post("/api/v1/coach", "{}"));
        check(DEAL, "post", api.post(DEAL, "{}"));
        check(STANDING, "post", api.post(STANDING, "{}"));
        check("/api/v1/evidence/check", "post", api.upload("/api/v1/evidence/check", Map.of(), new byte[1]));
    }

    private void check(String path, String method, MvcTestResult result) {
        var responses = description.path("paths").path(path).path(method).path("responses");
        var status = String.valueOf(result.getResponse().getStatus());
        var response = schema.resolve(responses.has(status) ? responses.path(status) : responses.path("default"));
        var type = Objects.requireNonNull(result.getResponse().getContentType());
        var body = response.path("content").path(type);
        assertThat(body.has("schema")).as(path + " " + status + " " + type).isTrue();
        assertThat(schema.faults(body.path("schema"), json(result))).isEmpty();
    }

    @Test
    void a_real_body_is_as_described() {
        var body = ApiJson.parse("""
                {"government": {"1": 3, "3": {"value": 9.1}}, "innovations": [{"name": "A", "answers":
                {"30": {"variant": "DIGITAL", "level": 2}}}]}""".getBytes(StandardCharsets.UTF_8));
        assertThat(schema.faults(description.at("/components/schemas/Entries"), body))
                .isEmpty();
        assertThat(schema.faults(description.at("/components/schemas/Entries"), ApiJson.parse(new byte[] {'[', ']'})))
                .isNotEmpty();
    }
}
