package id.terinovatif.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class InstrumentControllerTest {
    private final Api api = new Api();

    InstrumentControllerTest() throws IOException {}

    @Test
    void the_editions_are_listed() {
        assertThat(api.get("/api/v1/instruments"))
                .hasStatusOk()
                .hasContentType("application/json")
                .bodyJson()
                .hasPathSatisfying("$.length()", six -> assertThat(six).isEqualTo(6))
                .hasPathSatisfying("$[5].year", year -> assertThat(year).isEqualTo(2026))
                .hasPathSatisfying(
                        "$[5].complete", complete -> assertThat(complete).isEqualTo(true))
                .hasPathSatisfying(
                        "$[1].complete", complete -> assertThat(complete).isEqualTo(false));
    }

    @Test
    void an_edition_is_data_with_urusan_by_class() {
        assertThat(api.get("/api/v1/instruments/2026"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.indicators[15].code", code -> assertThat(code).isEqualTo("SID.REGULASI"))
                .hasPathSatisfying(
                        "$.indicators[15].levels[2].ordinal",
                        last -> assertThat(last).isEqualTo(3))
                .hasPathSatisfying(
                        "$.vocabularies.urusan[0].class",
                        kind -> assertThat(kind).isEqualTo("wajib_pelayanan_dasar"))
                .hasPathSatisfying(
                        "$.formula.minimumDivisor", floor -> assertThat(floor).isEqualTo(12));
    }

    @Test
    void what_is_unknown_is_null_and_not_false_or_zero() {
        assertThat(api.get("/api/v1/instruments/2022"))
                .bodyJson()
                .hasPathSatisfying(
                        "$.indicators[15].mandatory", value -> assertThat(value).isNull())
                .hasPathSatisfying(
                        "$.indicators[15].weight", value -> assertThat(value).isNull())
                .hasPathSatisfying(
                        "$.inferred.weights['SID.VIDEO']",
                        value -> assertThat(value).isEqualTo(4));
    }

    @Test
    void an_unknown_year_is_a_404_problem() {
        for (var year : new String[] {"1999", "abcd", "2026x", "-2026", "99999999999"})
            assertThat(api.get("/api/v1/instruments/" + year))
                    .hasStatus(404)
                    .hasContentType("application/problem+json")
                    .bodyJson()
                    .hasPathSatisfying("$.title", title -> assertThat(title).isEqualTo("Tidak ditemukan"));
    }

    @Test
    void another_address_or_method_is_a_problem_too() {
        assertThat(api.get("/api/v1/nothing")).hasStatus(404).hasContentType("application/problem+json");
        assertThat(api.post("/api/v1/instruments", "{}"))
                .hasStatus(405)
                .hasContentType("application/problem+json")
                .hasHeader("Allow", "GET");
    }
}
