package id.terinovatif.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class CompetitionControllerTest {
    static final String DEAL = """
            {"entries": ["E2", "E1", "E3"], "jurors": [{"name": "J1", "capacity": 2}, {"name": "J2"}, {"name": "J3"}],
            "conflicts": [["E1", "J1"], ["E3", "J2"], ["E3", "J3"]], "readers": 2, "seed": "undian 27"}""";
    static final String FEW_MARKS = """
            {"marks": [{"entry": "E1", "juror": "J1", "points": 70}, {"entry": "E2", "juror": "J2", "points": 72.5}]}""";

    private final Api api = new Api();

    CompetitionControllerTest() throws IOException {}

    /** Everybody reads everything; J1 gives four points less than J2. */
    static String manyMarks(int entries) {
        return IntStream.range(0, entries)
                .mapToObj(i -> mark("E" + i, "J1", 60 + i) + "," + mark("E" + i, "J2", 64 + i + i % 2))
                .collect(Collectors.joining(",", "{\"marks\": [", "]}"));
    }

    private static String mark(String entry, String juror, Object points) {
        return "{\"entry\": \"" + entry + "\", \"juror\": \"" + juror + "\", \"points\": " + points + "}";
    }

    @Test
    void a_dealing_is_answered_in_the_words_of_the_contract() {
        assertThat(deal(DEAL))
                .hasStatusOk()
                .hasContentType("application/json")
                .bodyJson()
                .isStrictlyEqualTo("""
                {"assignments": [{"entry": "E2", "jurors": ["J1", "J2"]}, {"entry": "E1", "jurors": ["J2", "J3"]},
                {"entry": "E3", "jurors": ["J1"]}],
                "loads": {"J1": 2, "J2": 2, "J3": 1}, "connected": true, "shortfall": [{"entry": "E3", "missing": 1}]}""");
    }

    @Test
    void a_standing_is_answered_best_first_with_what_each_juror_gives_above_the_others() {
        assertThat(standing(manyMarks(6)))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.adjusted", adjusted -> assertThat(adjusted).isEqualTo(true))
                .hasPathSatisfying("$.because", why -> assertThat(why).isNull())
                .hasPathSatisfying(
                        "$.entries[0].entry", best -> assertThat(best).isEqualTo("E5"))
                .hasPathSatisfying("$.entries[0].rank", rank -> assertThat(rank).isEqualTo(1))
                .hasPathSatisfying(
                        "$.jurors[0].readings", count -> assertThat(count).isEqualTo(6))
                .hasPathSatisfying(
                        "$.jurors[0].effect",
                        effect -> assertThat(effect)
                                .asNumber()
                                .satisfies(points ->
                                        assertThat(points.doubleValue()).isBetween(-2.5, -1.5)));
    }

    @Test
    void marks_that_cannot_be_compared_stay_as_they_are_and_the_answer_says_why() {
        assertThat(standing(FEW_MARKS))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.adjusted", adjusted -> assertThat(adjusted).isEqualTo(false))
                .hasPathSatisfying(
                        "$.because", why -> assertThat(why).asString().contains("2 kelompok"))
                .hasPathSatisfying(
                        "$.entries[0].value", value -> assertThat(value).isEqualTo(72.5))
                .hasPathSatisfying("$.entries[0].low", low -> assertThat(low).isNull());
    }

    @Test
    void what_is_missing_unknown_twice_or_out_of_range_is_refused_with_its_name() {
        refused(deal("{\"jurors\": [{\"name\": \"J\"}], \"readers\": 1, \"seed\": \"a\"}"), "entries");
        refused(deal(DEAL.replace("\"E2\", \"E1\"", "\"E1\", \"E1\"")), "entries[1]");
        refused(deal(DEAL.replace("[\"E2\", \"E1\", \"E3\"]", "[]")), "entries");
        refused(deal(DEAL.replace("\"name\": \"J3\"", "\"name\": \"J2\"")), "jurors[2].name");
        refused(deal(DEAL.replace("\"capacity\": 2", "\"capacity\": -1")), "jurors[0].capacity");
        refused(deal(DEAL.replace("[\"E1\", \"J1\"]", "[\"E9\", \"J1\"]")), "conflicts[0][0]");
        refused(deal(DEAL.replace("[\"E1\", \"J1\"]", "[\"E1\", \"J9\"]")), "conflicts[0][1]");
        refused(deal(DEAL.replace("[\"E1\", \"J1\"]", "[\"E1\"]")), "conflicts[0]");
        refused(deal(DEAL.replace("\"readers\": 2", "\"readers\": 0")), "readers");
        refused(deal(DEAL.replace("\"readers\": 2", "\"readers\": 2.5")), "readers");
        refused(deal(DEAL.replace("undian 27", " ")), "seed");
        refused(deal(DEAL.replace("\"seed\"", "\"benih\"")), "seed");
        refused(standing("{}"), "marks");
        refused(standing("{\"marks\": []}"), "marks");
        refused(standing(FEW_MARKS.replace("72.5", "100.1")), "marks[1].points");
        refused(standing(FEW_MARKS.replace("72.5", "-1")), "marks[1].points");
        refused(standing(FEW_MARKS.replace("72.5", "\"72\"")), "marks[1].points");
        refused(standing(FEW_MARKS.replace("72.5", "1e300")), "marks[1].points");
        refused(standing(FEW_MARKS.replace("\"E2\", \"juror\": \"J2\"", "\"E1\", \"juror\": \"J1\"")), "marks[1]");
        refused(standing(FEW_MARKS.replace("\"points\": 70}", "\"points\": 70, \"total\": 99}")), "marks[0].total");
    }

    @Test
    void beyond_the_largest_competition_the_field_is_named() {
        refused(deal(names("E", 401, 40)), "entries");
        refused(deal(names("E", 400, 41)), "jurors");
        assertThat(deal(names("E", 400, 40))).hasStatusOk();
        refused(standing(marks(4_001, i -> i % 400, i -> i / 400)), "marks");
        refused(standing(marks(401, i -> i, i -> 0)), "marks");
        refused(standing(marks(41, i -> 0, i -> i)), "marks");
        assertThat(standing(marks(4_000, i -> i % 400, i -> i / 400))).hasStatusOk();
    }

    private static String names(String entry, int entries, int jurors) {
        var jury = IntStream.range(0, jurors)
                .mapToObj(j -> "{\"name\": \"J" + j + "\"}")
                .toList();
        var names = IntStream.range(0, entries)
                .mapToObj(i -> "\"" + entry + i + "\"")
                .toList();
        return "{\"entries\": " + names + ", \"jurors\": " + jury + ", \"readers\": 3, \"seed\": \"a\"}";
    }

    private static String marks(int count, IntFunction<Integer> entry, IntFunction<Integer> juror) {
        List<String> marks = IntStream.range(0, count)
                .mapToObj(i -> mark("E" + entry.apply(i), "J" + juror.apply(i), i * 37 % 101))
                .toList();
        return "{\"marks\": " + marks + "}";
    }

    private MvcTestResult deal(String body) {
        return api.post("/api/v1/competition/deal", body);
    }

    private MvcTestResult standing(String body) {
        return api.post("/api/v1/competition/standing", body);
    }

    private static void refused(MvcTestResult answer, String field) {
        assertThat(answer)
                .hasStatus(400)
                .hasContentType("application/problem+json")
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[0].field", named -> assertThat(named).isEqualTo(field));
    }
}
