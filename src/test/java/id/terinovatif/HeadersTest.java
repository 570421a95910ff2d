package id.terinovatif;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser is told beside each page, and what nobody is told at all. */
@RealServer
class HeadersTest {
    private final World world;

    HeadersTest(World world) {
        this.world = world;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/masuk", "/akun", "/inovasi", "/kelola/akun", "/bantuan", "/halaman-yang-tidak-ada"})
    void a_page_is_kept_nowhere_framed_by_nobody_and_tells_other_sites_nothing(String path) {
        var admin = world.as(world.place().email(Role.ADMIN)).sending("Origin", "https://lain.example");
        var told = admin.get(path).headers();
        assertThat(told.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(told.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(told.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(told.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'");
        assertThat(told.firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(told.firstValue("Server")).isEmpty();
    }

    @Test
    void no_script_reads_a_cookie_and_no_other_site_sends_one() {
        var visitor = world.visitor();
        var cookies = visitor.get("/masuk").headers().allValues("Set-Cookie");
        assertThat(cookies).isNotEmpty();
        assertThat(visitor.signIn(world.place().email(Role.OPERATOR)).headers().allValues("Set-Cookie"))
                .isNotEmpty();
        assertThat(cookies).allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite="));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/prometheus",
                "/static/",
                "/static/vendor/",
                "/."
            })
    void no_folder_and_nothing_of_the_inside_is_shown_to_a_stranger(String path) {
        assertThat(world.visitor().get(path).statusCode()).isIn(302, 400, 401, 403, 404);
    }

    @Test
    void nothing_is_sent_back_as_it_came() throws IOException, InterruptedException {
        var trace = HttpRequest.newBuilder(URI.create(world.address() + "/masuk"))
                .method("TRACE", BodyPublishers.noBody())
                .header("X-Rahasia", "jangan diulang")
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(trace, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isBetween(400, 499);
            assertThat(answer.body()).doesNotContain("jangan diulang");
        }
    }
}
