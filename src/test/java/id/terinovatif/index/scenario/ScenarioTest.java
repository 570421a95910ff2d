package id.terinovatif.index.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.index.RegionIndex;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "What if" over plain forms: the numbers follow, the real year stays as it is. */
@RealServer
class ScenarioTest {
    private final World world;
    private final RegionIndex index;
    private World.Place place;
    private Visitor verifier;
    private String innovation;
    private String scenario;

    ScenarioTest(World world, RegionIndex index) {
        this.world = world;
        this.index = index;
    }

    /** One innovation of 23 points handed in: index (23 / 12 + 0) / 250. */
    @BeforeEach
    void begin() {
        place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        operator.post(path + "/pengajuan", Map.of());
        innovation = path.substring(path.lastIndexOf('/') + 1);
        verifier = world.as(place.email(Role.VERIFIER));
        verifier.get("/indeks/2026/simulasi");
        scenario = Visitor.target(verifier.post("/indeks/2026/simulasi", Map.of("nama", "Coba")));
    }

    @Test
    void raised_levels_raise_the_index_by_their_points_over_the_divisor() {
        verifier.post(
                scenario + "/inovasi/" + innovation, Map.of("tingkat.SID.REGULASI", "3", "tingkat.SID.VIDEO", "3"));

        assertThat(numbers()).containsExactly("0,77", "1,23", "+0,46");
        assertThat(verifier.get("/indeks/2026/simulasi").body()).contains("Coba", "1,23", "+0,46");
        assertThat(claimed()).isEqualByComparingTo("0.77");
    }

    @Test
    void a_rejected_innovation_earns_nothing_and_taking_it_back_leaves_no_change() {
        verifier.post(
                scenario, Map.of("ada." + innovation, "1", "lapor." + innovation, "on", "tolak." + innovation, "on"));
        assertThat(numbers()).containsExactly("0,77", "0,00", "−0,77");

        verifier.post(scenario, Map.of("ada." + innovation, "1", "lapor." + innovation, "on"));
        assertThat(numbers()).containsExactly("0,77", "0,77", "0,00");
        assertThat(verifier.get(scenario).body()).contains("dari 0 perubahan");
    }

    @Test
    void a_government_value_changes_the_index_and_one_that_fits_no_band_is_refused_whole() {
        verifier.post(scenario + "/pemerintah", Map.of("tingkat.SPD.HAKI", "3"));
        assertThat(numbers()).containsExactly("0,77", "1,97", "+1,20");

        var refused =
                verifier.post(scenario + "/pemerintah", Map.of("tingkat.SPD.RIPJPID", "2", "angka.SPD.HAKI", "9"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Belum disimpan");
        assertThat(numbers()).as("nothing of the form is kept").containsExactly("0,77", "1,97", "+1,20");
    }

    @Test
    void a_scenario_belongs_to_its_region_and_to_those_who_see_all_of_it() {
        var foreign = world.as(world.place().email(Role.VERIFIER));
        assertThat(foreign.get(scenario).statusCode()).isEqualTo(404);
        assertThat(world.as(place.email(Role.LEADER)).get(scenario).statusCode())
                .isEqualTo(200);
        assertThat(world.as(place.email(Role.OPERATOR)).get(scenario).statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_a_scenario_raises_becomes_work_with_an_agency_a_person_and_a_date() {
        verifier.post(scenario + "/inovasi/" + innovation, Map.of("tingkat.SID.VIDEO", "3", "tingkat.SID.SDM", "0"));
        verifier.post(scenario + "/pemerintah", Map.of("tingkat.SPD.HAKI", "3"));
        var video = innovation + ":SID.VIDEO";
        assertThat(verifier.get(scenario + "/rencana").body())
                .contains("value=\"" + video + "\"", "value=\":SPD.HAKI\"", "+1,2<", "+0,2667")
                .as("what is lowered is nobody's task")
                .doesNotContain("SID.SDM");

        var refused = verifier.post(scenario + "/rencana", Map.of("langkah", video, "tenggat." + video, "32-13-2026"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Isi tanggal yang ada", "32-13-2026");

        verifier.post(scenario + "/rencana", Map.of("langkah", video, "tenggat." + video, "2030-10-01"));
        verifier.post(
                scenario + "/rencana", Map.of("langkah", ":SPD.HAKI", "pd.:SPD.HAKI", String.valueOf(place.dinas())));
        var plan = verifier.get("/indeks/2026/rencana").body();
        assertThat(plan).contains("1 Oktober 2030", "Dinas Kesehatan", "+1,47");

        var task = task(plan);
        var person = option(verifier.get(task).body(), "Orang operator");
        verifier.post(task, Map.of("orang", person, "tenggat", "2030-09-01"));
        assertThat(verifier.get("/indeks/2026/rencana").body()).contains("1 September 2030", "Orang operator");
        assertThat(world.as(place.email(Role.OPERATOR)).get("/").body()).contains("dikerjakan Orang operator");
        assertThat(world.as(world.place().email(Role.VERIFIER)).get(task).statusCode())
                .isEqualTo(404);
    }

    private static String task(String plan) {
        var found = Pattern.compile("href=\"(/indeks/2026/rencana/\\d+)\" aria-label=\"Ubah tugas SID.VIDEO")
                .matcher(plan);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String option(String page, String name) {
        var found = Pattern.compile("<option value=\"(\\d+)\">" + name).matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void all_below_so_many_points_are_left_out_at_once_and_a_word_is_asked_back() {
        assertThat(verifier.post(scenario, Map.of("batas", "lima")).statusCode())
                .isEqualTo(302);
        assertThat(verifier.get(scenario).body()).contains("Isi batasnya dengan angka poin", "dari 0 perubahan");

        verifier.post(scenario, Map.of("batas", "0,5"));
        assertThat(numbers()).containsExactly("0,77", "0,77", "0,00");
        verifier.post(scenario, Map.of("batas", "111,5"));
        assertThat(numbers()).containsExactly("0,77", "0,00", "−0,77");
    }

    @Test
    void by_script_only_the_part_with_the_numbers_comes_back() {
        verifier.get(scenario);
        var form = new HashMap<String, String>();
        form.put("ada." + innovation, "1");
        var part = verifier.typing(scenario, form).body().strip();
        assertThat(part)
                .startsWith("<section id=\"hasil\"")
                .contains("−0,77")
                .contains("<section id=\"singkat\"")
                .doesNotContain("<html");
    }

    private List<String> numbers() {
        return Pattern.compile("<dd>([^<]+)</dd>")
                .matcher(verifier.get(scenario).body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private BigDecimal claimed() {
        return Objects.requireNonNull(index.of(place.region().id(), 2026).claimed())
                .index();
    }
}
