package id.terinovatif.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
