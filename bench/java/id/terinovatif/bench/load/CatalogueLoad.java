package id.terinovatif.bench.load;

import id.terinovatif.innovation.SearchWords;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * What searching and narrowing the catalogue costs at 20,000 entries, and finding look-alikes among 50,000 proposals, on a running server and its data folder:
 * {@code bin/bench catalogue http://localhost:8080 data}. The floor beside each page is the time that PostgreSQL itself notes for the
 * page's statements. It fills the folder's first region with made-up entries, so it is for a folder that may be thrown away. With the
 * number of the server's process as a third argument each page is asked once more without the notes, for the processor time that
 * the programme and PostgreSQL need.
 */
public final class CatalogueLoad {
    private static final int ENTRIES = 20_000;
    private static final int PROPOSALS = 50_000;
    private static final int ASKED = 300;
    private static final Pattern DURATION = Pattern.compile("duration: ([0-9.]+) ms");
    private static final String[] WHAT = "antrean sampah balita lansia perahu kebun pasar sungai sekolah guru murid bidan obat gizi air jalan lampu parkir pajak izin akta kartu surat desa petani nelayan ikan karet sawit padi benih ternak vaksin kader posyandu dermaga warung dapur rumah jembatan titian".split(" ");
    private static final String[] HOW = "menimbang menjemput mengantar melayani mencatat mendata memeriksa membagi menukar meminjam menanam merawat menjaga melatih mengajar membaca menulis menghitung memilah mengolah".split(" ");

    private CatalogueLoad() {}

    public static void main(String[] arguments) throws Exception {
        var data = Path.of(arguments[1]);
        try (var opened = new Database(data)) {
            var database = opened.connection();
            fill(database);
            fillProposals(database);
            var log = data.resolve("postgres").resolve("postgres.log");
            var server = new Server(arguments[0], log, opened.postmaster(), arguments.length > 2 ? Long.valueOf(arguments[2]) : null, database);
            System.out.printf("%-34s %8s %8s %8s %10s %s%n", "halaman", "tengah", "p95", "terbesar", "lantai p95", "prosesor: program | basis data");
            server.measure("daftar tanpa kata, dengan sisi", n -> "/katalog?halaman=" + (1 + n % 20));
            server.measure("daftar, sesudah ada yang berubah", n -> {
                run(database, "update catalogue_version set version = version + 1");
                return "/katalog?halaman=" + (1 + n % 20);
            });
            server.measure("dua kata", n -> "/katalog?cari=" + said(n));
            server.measure("dua kata, urusan dan terukur", n -> "/katalog?hasil=terukur&urusan=KESEHATAN&cari=" + said(n));
            server.measure("nama dengan salah ketik", n -> "/katalog?cari=" + mistyped(n));
            server.measure("satu inovasi dengan yang mirip", n -> "/katalog/" + newest(database, n));
            server.measure("yang mirip, di antara 50.000 kiriman", n -> "/gagasan/cocok?kalimat=" + said(n) + "+" + said(n + 7).replaceAll(".*\\+", ""));
        }
    }

    private interface Asked {
        String path(int n) throws SQLException;
    }

    /** @param program the server's process; null when its processor time is not asked */
    private record Server(String address, Path log, long postmaster, Long program, Connection database) {
        void measure(String name, Asked asked) throws Exception {
            try (var client = HttpClient.newHttpClient()) {
                var times = new double[ASKED];
                var floors = new double[ASKED];
                for (int n = 0; n < 20; n++) ask(client, asked.path(n));
                run(database, "alter system set log_min_duration_statement = 0", "select pg_reload_conf()");
                for (int n = 0; n < ASKED; n++) {
                    long before = Files.size(log);
                    long began = System.nanoTime();
                    ask(client, asked.path(n + 20));
                    times[n] = (System.nanoTime() - began) / 1e6;
                    floors[n] = noted(log, before);
                }
                run(database, "alter system reset log_min_duration_statement", "select pg_reload_conf()");
                Arrays.sort(times);
                Arrays.sort(floors);
                var processor = program == null ? "" : processor(client, asked);
                System.out.printf("%-34s %8.1f %8.1f %8.1f %10.1f %s%n", name, times[ASKED / 2], times[ASKED * 95 / 100], times[ASKED - 1], floors[ASKED * 95 / 100], processor);
            }
        }

        /** Other questions than before, since what was asked is kept. */
        private String processor(HttpClient client, Asked asked) throws Exception {
            for (int n = 0; n < 20; n++) ask(client, asked.path(n + 20 + ASKED));
            var before = Cpu.now(program, postmaster);
            for (int n = 0; n < ASKED; n++) ask(client, asked.path(n + 40 + ASKED));
            return Cpu.now(program, postmaster).since(before, ASKED).words();
        }

        private void ask(HttpClient client, String path) throws Exception {
            var answer = client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new IOException(path + ": " + answer.statusCode());
        }
    }

    /** The sum of what PostgreSQL noted since then. */
    private static double noted(Path log, long since) throws IOException {
        try (var file = Files.newByteChannel(log)) {
            file.position(since);
            var bytes = java.nio.ByteBuffer.allocate((int) (file.size() - since));
            file.read(bytes);
            return DURATION.matcher(new String(bytes.array(), StandardCharsets.UTF_8)).results()
                    .mapToDouble(found -> Double.parseDouble(found.group(1)))
                    .sum();
        }
    }

    private static String said(int n) {
        var random = new Random(n);
        return HOW[random.nextInt(HOW.length)] + "+" + WHAT[random.nextInt(WHAT.length)];
    }

    private static String mistyped(int n) {
        var word = WHAT[new Random(n).nextInt(WHAT.length)];
        return URLEncoder.encode(HOW[n % HOW.length] + " " + word.charAt(1) + word.charAt(0) + word.substring(2) + " nomr " + n, StandardCharsets.UTF_8);
    }

    private static long newest(Connection database, int n) throws SQLException {
        try (var found = database.createStatement().executeQuery("select innovation_id from catalogue_entry order by innovation_id desc offset " + n * 7 + " limit 1")) {
            found.next();
            return found.getLong(1);
        }
    }

    private static boolean filled(Connection database, String table, int rows) throws SQLException {
        try (var found = database.createStatement().executeQuery("select count(*) >= " + rows + " from " + table)) {
            return found.next() && found.getBoolean(1);
        }
    }

    private static void fill(Connection database) throws SQLException {
        if (filled(database, "catalogue_entry", ENTRIES)) return;
        var random = new Random(20_261_127);
        var affairs = List.of("KESEHATAN", "PENDIDIKAN", "SOSIAL", "PERTANIAN", "LINGKUNGAN_HIDUP", "PERHUBUNGAN");
        try (var row = database.prepareStatement("""
                insert into innovation (region_id, agency_id, year, name, created_by, status, urusan, jenis, submitted_at, moved_at, stems)
                select a.region_id, a.id, 2024 + ? % 3, ?, 1, 'PUBLISHED', ?, ?, now() - ? * interval '1 hour', now(),
                       setweight(to_tsvector('simple', ?), 'A') || to_tsvector('simple', ?)
                from (select region_id, id from agency order by id offset ? limit 1) a
                """)) {
            for (int n = 0; n < ENTRIES; n++) {
                var name = words(random, WHAT, 2) + " " + words(random, HOW, 1) + " nomor " + n;
                row.setInt(1, n);
                row.setString(2, name.toUpperCase(java.util.Locale.ROOT));
                row.setString(3, affairs.get(random.nextInt(affairs.size())));
                row.setString(4, n % 3 == 0 ? "DIGITAL" : "NON_DIGITAL");
                row.setInt(5, n);
                row.setString(6, SearchWords.stems(name));
                row.setString(7, SearchWords.stems(words(random, WHAT, 3) + " " + words(random, HOW, 3) + " " + rare(random, 100)));
                row.setInt(8, random.nextInt(40));
                row.addBatch();
                if (n % 500 == 499) row.executeBatch();
            }
        }
        run(database, """
                insert into story_atom (region_id, innovation_id, atom, value, revision, saved_at, saved_by)
                select region_id, innovation_id, 'hasil_terukur', 'Yang dilayani' || E'\\t38\\t97\\torang\\t2025\\tregister', 1, now(), 1
                from catalogue_entry where innovation_id % 2 = 0 on conflict do nothing""", "vacuum analyze catalogue_entry");
    }

    private static void fillProposals(Connection database) throws SQLException {
        if (filled(database, "proposal", PROPOSALS)) return;
        var random = new Random(20_261_128);
        try (var row = database.prepareStatement("""
                insert into proposal (region_id, kind, title, words, place, state, code_hash, received_at, published_at, stems)
                select (select min(id) from region), 'MASALAH', ?, ?, '', 'PUBLISHED', 'tolok-' || ?, now(), now(),
                       setweight(to_tsvector('simple', ?), 'A') || to_tsvector('simple', ?)
                """)) {
            for (int n = 0; n < PROPOSALS; n++) {
                var title = words(random, HOW, 1) + " " + words(random, WHAT, 3);
                var text = words(random, WHAT, 4) + " " + words(random, HOW, 2) + rare(random, 25);
                row.setString(1, title);
                row.setString(2, text);
                row.setInt(3, n);
                row.setString(4, SearchWords.stems(title));
                row.setString(5, SearchWords.stems(text));
                row.addBatch();
                if (n % 500 == 499) row.executeBatch();
            }
        }
        run(database, "vacuum analyze proposal");
    }

    private static String words(Random random, String[] from, int count) {
        var words = new StringBuilder();
        for (int n = 0; n < count; n++) words.append(n == 0 ? "" : " ").append(from[random.nextInt(from.length)]);
        return words.toString();
    }

    /** Words of a large vocabulary, the first ones often and most of them seldom, as in real texts. */
    private static String rare(Random random, int count) {
        var words = new StringBuilder();
        for (int n = 0; n < count; n++) {
            int rank = (int) Math.exp(random.nextDouble() * Math.log(5_000));
            words.append(' ');
            for (int rest = rank + 40; rest > 0; rest /= 20) words.append("bcdfghjklmnprstwyvzq".charAt(rest % 20)).append("aiueo".charAt(rest % 5));
        }
        return words.toString();
    }

    private static void run(Connection database, String... commands) throws SQLException {
        try (var statement = database.createStatement()) {
            for (var command : commands) statement.execute(command);
        }
    }
}
