package id.terinovatif;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.training.Bimtek;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.Programme;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/** Two nodes on one PostgreSQL and one folder of evidence; jobs and editions of several nodes are JobsTest and EditionsTest. */
@RealServer
class TwoNodesTest {
    private final World world;
    private final JdbcConnectionDetails database;
    private final Path data;

    TwoNodesTest(World world, JdbcConnectionDetails database, Environment environment) {
        this.world = world;
        this.database = database;
        this.data = Path.of(Objects.requireNonNull(environment.getProperty("terinovatif.data")))
                .toAbsolutePath();
    }

    @Test
    void what_is_done_at_one_node_is_there_at_the_other_and_a_killed_node_loses_nothing_acknowledged()
            throws IOException {
        var place = world.place();
        var here = world.as(place.email(Role.OPERATOR));
        try (var second = node()) {
            var there = second.visitor();
            there.signIn(place.email(Role.OPERATOR));
            anUploadGoesOnAtTheOtherNode(here, there);
            aBoardIsLiveAtTheOtherNode(place, here, there);
            var draft = Drafts.begin(here, "SUMUR BERSIH");
            Drafts.fill(there, draft);
            second.kill();
            assertThat(second.log().lines())
                    .isNotEmpty()
                    .allSatisfy(
                            line -> assertThat(new JsonMapper().readTree(line).properties())
                                    .extracting(Map.Entry::getKey)
                                    .contains("short_message", "timestamp", "_level_name"));
            assertThat(here.get(draft + "/profil/hasil").body()).contains("82 dari 100");
        }
    }

    private static void anUploadGoesOnAtTheOtherNode(Visitor here, Visitor there) {
        var page = Drafts.begin(here, "TIMBANG CERIA") + "/indikator/SID.SDM";
        here.get(page);
        var letter = Drafts.pdf("Surat Tugas");
        var upload = begun(here, letter.length);
        assertThat(piece(here, upload, 0, Arrays.copyOfRange(letter, 0, 300))).isEqualTo(204);
        there.get(page);
        assertThat(piece(there, upload, 300, Arrays.copyOfRange(letter, 300, letter.length)))
                .isEqualTo(204);
        var form = Map.of("tingkat", "1", "unggahan", upload.substring(upload.lastIndexOf('/') + 1));
        assertThat(there.post(page, form).statusCode()).isEqualTo(302);
        assertThat(here.get(page).body()).contains("surat.pdf");
    }

    /** The screen hangs at the other node and is told by itself, on the line that was open before anybody asked. */
    private void aBoardIsLiveAtTheOtherNode(World.Place place, Visitor here, Visitor there) throws IOException {
        var today = LocalDate.now(ZoneId.of("Asia/Makassar")).toString();
        var bimtek = Bimtek.published(world, place, today, 20);
        bimtek.register(here);
        bimtek.sitsAllDay(today);
        try (var screen = there.line(bimtek.path() + "/papan/aliran")) {
            assertThat(until(screen, line -> line.isEmpty()))
                    .as("the board as it was")
                    .isNotEmpty()
                    .doesNotContain("Sampai jam berapa?");
            here.get(bimtek.path() + "/papan");
            here.post(bimtek.path() + "/pertanyaan", Map.of("pertanyaan", "Sampai jam berapa?"));
            assertThat(there.get(bimtek.path() + "/papan").body())
                    .as("asked at once")
                    .contains("Sampai jam berapa?");
            assertThat(until(screen, line -> line.contains("Sampai jam berapa?")))
                    .as("told by itself")
                    .contains("Sampai jam berapa?");
        }
    }

    /** What came up to the line that ends the wait, or until the server closed. */
    private static String until(BufferedReader screen, Predicate<String> ends) throws IOException {
        var text = new StringBuilder();
        for (var line = screen.readLine(); line != null; line = screen.readLine()) {
            text.append(line).append('\n');
            if (ends.test(line)) break;
        }
        return text.toString();
    }

    private Programme node() {
        return Programme.start(
                data,
                Map.of(
                        "LOGGING_STRUCTURED_FORMAT_CONSOLE", "gelf",
                        "SPRING_DATASOURCE_URL", database.getJdbcUrl(),
                        "SPRING_DATASOURCE_USERNAME", String.valueOf(database.getUsername()),
                        "SPRING_DATASOURCE_PASSWORD", String.valueOf(database.getPassword())));
    }

    private static String begun(Visitor visitor, int length) {
        var name = Base64.getEncoder().encodeToString("surat.pdf".getBytes(StandardCharsets.UTF_8));
        var answer = visitor.tus(
                "POST",
                "/unggahan",
                new byte[0],
                "Upload-Length",
                String.valueOf(length),
                "Upload-Metadata",
                "filename " + name);
        assertThat(answer.statusCode()).isEqualTo(201);
        return Visitor.target(answer);
    }

    private static int piece(Visitor visitor, String upload, int offset, byte[] bytes) {
        return visitor.tus(
                        "PATCH",
                        upload,
                        bytes,
                        "Upload-Offset",
                        String.valueOf(offset),
                        "Content-Type",
                        "application/offset+octet-stream")
                .statusCode();
    }
}
