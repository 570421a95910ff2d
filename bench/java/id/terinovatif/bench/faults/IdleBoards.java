package id.terinovatif.bench.faults;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Five hundred boards of a bimtek that nobody writes for: what they cost the programme, and a page beside them. */
final class IdleBoards {
    private static final int LINES = 500;
    private static final int SECONDS = 20;

    private IdleBoards() {}

    static void run(Office office, Path data) throws Exception {
        var postmaster = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"));
        var programme = ProcessHandle.of(Long.parseLong(postmaster.getFirst().strip()))
                .flatMap(ProcessHandle::parent)
                .orElseThrow();
        var board = URI.create(office.programme().address() + "/bimtek/" + training(data, postmaster.get(3).strip()) + "/papan/aliran");
        var operator = office.operator();
        long alone = Office.page(operator);
        var client = signedIn(office.programme().address());
        var opened = new CountDownLatch(LINES);
        long from = System.nanoTime();
        for (int i = 0; i < LINES; i++) Thread.ofVirtual().start(() -> listen(client, board, opened));
        if (!opened.await(2, TimeUnit.MINUTES)) throw new IllegalStateException(opened.getCount() + " boards did not open");
        long took = (System.nanoTime() - from) / 1_000_000;
        var before = cpu(programme);
        TimeUnit.SECONDS.sleep(SECONDS);
        var spent = cpu(programme).minus(before);
        System.out.println(LINES + " idle boards: opened in " + took + " ms, " + spent.toMillis() / SECONDS
                + " ms of the programme's processor a second; page alone median " + alone + " ms, beside them "
                + Office.page(operator) + " ms");
        client.shutdownNow();
    }

    private static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElseThrow();
    }

    private static void listen(HttpClient client, URI board, CountDownLatch opened) {
        try {
            client.send(HttpRequest.newBuilder(board).build(), BodyHandlers.ofLines())
                    .body()
                    .forEach(line -> {
                        if (line.isEmpty()) opened.countDown();
                    });
        } catch (IOException | InterruptedException | RuntimeException ended) {
            // the bench is over
        }
    }

    private static long training(Path data, String port) throws Exception {
        var secret = Files.readString(data.resolve("postgres/password")).strip();
        try (var connection = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "terinovatif", secret);
                var statement = connection.createStatement();
                var made = statement.executeQuery("""
                        with made as (insert into training (region_id, name, purpose, place, room, secret, published_at, created_by)
                            select id, 'Bimtek', 'Menulis', 'Aula', 30, 'rahasia', now(), 1 from region limit 1 returning id, region_id),
                        held as (insert into training_session (region_id, training_id, batch, title, day, starts, ends)
                            select region_id, id, 1, 'Menulis', current_date, '08:00', '12:00' from made)
                        select id from made""")) {
            made.next();
            return made.getLong(1);
        }
    }

    private static HttpClient signedIn(String address) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
        var page = client.send(HttpRequest.newBuilder(URI.create(address + "/masuk")).build(), BodyHandlers.ofString());
        var token = Office.first("name=\"_csrf\" value=\"([^\"]+)\"", page.body());
        var form = "email=ani@daerah.go.id&sandi=" + encoded("kata sandi yang panjang") + "&_csrf=" + encoded(token);
        client.send(
                HttpRequest.newBuilder(URI.create(address + "/masuk"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
        return client;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
