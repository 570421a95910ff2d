package id.terinovatif.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The product's jar, running on loopback as {@code bin/run} runs it, with an access log of its own times. */
final class Product implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Path folder;
    private final int port;
    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();
    private final long millisToReady;

    /** A signed-in person: the cookie, and the token that goes with its forms. */
    record Session(String cookie, String token) {}

    Product(Path jar, Path data, Path folder, int port) throws IOException, InterruptedException {
        this(jar, data, folder, port, "-Xmx512m");
    }

    Product(Path jar, Path data, Path folder, int port, String heap) throws IOException, InterruptedException {
        this(jar, data, folder, port, heap, Map.of());
    }

    /** With more of the environment's variables set. */
    Product(Path jar, Path data, Path folder, int port, String heap, Map<String, String> settings) throws IOException, InterruptedException {
        this.folder = folder;
        this.port = port;
        Files.createDirectories(folder);
        var builder = new ProcessBuilder(command(jar, folder, port, heap))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("product.log").toFile());
        builder.environment().put("TERINOVATIF_DATA", data.toAbsolutePath().toString());
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("SERVER_ADDRESS", "127.0.0.1");
        builder.environment().remove("SPRING_DATASOURCE_URL");
        builder.environment().putAll(settings);
        var began = System.nanoTime();
        this.process = builder.start();
        waitUntilReady();
        this.millisToReady = (System.nanoTime() - began) / 1_000_000;
    }

    private static List<String> command(Path jar, Path folder, int port, String heap) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                jar.toString(),
                "--server.tomcat.basedir=" + folder.toAbsolutePath(),
                "--server.tomcat.accesslog.enabled=true",
                "--server.tomcat.accesslog.directory=.",
                "--server.tomcat.accesslog.rotate=false",
                "--server.tomcat.accesslog.buffered=false",
                // %D: microseconds from the request's arrival to its last byte
                "--server.tomcat.accesslog.pattern=%s %D %m %U");
    }

    private void waitUntilReady() throws IOException, InterruptedException {
        for (int tries = 0; tries < 1200; tries++) {
            if (!process.isAlive()) throw new IOException("Program berhenti; lihat " + folder.resolve("product.log"));
            try {
                if (get("/actuator/health/readiness", "").statusCode() == 200) return;
            } catch (IOException notYet) {
                // nobody listens yet
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IOException("Program belum siap setelah dua menit; lihat " + folder.resolve("product.log"));
    }

    long pid() {
        return process.pid();
    }

    long millisToReady() {
        return millisToReady;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    Path accessLog() {
        return folder.resolve("access_log.log");
    }

    HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        return send(request(path, cookie).GET().build());
    }

    Session signIn(String email, String password) throws IOException, InterruptedException {
        var form = get("/masuk", "");
        var asked = cookie(form);
        var body = "_csrf=" + encoded(token(form.body())) + "&email=" + encoded(email) + "&sandi=" + encoded(password);
        var entered = send(request("/masuk", asked)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        var cookie = cookie(entered);
        if (entered.statusCode() != 302 || cookie.isEmpty()) throw new IOException(email + " tidak dapat masuk");
        return new Session(cookie, token(get("/akun", cookie).body()));
    }

    private static String token(String page) throws IOException {
        var found = TOKEN.matcher(page);
        if (!found.find()) throw new IOException("Halaman tanpa token formulir");
        return found.group(1);
    }

    private static String cookie(HttpResponse<String> answer) {
        var cookies = new ArrayList<String>();
        answer.headers().allValues("set-cookie").forEach(one -> cookies.add(one.replaceFirst(";.*", "")));
        return String.join("; ", cookies);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path, String cookie) {
        var request = HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofSeconds(120));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String body, Session by) throws IOException, InterruptedException {
        return send(request(path, by.cookie())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Requested-With", "fetch")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    @Override
    public void close() throws IOException {
        stop();
    }

    void stop() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
