package id.terinovatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.terinovatif.world.Programme;
import id.terinovatif.world.Visitor;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example for nginx, as it is delivered but for ports and certificates, in front of the programme. */
class BehindNginxTest {
    private static final Path NGINX = Path.of("/usr/sbin/nginx");

    @TempDir
    private Path folder;

    @Test
    void callers_are_told_apart_and_numbers_stay_inside() throws Exception {
        assumeTrue(Files.isExecutable(NGINX), "nginx is not installed");
        var settings = Map.of(
                "TERINOVATIF_PROXY", "127.0.0.0/8,::1",
                "TERINOVATIF_URL", "https://inovasi.daerah.example",
                "TERINOVATIF_API_PER_MINUTE", "3",
                "TERINOVATIF_METRICS_TOKEN", "a-token-of-more-than-32-characters");
        try (var programme = Programme.start(folder.resolve("data"), settings)) {
            var port = freePort();
            var nginx = new ProcessBuilder(NGINX.toString(), "-c", site(programme, port).toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("nginx.log").toFile())
                    .start();
            try {
                var proxy = "http://127.0.0.1:" + port;
                programme.awaitUntil(Duration.ofSeconds(20), () -> answers(proxy));
                assertThat(new Visitor(proxy).get("/masuk").statusCode()).isEqualTo(200);

                for (int i = 0; i < 3; i++)
                    assertThat(calls(proxy, "203.0.113." + i)).isEqualTo(200);
                assertThat(calls(proxy, "203.0.113.9"))
                        .as("an address that the caller made up does not count")
                        .isEqualTo(429);
                assertThat(new Visitor(programme.address())
                                .sending("X-Forwarded-For", "203.0.113.9")
                                .get("/api/v1/instruments")
                                .statusCode())
                        .as("another caller of the proxy has its own share")
                        .isEqualTo(200);

                var watcher = new Visitor(proxy).sending("Authorization", "Bearer a-token-of-more-than-32-characters");
                assertThat(watcher.get("/actuator/prometheus").statusCode()).isEqualTo(404);
                assertThat(Visitor.target(new Visitor(proxy).get("/inovasi"))).isEqualTo("/masuk");
            } finally {
                nginx.destroy();
                nginx.waitFor();
            }
        }
    }

    private static int calls(String proxy, String madeUp) {
        return new Visitor(proxy)
                .sending("X-Forwarded-For", madeUp)
                .get("/api/v1/instruments")
                .statusCode();
    }

    private static boolean answers(String proxy) {
        try {
            return new Visitor(proxy).get("/actuator/health/readiness").statusCode() == 200;
        } catch (java.io.UncheckedIOException e) {
            return false;
        }
    }

    private Path site(Programme programme, int port) throws IOException {
        var example = Files.readString(Path.of("install/nginx.conf"));
        var first = example.substring(0, example.indexOf("\nserver {", example.indexOf("\nserver {") + 1));
        var tried = first.replace("listen 443 ssl;", "listen 127.0.0.1:" + port + ";")
                .replaceAll("(?m)^ *ssl_certificate.*$", "")
                .replace("http://127.0.0.1:8080", programme.address());
        var paths = new StringBuilder();
        for (var kind : new String[] {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
            paths.append(kind).append("_temp_path ").append(folder.resolve(kind)).append("; ");
        return Files.writeString(
                folder.resolve("nginx.conf"),
                "daemon off; pid " + folder.resolve("pid") + "; error_log stderr; events {}\nhttp { access_log off; "
                        + paths + "\n" + tried + "\n}\n");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
