package id.terinovatif.bench.faults;

import id.terinovatif.shared.database.EmbeddedPostgres;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.Programme;
import id.terinovatif.world.Visitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Two versions at work on one PostgreSQL and one folder of evidence: the new one comes and migrates while people write at the old one,
 * then they write at both in turn, then the old one is asked to stop. {@code Rolling <class path of the old one> [minutes] [writers]}
 */
public final class Rolling {
    private static final int UPLOADERS = 5;
    private static final List<String> PAGES = List.of(
            "/inovasi", "/inovasi/baru", "/bukti", "/cari?q=balita", "/indeks/2026", "/akun", "/kelola", "/kelola/akun", "/kelola/jejak",
            "/verifikasi", "/katalog");

    private Rolling() {}

    public static void main(String[] arguments) throws Exception {
        int minutes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        int count = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 30;
        var folder = Files.createDirectories(
                Path.of("target/bench/rolling/" + System.currentTimeMillis()).toAbsolutePath());
        try (var server = EmbeddedPostgres.in(folder.resolve("postgres"))) {
            var settings = new HashMap<>(Map.of(
                    "TERINOVATIF_API_PER_MINUTE", "0",
                    "SPRING_DATASOURCE_URL", server.url(),
                    "SPRING_DATASOURCE_USERNAME", server.user(),
                    "SPRING_DATASOURCE_PASSWORD", server.secret()));
            var older = new HashMap<>(settings);
            older.put("CLASSPATH", arguments[0]);
            var jdbc = JdbcClient.create(new DriverManagerDataSource(server.url(), server.user(), server.secret()));
            try (var old = Programme.start(folder.resolve("data"), older)) {
                Office.open(old);
                System.out.println("the old version has taken " + migrations(jdbc) + " migrations");
                try (var now = begun(old, folder.resolve("data"), settings, count)) {
                    System.out.println("the new one has taken " + migrations(jdbc));
                    together(old, now, minutes, count, jdbc);
                }
            }
        }
    }

    private static Programme begun(Programme old, Path data, Map<String, String> settings, int count) {
        try (var crowd = new Crowd(List.of(new Office(old)), count)) {
            crowd.work(UPLOADERS);
            var now = Programme.start(data, settings);
            crowd.lookAtAll(0);
            System.out.println("\nat the old one while the new one came:\n" + crowd.words());
            return now;
        }
    }

    private static void together(Programme old, Programme now, int minutes, int count, JdbcClient jdbc) throws InterruptedException {
        try (var crowd = new Crowd(List.of(new Office(old), new Office(now)), count)) {
            crowd.work(UPLOADERS);
            TimeUnit.MINUTES.sleep(minutes);
            crowd.lookAtAll(0);
            crowd.lookAtAll(1);
            System.out.println("\nat both in turn:\n" + crowd.words());
            System.out.println("pages of the old one: " + pages(old));
            System.out.println("pages of the new one: " + pages(now));
            System.out.println("begun at the old one, filled at the new one, handed in at the old one: " + handedIn(old, now, jdbc));
            System.out.println("the old one, asked to stop under the load, ended with " + old.stop());
            crowd.lookAtAll(1);
            System.out.println("\nafterwards, asked at the new one:\n" + crowd.words());
            System.out.println("work set aside: " + NodeFaults.aside(jdbc));
        }
    }

    private static String pages(Programme node) {
        var said = new StringBuilder();
        for (var who : List.of("ani@daerah.go.id", "rina@daerah.go.id")) {
            var visitor = node.visitor();
            visitor.signIn(who, Office.PASSWORD);
            for (var page : PAGES) said.append(' ').append(visitor.get(page).statusCode());
            said.append(';');
        }
        return said.toString();
    }

    private static String handedIn(Programme old, Programme now, JdbcClient jdbc) {
        Visitor there = new Office(now).operator();
        Visitor here = new Office(old).operator();
        var draft = Drafts.begin(here, "TIMBANG CERIA");
        Drafts.fill(there, draft);
        here.get(draft + "/pengajuan");
        var answer = here.post(draft + "/pengajuan", Map.of());
        return answer.statusCode() + ", " + jdbc.sql("select status from innovation where id = ?")
                .param(Long.parseLong(draft.substring(draft.lastIndexOf('/') + 1)))
                .query(String.class)
                .single();
    }

    private static int migrations(JdbcClient jdbc) {
        return jdbc.sql("select count(*)::int from flyway_schema_history where success").query(Integer.class).single();
    }
}
