package id.terinovatif.innovation;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same form three times at once, as an impatient finger sends it on a slow link, makes one thing. */
@RealServer
class SentTwiceTest {
    private static final Pattern KEY = Pattern.compile("name=\"kunci\" value=\"([^\"]+)\"");

    private final World world;
    private World.Place place;

    SentTwiceTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void begin() {
        place = world.place();
    }

    private static <T> List<T> threeTimes(Supplier<T> sending) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = Stream.generate(() -> CompletableFuture.supplyAsync(sending, threads))
                    .limit(3)
                    .toList();
            return sent.stream().map(CompletableFuture::join).toList();
        }
    }

    private static List<HttpResponse<String>> impatient(Visitor who, String page, String to, Map<String, String> form) {
        var key = KEY.matcher(who.get(page).body());
        assertThat(key.find()).isTrue();
        var all = new java.util.HashMap<>(form);
        all.put("kunci", key.group(1));
        return threeTimes(() -> who.post(to, all));
    }

    @Test
    void three_clicks_on_begin_make_one_draft_and_all_lead_to_it() {
        var operator = world.as(place.email(Role.OPERATOR));
        var answers = impatient(operator, "/inovasi/baru", "/inovasi", Map.of("nama", "TIMBANG CERIA"));
        assertThat(answers.stream().map(Visitor::target).distinct())
                .hasSize(1)
                .allMatch(at -> at.matches("/inovasi/\\d+/profil/identitas"));
        assertThat(count("innovation")).isEqualTo(1);
    }

    @Test
    void another_name_typed_into_the_same_page_is_another_draft() {
        var operator = world.as(place.email(Role.OPERATOR));
        var key = KEY.matcher(operator.get("/inovasi/baru").body());
        assertThat(key.find()).isTrue();
        for (var name : List.of("TIMBANG CERIA", "KELAS BAPAK"))
            operator.post("/inovasi", Map.of("nama", name, "kunci", key.group(1)));
        assertThat(count("innovation")).isEqualTo(2);
    }

    @Test
    void three_clicks_make_one_bimtek_and_one_scenario() {
        var admin = world.as(place.email(Role.ADMIN));
        impatient(
                admin,
                "/bimtek/baru",
                "/bimtek",
                Map.of("nama", "Bimtek", "tujuan", "Menulis", "tempat", "Aula", "kursi", "30"));
        assertThat(count("training")).isEqualTo(1);
        impatient(admin, "/indeks/2026/simulasi", "/indeks/2026/simulasi", Map.of("nama", "Tanpa yang lemah"));
        assertThat(count("scenario")).isEqualTo(1);
    }

    @Test
    void one_file_sent_three_times_at_once_is_one_document() {
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        operator.get(path + "/indikator/SID.SDM");
        var pdf = Drafts.pdf("Surat keputusan");
        var answers = threeTimes(() ->
                operator.upload(path + "/indikator/SID.SDM", Map.of("tingkat", "2", "aksi", "bukti"), "sk.pdf", pdf));
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(302);
        assertThat(count("document")).isEqualTo(1);
        assertThat(count("evidence")).isEqualTo(1);
    }

    private int count(String table) {
        return world.jdbc()
                .sql("select count(*)::int from " + table + " where region_id = ?")
                .param(place.region().id())
                .query(Integer.class)
                .single();
    }
}
