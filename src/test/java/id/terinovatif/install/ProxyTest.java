package id.terinovatif.install;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.Programme;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import tools.jackson.databind.json.JsonMapper;

/** The proxy that ships, in front of the programme, as an office would have them: TLS, callers, parts, numbers, and the log as JSON. */
@RealServer
class ProxyTest {
    private static final String METRICS = "angka-di-balik-proksi-yang-panjang-01";
    private static final int MEGABYTE = 1024 * 1024;

    private final World world;
    private final JdbcConnectionDetails database;

    @TempDir
    private Path folder;

    ProxyTest(World world, JdbcConnectionDetails database) {
        this.world = world;
        this.database = database;
    }

    @Test
    void behind_nginx_pages_parts_and_limits_are_the_callers_own_and_nothing_shows_what_is_inside() throws IOException {
        assumeThat(Nginx.installed())
                .as("nginx is not installed: apt-get install nginx-light")
                .isTrue();
        var place = world.place();
        try (var programme = Programme.start(folder.resolve("data"), settings());
                var nginx = new Nginx(folder.resolve("nginx"), programme.address())) {
            pagesAndCookies(nginx, programme);
            var operator = visitor(nginx, "127.0.0.1");
            operator.signIn(place.email(Role.OPERATOR));
            filmInTwoParts(operator);
            callersAreTheirOwn(nginx);
            logIsJsonWithoutPeople(programme, place.email(Role.OPERATOR));
        }
    }

    private void pagesAndCookies(Nginx nginx, Programme programme) {
        var visitor = visitor(nginx, "127.0.0.1");
        var page = visitor.get("/masuk");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(page.headers().firstValue("Set-Cookie")).get().asString().contains("Secure", "HttpOnly");
        assertThat(visitor.get("/inovasi").headers().firstValue("Location")).contains("/masuk?lanjut=%2Finovasi");

        var plain = Visitor.at(nginx.plain()).get("/inovasi?halaman=2");
        assertThat(plain.statusCode()).isEqualTo(301);
        assertThat(plain.headers().firstValue("Location")).contains("https://inovasi.daerah.example/inovasi?halaman=2");

        assertThat(numbers(programme.visitor())).as("on loopback").isEqualTo(200);
        assertThat(numbers(visitor(nginx, "127.0.0.1"))).as("from outside").isEqualTo(404);
    }

    private static int numbers(Visitor visitor) {
        return visitor.sending("Authorization", "Bearer " + METRICS)
                .get("/actuator/prometheus")
                .statusCode();
    }

    /** The first part is larger than what nginx lets through by itself. */
    private static void filmInTwoParts(Visitor operator) {
        var page = Drafts.begin(operator, "TIMBANG CERIA") + "/indikator/SID.VIDEO";
        operator.get(page);
        var film = film(3 * MEGABYTE);
        var begun = operator.tus(
                "POST",
                "/unggahan",
                new byte[0],
                "Upload-Length",
                String.valueOf(film.length),
                "Upload-Metadata",
                "filename " + Base64.getEncoder().encodeToString("film.mp4".getBytes(UTF_8)));
        assertThat(begun.statusCode()).isEqualTo(201);
        var upload = Visitor.target(begun);
        assertThat(part(operator, upload, film, 0, 2 * MEGABYTE)).isEqualTo(204);
        assertThat(part(operator, upload, film, 2 * MEGABYTE, film.length)).isEqualTo(204);
        operator.post(page, Map.of("tingkat", "1", "unggahan", upload.substring(upload.lastIndexOf('/') + 1)));
        assertThat(operator.get(page).body()).contains("film.mp4");
    }

    private static int part(Visitor operator, String upload, byte[] film, int from, int to) {
        return operator.tus(
                        "PATCH",
                        upload,
                        Arrays.copyOfRange(film, from, to),
                        "Upload-Offset",
                        String.valueOf(from),
                        "Content-Type",
                        "application/offset+octet-stream")
                .statusCode();
    }

    private static void callersAreTheirOwn(Nginx nginx) {
        for (int i = 0; i < 3; i++)
            assertThat(calls(nginx, "127.0.0.7", "203.0.113." + i)).isEqualTo(200);
        assertThat(calls(nginx, "127.0.0.7", "203.0.113.9"))
                .as("an address made up by the caller")
                .isEqualTo(429);
        assertThat(calls(nginx, "127.0.0.8", "203.0.113.9"))
                .as("another caller")
                .isEqualTo(200);
    }

    private static int calls(Nginx nginx, String from, String written) {
        return visitor(nginx, from)
                .sending("X-Forwarded-For", written)
                .get("/api/v1/instruments")
                .statusCode();
    }

    private void logIsJsonWithoutPeople(Programme programme, String email) throws IOException {
        var lines = programme.log().lines().toList();
        var json = new JsonMapper();
        assertThat(lines)
                .extracting(line -> json.readTree(line).path("message").asString())
                .anySatisfy(message -> assertThat(message).startsWith("Started Terinovatif"));
        assertThat(lines)
                .allSatisfy(line -> assertThat(json.readTree(line).properties())
                        .extracting(Map.Entry::getKey)
                        .contains("@timestamp", "level", "logger_name", "message"));
        var inFile = Files.readAllLines(folder.resolve("terinovatif.log"));
        assertThat(inFile)
                .hasSameSizeAs(lines)
                .allSatisfy(line -> assertThat(json.readTree(line).properties())
                        .extracting(Map.Entry::getKey)
                        .contains("@timestamp", "log", "message", "ecs"));
        assertThat(programme.log() + inFile).doesNotContain(email, "127.0.0.7", "TIMBANG CERIA", METRICS);
    }

    private Map<String, String> settings() {
        var settings = new HashMap<>(Map.of(
                "TERINOVATIF_PROXY", "127.0.0.1,::1",
                "TERINOVATIF_URL", "https://inovasi.daerah.example",
                "TERINOVATIF_API_PER_MINUTE", "3",
                "TERINOVATIF_METRICS_TOKEN", METRICS,
                "LOGGING_STRUCTURED_FORMAT_CONSOLE", "logstash"));
        settings.put("LOGGING_FILE_NAME", folder.resolve("terinovatif.log").toString());
        settings.put("LOGGING_STRUCTURED_FORMAT_FILE", "ecs");
        settings.put("SPRING_DATASOURCE_URL", database.getJdbcUrl());
        settings.put("SPRING_DATASOURCE_USERNAME", String.valueOf(database.getUsername()));
        settings.put("SPRING_DATASOURCE_PASSWORD", String.valueOf(database.getPassword()));
        return settings;
    }

    private static Visitor visitor(Nginx nginx, String from) {
        return Visitor.over(nginx.secure(), nginx.trusted(), InetAddress.ofLiteral(from));
    }

    /** The head of an MP4 with so many bytes behind it. */
    private static byte[] film(int size) {
        var bytes = new byte[size];
        var head = new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p', 'm', 'p', '4', '2', 0, 0, 0, 0, 'm', 'p', '4', '2'};
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }
}
