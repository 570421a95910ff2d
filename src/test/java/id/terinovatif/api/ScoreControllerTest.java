package id.terinovatif.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ScoreControllerTest {
    private final Api api = new Api();

    ScoreControllerTest() throws IOException {}

    @Test
    void the_example_of_the_contract_is_scored() {
        assertThat(api.score(2026, """
                { "government": { "1": 3, "2a": 3, "2b": 2, "3": {"value": 9.1} },
                  "innovations": [ { "name": "A", "urusan": "KESEHATAN", "jenis": "DIGITAL",
                    "answers": { "16": 3, "17": 2, "30": {"variant": "DIGITAL", "level": 2},
                                 "33": {"variant": "a", "value": 320} } },
                    { "name": "B", "urusan": "PENDIDIKAN", "maturity": 74.0 } ] }"""))
                .hasStatusOk()
                .hasContentType("application/json")
                .bodyJson()
                .hasPathSatisfying("$.spd", spd -> assertThat(spd).isEqualTo(11))
                .hasPathSatisfying(
                        "$.sid.divisor", divisor -> assertThat(divisor).isEqualTo(12))
                .hasPathSatisfying("$.sid.maturitySum", sum -> assertThat(sum).isEqualTo(97))
                .hasPathSatisfying(
                        "$.innovations[0].maturity",
                        points -> assertThat(points).isEqualTo(23))
                .hasPathSatisfying("$.index", index -> assertThat(index).isEqualTo(7.63))
                .hasPathSatisfying(
                        "$.predikat", predikat -> assertThat(predikat).isEqualTo("Kurang Inovatif"));
    }

    @Test
    void numbers_are_plain_and_the_index_has_two_decimals() throws Exception {
        var body = api.score(2026, "{\"governmentScore\": 50, \"innovations\": [{\"name\": \"A\", \"maturity\": 100}]}")
                .getResponse()
                .getContentAsString();
        assertThat(body).contains("\"spd\":50,", "\"maturityMean\":8.333333333333333,", "\"index\":23.33,");
        assertThat(api.score(2026, "{}").getResponse().getContentAsString()).contains("\"index\":0.00,");
    }

    @Test
    void a_year_with_a_typed_spd_is_scored() {
        assertThat(api.score(
                        2023, "{\"governmentScore\": 50, \"innovations\": [{\"name\": \"A\", \"maturity\": 100}]}"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.sid.divisor", divisor -> assertThat(divisor).isEqualTo(10));
    }

    @Test
    void an_incomplete_edition_says_what_is_unknown() {
        assertThat(api.score(2022, "{\"governmentScore\": 50}"))
                .hasStatus(422)
                .hasContentType("application/problem+json")
                .bodyJson()
                .hasPathSatisfying(
                        "$.detail", detail -> assertThat(detail).asString().contains("batas predikat"));
        assertThat(api.score(2023, "{\"government\": {\"1\": 3}}"))
                .hasStatus(422)
                .bodyJson()
                .hasPathSatisfying(
                        "$.detail", detail -> assertThat(detail).asString().contains("governmentScore"));
    }

    @Test
    void each_fault_is_named_by_its_field() {
        faults("{\"government\": {\"16\": 3}}").containsExactly("government.16");
        faults("{\"government\": {\"1\": 4}}").containsExactly("government.1");
        faults("{\"government\": {\"1\": \"3\"}}").containsExactly("government.1");
        faults("{\"government\": {\"1\": null}}").containsExactly("government.1");
        faults("{\"government\": {\"1\": {}}}").containsExactly("government.1.level");
        faults("{\"government\": {\"1\": {\"level\": 1, \"x\": 1}}}").containsExactly("government.1.x");
        faults("{\"government\": 3}").containsExactly("government");
        faults("{\"governmentScore\": \"51\"}").containsExactly("governmentScore");
        faults("{\"governmentScore\": 1e900}").containsExactly("governmentScore");
        faults("{\"governmentScore\": -1}").containsExactly("governmentScore");
        faults("{\"pemerintah\": {}}").containsExactly("pemerintah");
        faults("{\"innovations\": {}}").containsExactly("innovations");
        faults("{\"innovations\": [3]}").containsExactly("innovations[0]");
        faults(innovation("\"urusan\": \"SIHIR\"")).containsExactly("innovations[0].urusan");
        faults(innovation("\"jenis\": \"ANALOG\"")).containsExactly("innovations[0].jenis");
        faults(innovation("\"warna\": 1")).containsExactly("innovations[0].warna");
        faults(innovation("\"maturity\": 111.01")).containsExactly("innovations[0].maturity");
        faults(innovation("\"answers\": {\"30\": 2}")).containsExactly("innovations[0].answers.30.variant");
        faults(innovation("\"answers\": {\"99\": 2}")).containsExactly("innovations[0].answers.99");
        faults(innovation("\"answers\": {\"33\": {\"variant\": \"a\", \"value\": 0}}"))
                .containsExactly("innovations[0].answers.33.value");
        faults("{\"innovations\": [{}]}").containsExactly("innovations[0].name");
    }

    private static String innovation(String field) {
        return "{\"innovations\": [{\"name\": \"A\", " + field + "}]}";
    }

    private ListAssert<String> faults(String body) {
        var result = api.score(2026, body);
        assertThat(result).hasStatus(400).hasContentType("application/problem+json");
        List<String> fields = JsonPath.read(text(result), "$.errors[*].field");
        return assertThat(fields).as(body);
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void what_is_no_json_object_is_refused_with_its_place() {
        faults("{\"governmentScore\": }").containsExactly("body");
        faults("[]").containsExactly("body");
        faults("").containsExactly("body");
        faults("{} {}").containsExactly("body");
        faults("{\"governmentScore\": 1, \"governmentScore\": 2}").containsExactly("body");
        faults("{\"government\":".repeat(30) + "1" + "}".repeat(30)).containsExactly("body");
    }

    @Test
    void five_thousand_innovations_are_taken_and_one_more_is_not() {
        assertThat(api.score(2026, "{\"innovations\": [" + many(5_000) + "]}")).hasStatusOk();
        faults("{\"innovations\": [" + many(5_001) + "]}").containsExactly("innovations");
    }

    private static String many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"name\":\"I" + i + "\"}")
                .collect(Collectors.joining(","));
    }

    @Test
    void more_than_a_mebibyte_is_refused() {
        var spaces = " ".repeat((1 << 20) - 2);
        assertThat(api.score(2026, "{" + spaces + "}")).hasStatusOk();
        assertThat(api.score(2026, "{ " + spaces + "}")).hasStatus(413).hasContentType("application/problem+json");
    }

    @Test
    void another_content_type_is_refused() {
        assertThat(api.postAs("text/plain", "/api/v1/instruments/2026/score", "{}"))
                .hasStatus(415)
                .hasContentType("application/problem+json");
    }

    @Test
    void an_unknown_year_is_not_scored() {
        assertThat(api.score(2020, "{}")).hasStatus(404);
    }
}
