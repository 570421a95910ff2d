package id.terinovatif.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class CoachControllerTest {
    private final Api api = new Api();

    CoachControllerTest() throws IOException {}

    @Test
    void a_draft_is_read_and_answered_in_the_words_of_the_contract() {
        var answer = coach("""
                {"name": "LAMPU DESA", "sections": {"rancang_bangun":
                "Jalan di Desa Tiga Sumur belum berlampu. LAMPU DESA adalah iuran lampu yang dikelola pemuda. Pemuda memasang lampu setiap Minggu."}}""");
        assertThat(answer)
                .hasStatusOk()
                .hasContentType("application/json")
                .bodyJson()
                .hasPathSatisfying("$.focus", focus -> assertThat(focus).isEqualTo(4))
                .hasPathSatisfying("$.problemFirst3", place -> assertThat(place).isEqualTo("lokal"))
                .hasPathSatisfying(
                        "$.ticks.howItWorks", tick -> assertThat(tick).isEqualTo(true))
                .hasPathSatisfying(
                        "$.parts.permasalahan_mikro", part -> assertThat(part).isEqualTo(true))
                .hasPathSatisfying(
                        "$.sentences[0].zone", zone -> assertThat(zone).isEqualTo("P"))
                .hasPathSatisfying("$.sentences[0].end", end -> assertThat(end).isEqualTo(40))
                .hasPathSatisfying(
                        "$.findings[0].check", check -> assertThat(check).isEqualTo("A4"))
                .hasPathSatisfying(
                        "$.findings[0].severity",
                        severity -> assertThat(severity).isEqualTo("wajib"));
    }

    @Test
    void a_draft_without_any_text_is_answered_too() {
        assertThat(coach("{\"name\": \"\", \"sections\": {}}"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.focus", focus -> assertThat(focus).isEqualTo(1));
    }

    @Test
    void what_is_missing_unknown_or_no_text_is_refused_with_its_name() {
        refused("{\"sections\": {}}", "name");
        refused("{\"name\": \"A\"}", "sections");
        refused("{\"name\": \"A\", \"sections\": {\"hasil\": 3}}", "sections.hasil");
        refused("{\"name\": \"A\", \"sections\": \"teks\"}", "sections");
        refused("{\"name\": \"A\", \"sections\": {}, \"tanggal\": 1}", "tanggal");
    }

    @Test
    void what_would_cost_more_than_a_second_is_refused_before_it_is_read() {
        refused(body("- a\\n".repeat(150_000)), "sections");
        refused(body("kata ".repeat(25_000)), "sections");
        refused(body("1) a ".repeat(20_000)), "sections");
        refused(sections(i -> "bagian" + i, 400), "sections");
        refused(sections(i -> "bagian" + i, 40_000), "body");
        refused(sections(CoachControllerTest::colliding, 1 << 14), "body");
        refused("{\"name\": \"a\\u0000b\", \"sections\": {}}", "body");
    }

    @Test
    void the_longest_that_is_taken_is_read_within_the_time_of_a_page() {
        for (var unit : List.of("- a\\n", "- a ", "9,9 ", "\u2014 ", "naik dari 5 orang menjadi 9 orang pada 2024. ")) {
            var text = unit.repeat(CoachController.MOST_CHARACTERS / unit.length());
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> coach(body(text)));
        }
    }

    private static String body(String text) {
        return "{\"name\": \"A\", \"sections\": {\"hasil\": \"" + text + "\"}}";
    }

    private static String sections(IntFunction<String> name, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"" + name.apply(i) + "\": \"a\"")
                .collect(Collectors.joining(",", "{\"name\": \"A\", \"sections\": {", "}}"));
    }

    /** Names of one length that all have one hash. */
    private static String colliding(int number) {
        return IntStream.range(0, 14)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    private void refused(String body, String field) {
        assertThat(coach(body))
                .hasStatus(400)
                .hasContentType("application/problem+json")
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[0].field", named -> assertThat(named).isEqualTo(field));
    }

    private MvcTestResult coach(String body) {
        return api.post("/api/v1/coach", body);
    }
}
