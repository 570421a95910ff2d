package id.terinovatif.bench.faults;

import id.terinovatif.evidence.S3Server;
import id.terinovatif.shared.database.EmbeddedPostgres;
import id.terinovatif.world.Programme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Two nodes with folders of their own on one PostgreSQL and one bucket. Every writer goes through both in turn; one node after the
 * other is killed, the one that is left is asked for everything acknowledged, and the killed one comes back under the load.
 */
final class NodeFaults {
    private static final int UPLOADERS = 20;

    private NodeFaults() {}

    static void run(Path folder, int minutes, int count) throws Exception {
        Files.createDirectories(folder.resolve("objects/bukti"));
        try (var bucket = new S3Server(folder);
                var server = EmbeddedPostgres.in(folder.resolve("postgres"));
                var first = Programme.start(folder.resolve("a"), settings(folder, server, bucket));
                var second = Programme.start(folder.resolve("b"), settings(folder, server, bucket));
                var crowd = new Crowd(List.of(Office.open(first), new Office(second)), count)) {
            System.out.println(count + " writers at both of two nodes in turn, " + UPLOADERS + " of them bring files");
            crowd.work(UPLOADERS);
            int kills = strike(List.of(first, second), crowd, Instant.now().plus(Duration.ofMinutes(minutes)));
            System.out.println("one of two nodes killed " + kills + " times; load "
                    + Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
            System.out.println(crowd.words());
            System.out.println("work set aside: "
                    + aside(JdbcClient.create(new DriverManagerDataSource(server.url(), server.user(), server.secret()))));
        }
    }

    private static int strike(List<Programme> nodes, Crowd crowd, Instant end) throws InterruptedException {
        int kills = 0;
        while (Instant.now().isBefore(end)) {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(1000, 5000));
            var killed = nodes.get(kills % 2);
            killed.kill();
            crowd.look(1 - kills % 2);
            killed.killAndStart();
            kills++;
        }
        crowd.lookAtAll(0);
        crowd.lookAtAll(1);
        return kills;
    }

    static int aside(JdbcClient jdbc) {
        return jdbc.sql("select count(*)::int from job where set_aside_at is not null")
                .query(Integer.class)
                .single();
    }

    /** What nodes share that have nothing else in common: database, bucket, unfinished uploads, and keys. */
    private static Map<String, String> settings(Path folder, EmbeddedPostgres server, S3Server bucket) throws IOException {
        var settings = new HashMap<>(Map.of(
                "TERINOVATIF_API_PER_MINUTE", "0",
                "SPRING_DATASOURCE_URL", server.url(),
                "SPRING_DATASOURCE_USERNAME", server.user(),
                "SPRING_DATASOURCE_PASSWORD", server.secret(),
                "TERINOVATIF_S3_ENDPOINT", bucket.endpoint(),
                "TERINOVATIF_S3_BUCKET", "bukti",
                "TERINOVATIF_S3_ACCESS_KEY", S3Server.ACCESS_KEY,
                "TERINOVATIF_S3_SECRET_KEY", S3Server.SECRET_KEY,
                "TERINOVATIF_UPLOADS", folder.resolve("unggahan").toString()));
        var keys = Files.createDirectories(folder.resolve("kunci"));
        settings.put("JAVA_TOOL_OPTIONS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1"); // ready sooner, so killed more often
        for (var key : List.of("FACTOR", "CONTACT", "AUDIT", "EXCHANGE"))
            settings.put("TERINOVATIF_" + key + "_KEY", keys.resolve(key).toString());
        return settings;
    }
}
