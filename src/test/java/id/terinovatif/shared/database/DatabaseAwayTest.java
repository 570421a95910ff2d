package id.terinovatif.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.world.Programme;
import id.terinovatif.world.Visitor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programme as it would be started, and its database taken away. */
class DatabaseAwayTest {
    private static final String READY = "/actuator/health/readiness";

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_killed_database_is_started_again_and_people_are_told_meanwhile() {
        try (var programme = Programme.start(folder.resolve("data"))) {
            var visitor = programme.visitor();
            assertThat(visitor.get("/katalog").statusCode()).isEqualTo(200);

            programme.killDatabase();

            programme.awaitUntil(
                    Duration.ofSeconds(60), () -> visitor.get("/katalog").statusCode() == 200);
            assertThat(programme.log()).contains("PostgreSQL had ended and was started again");
            programme.awaitUntil(Duration.ofSeconds(10), () -> status(visitor, READY) == 200);
        }
    }

    @Test
    void while_the_database_keeps_silent_pages_answer_in_words_and_a_save_keeps_its_text() {
        try (var programme = Programme.start(folder.resolve("data"))) {
            var visitor = programme.visitor();
            var setup = programme.setupPath();
            visitor.get(setup);
            programme.holdDatabase(true);
            try {
                programme.awaitUntil(Duration.ofSeconds(15), () -> status(visitor, READY) == 503);

                var page = visitor.get("/katalog?q=timbang");
                assertThat(page.statusCode()).isEqualTo(503);
                assertThat(page.headers().firstValue("Content-Type"))
                        .get()
                        .asString()
                        .contains("text/html");
                assertThat(page.body()).contains("Sebentar lagi kami kembali", "http-equiv=\"refresh\"");
                var call = visitor.get("/api/v1/innovations");
                assertThat(call.statusCode()).isEqualTo(503);
                assertThat(call.headers().firstValue("Content-Type")).contains("application/problem+json");
                var save = visitor.post(
                        "/inovasi/1/profil/tujuan",
                        Map.of("tujuan", "Tulisan yang panjang sekali dan tidak boleh hilang."));
                assertThat(save.statusCode()).isEqualTo(503);
                assertThat(save.body()).contains("Tulisan yang panjang sekali", "Kirim sekali lagi");
                assertThat(status(visitor, "/actuator/health/liveness")).isEqualTo(200);
            } finally {
                programme.holdDatabase(false);
            }
            programme.awaitUntil(Duration.ofSeconds(30), () -> status(visitor, READY) == 200);
            assertThat(visitor.get("/katalog").statusCode()).isEqualTo(200);
        }
    }

    private static int status(Visitor visitor, String path) {
        return visitor.get(path).statusCode();
    }
}
