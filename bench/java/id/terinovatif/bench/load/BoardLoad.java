package id.terinovatif.bench.load;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * How late a live board is. Moves the demo's coming bimtek to today, on a server that is running and whose data may be thrown away,
 * opens lines to its board, lets a participant who is checked in save an answer a few times, and prints when the lines heard of it,
 * counted from the moment before the answer was sent.
 */
public final class BoardLoad {
    private static final String PASSWORD = "terinovatif";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final List<String> INDICATORS = List.of("SID.REGULASI", "SID.REPLIKASI");

    private final String address;
    private final String screens;

    private BoardLoad(String address, String screens) {
        this.address = address;
        this.screens = screens;
    }

    /** Takes the server's address, its data folder, the number of lines and of answers, and the node where the lines hang when it is another. */
    public static void main(String[] given) throws Exception {
        var address = given[0];
        try (var database = new Database(Path.of(given[1]))) {
            today(database);
        }
        var load = new BoardLoad(address, given.length > 4 ? given[4] : address);
        load.measure(number(given, 2, 180), number(given, 3, 20));
    }

    /** A board shows what is done while a session runs, by those who are checked in. */
    private static void today(Database database) throws SQLException {
        var coming = "(select max(id) from training)";
        var today = "(now() at time zone 'Asia/Makassar')::date";
        database.run("update training_session set day = " + today + ", starts = '00:00', ends = '23:59' where training_id = " + coming
                + " and id = (select min(id) from training_session where training_id = " + coming + ")");
        database.run("insert into attendance (region_id, training_id, registration_id, day, how, at, by_person) select region_id, training_id, id, "
                + today + ", 'PAPER', now(), person_id from registration where training_id = " + coming + " on conflict do nothing");
    }

    private static int number(String[] given, int place, int otherwise) {
        return given.length > place ? Integer.parseInt(given[place]) : otherwise;
    }

    private void measure(int lines, int saves) throws IOException, InterruptedException {
        var organiser = signIn("admin@demo.id");
        var writer = signIn("inovator@demo.id");
        var board = highest(get(organiser, "/bimtek"), "/bimtek/(\\d+)\"") + "/papan/aliran";
        var draft = writable(writer);
        for (var indicator : INDICATORS) save(writer, draft + "/indikator/" + indicator, 2); // so that the first one counted changes something
        var listeners = new ArrayList<Listener>();
        for (int i = 0; i < lines; i++) listeners.add(new Listener(organiser, URI.create(screens + board)));
        for (var listener : listeners) listener.opened.await();
        var delays = new ArrayList<Long>();
        for (int save = 0; save < saves; save++) {
            // not in step with the server's own second
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2000 + 137L * save % 1000));
            delays.addAll(once(writer, draft, save, listeners));
        }
        delays.sort(null);
        System.out.printf(
                "%d lines, %d answers, %d arrivals: median %d ms, p95 %d, p99 %d, longest %d ms%n",
                lines,
                saves,
                delays.size(),
                delays.get(delays.size() / 2),
                delays.get(delays.size() * 95 / 100),
                delays.get(delays.size() * 99 / 100),
                delays.getLast());
        System.exit(delays.size() == lines * saves ? 0 : 1);
    }

    /** Saves one answer and returns how many milliseconds later each line heard of it. */
    private List<Long> once(HttpClient writer, String draft, int save, List<Listener> listeners)
            throws IOException, InterruptedException {
        var page = draft + "/indikator/" + INDICATORS.get(save % INDICATORS.size());
        for (var listener : listeners) listener.expect();
        long start = save(writer, page, 1 + save / 2 % 2);
        var delays = new ArrayList<Long>();
        for (var listener : listeners)
            if (listener.heard.await(10, TimeUnit.SECONDS))
                delays.add(TimeUnit.NANOSECONDS.toMillis(listener.at - start));
        return delays;
    }

    /** When it was sent. */
    private long save(HttpClient writer, String page, int level) throws IOException, InterruptedException {
        var token = token(get(writer, page));
        long start = System.nanoTime();
        var saved = post(writer, page, "tingkat=" + level + "&_csrf=" + encoded(token));
        if (saved.statusCode() != 200) throw new IllegalStateException(page + " answered " + saved.statusCode());
        return start;
    }

    private String writable(HttpClient writer) throws IOException, InterruptedException {
        var found = Pattern.compile("/inovasi/\\d+").matcher(get(writer, "/inovasi"));
        while (found.find())
            if (get(writer, found.group() + "/indikator/" + INDICATORS.getFirst()).contains("name=\"tingkat\""))
                return found.group();
        throw new IllegalStateException("no draft to write in");
    }

    private static String highest(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        long number = 0;
        while (found.find()) number = Math.max(number, Long.parseLong(found.group(1)));
        return "/bimtek/" + number;
    }

    private HttpClient signIn(String email) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
        var token = token(get(client, "/masuk"));
        post(client, "/masuk", "email=" + encoded(email) + "&sandi=" + PASSWORD + "&_csrf=" + encoded(token));
        return client;
    }

    private String get(HttpClient client, String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> post(HttpClient client, String path, String form)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-Requested-With", "tulis")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String token(String page) {
        var found = TOKEN.matcher(page);
        return found.find() ? found.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** One open line, opened again when the server ends it. */
    private static final class Listener {
        private final CountDownLatch opened = new CountDownLatch(1);
        private volatile CountDownLatch heard = new CountDownLatch(1);
        private volatile long at;

        Listener(HttpClient client, URI board) {
            Thread.ofVirtual().start(() -> {
                while (true) listen(client, board);
            });
        }

        void expect() {
            heard = new CountDownLatch(1);
        }

        private void listen(HttpClient client, URI board) {
            try {
                var lines = client.send(HttpRequest.newBuilder(board).build(), BodyHandlers.ofLines())
                        .body();
                lines.filter(String::isEmpty).forEach(endOfAnEvent -> {
                    opened.countDown();
                    if (heard.getCount() == 0) return;
                    at = System.nanoTime();
                    heard.countDown();
                });
            } catch (IOException | InterruptedException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }
}
