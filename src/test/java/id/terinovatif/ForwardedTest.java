package id.terinovatif;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.world.Programme;
import id.terinovatif.world.Visitor;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Behind a proxy, and without one: whose words count about the caller, the scheme and the host. */
class ForwardedTest {
    private static final String URL = "https://inovasi.daerah.example";

    @TempDir
    private Path folder;

    @Test
    void behind_the_named_proxy_a_caller_is_its_own_and_tls_makes_cookies_secure() throws IOException {
        var settings = Map.of(
                "TERINOVATIF_PROXY", "127.0.0.0/8,::1", "TERINOVATIF_URL", URL, "TERINOVATIF_API_PER_MINUTE", "3");
        try (var programme = Programme.start(folder.resolve("data"), settings)) {
            var page = tls(programme.visitor(), "203.0.113.7").get("/masuk");
            assertThat(page.headers().firstValue("Set-Cookie"))
                    .get()
                    .asString()
                    .contains("sesi=", "Secure", "HttpOnly");
            assertThat(page.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000");
            assertThat(programme.visitor().get("/masuk").headers().firstValue("Strict-Transport-Security"))
                    .isEmpty();

            for (int i = 0; i < 3; i++)
                assertThat(calls(programme, "198.51.100.1, 203.0.113.7")).isEqualTo(200);
            assertThat(calls(programme, "198.51.100.2, 203.0.113.7"))
                    .as("what the caller wrote before the proxy's word does not count")
                    .isEqualTo(429);
            assertThat(calls(programme, "203.0.113.8, 127.0.0.5"))
                    .as("a second proxy in between")
                    .isEqualTo(200);

            assertThat(programme.log()).contains(URL + "/mulai/");
            assertThat(headOf(programme, "GET /inovasi HTTP/1.1"))
                    .contains("Location: /masuk")
                    .doesNotContain("jahat");
            assertThat(headOf(programme, "GET /mulai HTTP/1.1")).doesNotContain("jahat");
        }
    }

    @Test
    void without_a_named_proxy_such_headers_mean_nothing() {
        try (var programme = Programme.start(folder.resolve("data"), Map.of("TERINOVATIF_API_PER_MINUTE", "3"))) {
            var page = tls(programme.visitor(), "203.0.113.7").get("/masuk");
            assertThat(page.headers().firstValue("Set-Cookie")).get().asString().doesNotContain("Secure");
            assertThat(page.headers().firstValue("Strict-Transport-Security")).isEmpty();

            for (int i = 0; i < 3; i++)
                assertThat(calls(programme, "203.0.113." + i)).isEqualTo(200);
            assertThat(calls(programme, "203.0.113.9")).isEqualTo(429);
        }
    }

    private static int calls(Programme programme, String forwarded) {
        return tls(programme.visitor(), forwarded).get("/api/v1/instruments").statusCode();
    }

    private static Visitor tls(Visitor visitor, String forwarded) {
        return visitor.sending("X-Forwarded-For", forwarded).sending("X-Forwarded-Proto", "https");
    }

    /** The head of the answer when the request names another host. */
    private static String headOf(Programme programme, String line) throws IOException {
        try (var socket =
                new Socket("localhost", URI.create(programme.address()).getPort())) {
            send(
                    socket.getOutputStream(),
                    line + "\r\nHost: jahat.example\r\nX-Forwarded-Host: jahat.example\r\nConnection: close\r\n\r\n");
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
