package id.terinovatif.account.provider;

import id.terinovatif.world.Await;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A real Keycloak as a process of its own, with a realm of two people. */
final class Keycloak implements AutoCloseable {
    static final String PASSWORD = "sandi-di-penyedia";
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+login-actions/authenticate[^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;

    private Keycloak(Process process) {
        this.process = process;
    }

    static String issuer(int port) {
        return "http://localhost:" + port + "/realms/pemda";
    }

    /** Starts it from its unpacked folder; {@code back} is where it may send people. */
    static Keycloak start(Path home, Path work, int port, String back) throws IOException {
        var realm = Files.createDirectories(home.resolve("data/import")).resolve("pemda.json");
        Files.writeString(realm, """
                {"realm":"pemda","enabled":true,"sslRequired":"none",
                 "clients":[{"clientId":"terinovatif","secret":"rahasia-uji","enabled":true,"publicClient":false,
                             "standardFlowEnabled":true,"redirectUris":["%s"]}],
                 "users":[%s,%s]}""".formatted(back, person("ani"), person("rina")));
        var command = new ProcessBuilder(
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--db=dev-mem",
                "--cache=local");
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var log = work.resolve("keycloak.log");
        var started = new Keycloak(
                command.redirectErrorStream(true).redirectOutput(log.toFile()).start());
        Await.until(
                "Keycloak answers", Duration.ofMinutes(10), () -> started.answers(port) || !started.process.isAlive());
        if (!started.process.isAlive()) throw new IllegalStateException(Files.readString(log));
        return started;
    }

    private static String person(String name) {
        return """
                {"username":"%1$s","email":"%1$s@daerah.go.id","emailVerified":true,"firstName":"%1$s","lastName":"Uji",
                 "enabled":true,"credentials":[{"type":"password","value":"%2$s","temporary":false}]}""".formatted(name, PASSWORD);
    }

    private boolean answers(int port) {
        try {
            return client.send(
                                    HttpRequest.newBuilder(
                                                    URI.create(issuer(port) + "/.well-known/openid-configuration"))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A person types name and password on its page, in a browser that was never there; the path to which it sends them back. */
    String signIn(String page, String name) throws IOException, InterruptedException {
        var shown = client.send(HttpRequest.newBuilder(URI.create(page)).build(), BodyHandlers.ofString());
        var form = FORM.matcher(shown.body());
        if (!form.find()) throw new IllegalStateException(shown.statusCode() + " " + shown.body());
        var cookies = shown.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", cookies)
                        .POST(BodyPublishers.ofString("username=" + name + "&password="
                                + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8)))
                        .build(),
                BodyHandlers.ofString());
        return answer.headers()
                .firstValue("Location")
                .map(back -> back.replaceFirst("^https?://[^/]+", ""))
                .orElseThrow(() -> new IllegalStateException(answer.statusCode() + " " + answer.body()));
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        Await.until("Keycloak has ended", () -> !process.isAlive());
    }
}
