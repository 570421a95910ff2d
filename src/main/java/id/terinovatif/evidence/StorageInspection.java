package id.terinovatif.evidence;

import id.terinovatif.shared.jobs.Job;
import id.terinovatif.shared.jobs.JobKind;
import id.terinovatif.shared.jobs.Jobs;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares documents with the stored bytes every night: which bytes are gone, which nobody names. Deletes nothing. */
@Component
public class StorageInspection implements JobKind {
    static final String KIND = "storage-inspection";
    private static final Duration NIGHT = Duration.ofHours(24);
    private static final Duration FRESH = Duration.ofDays(1);
    private static final int MOST = 1000;

    private final Storage storage;
    private final Jobs jobs;
    private final JdbcClient jdbc;
    private final Clock clock;

    StorageInspection(Storage storage, Jobs jobs, JdbcClient jdbc, Clock clock) {
        this.storage = storage;
        this.jobs = jobs;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the last look found for a region; orphans belong to the installation. */
    public record Found(Instant inspectedAt, int documents, List<Long> missing, int objects, List<String> orphans) {}

    private record Row(long regionId, long id, String sha256) {}

    public Optional<Found> latest(long regionId) {
        return jdbc.sql("""
                        select inspected_at, documents, missing, objects, orphans from storage_inspection
                        where region_id = ? order by inspected_at desc limit 1""")
                .param(regionId)
                .query((row, n) -> new Found(
                        row.getTimestamp("inspected_at").toInstant(),
                        row.getInt("documents"),
                        List.of((Long[]) row.getArray("missing").getArray()),
                        row.getInt("objects"),
                        List.of((String[]) row.getArray("orphans").getArray())))
                .optional();
    }

    /** Asks for a look now. */
    public void ask() {
        first().ifPresent(region -> jobs.ask(region, KIND, "semua", true));
    }

    @Override
    public String name() {
        return KIND;
    }

    /** Sees to it that there is always a next night, also after an installation that was empty at its start. */
    @Override
    public void remind() {
        first().ifPresent(region -> jobs.askOnce(region, KIND, "semua", tonight(region)));
    }

    private Optional<Long> first() {
        return jdbc.sql("select min(id) from region").query(Long.class).optional();
    }

    /** How long until a day after the last look. */
    private Duration tonight(long region) {
        return latest(region)
                .map(found ->
                        Duration.between(clock.instant(), found.inspectedAt().plus(NIGHT)))
                .filter(wait -> !wait.isNegative())
                .orElse(Duration.ZERO);
    }

    @Override
    public void run(Job job) throws IOException, InterruptedException {
        var documents = new HashMap<Long, Integer>();
        var missing = new HashMap<Long, List<Long>>();
        var orphans = new ArrayList<String>();
        int objects = 0;
        for (int i = 0; i < 256; i++) {
            if (Thread.interrupted()) throw new InterruptedException();
            objects += compare("%02x".formatted(i), documents, missing, orphans);
        }
        report(documents, missing, objects, orphans);
    }

    private int compare(
            String prefix, Map<Long, Integer> documents, Map<Long, List<Long>> missing, List<String> orphans)
            throws IOException {
        var stored = storage.beginning(prefix);
        var there = new HashSet<String>();
        for (var one : stored) there.add(one.sha256());
        var named = new HashSet<String>();
        for (var row : rows(prefix)) {
            named.add(row.sha256());
            documents.merge(row.regionId(), 1, Integer::sum);
            if (!there.contains(row.sha256()))
                missing.computeIfAbsent(row.regionId(), region -> new ArrayList<>())
                        .add(row.id());
        }
        var before = clock.instant().minus(FRESH);
        for (var one : stored)
            if (!named.contains(one.sha256()) && one.since().isBefore(before) && orphans.size() < MOST)
                orphans.add(one.sha256());
        return stored.size();
    }

    private List<Row> rows(String prefix) {
        return jdbc.sql("select region_id, id, sha256 from document where sha256 >= :from and sha256 < :to")
                .param("from", prefix)
                .param("to", prefix + "g") // sorts after every hexadecimal digit
                .query(Row.class)
                .list();
    }

    private void report(
            Map<Long, Integer> documents, Map<Long, List<Long>> missing, int objects, List<String> orphans) {
        for (var region : jdbc.sql("select id from region").query(Long.class).list())
            jdbc.sql("""
                            insert into storage_inspection (region_id, inspected_at, documents, missing, objects, orphans)
                            values (:region, :at, :documents, :missing, :objects, :orphans)""")
                    .param("region", region)
                    .param("at", Timestamp.from(clock.instant()))
                    .param("documents", documents.getOrDefault(region, 0))
                    .param(
                            "missing",
                            missing.getOrDefault(region, List.of()).stream()
                                    .limit(MOST)
                                    .toArray(Long[]::new))
                    .param("objects", objects)
                    .param("orphans", orphans.toArray(String[]::new))
                    .update();
        jdbc.sql("delete from storage_inspection where inspected_at < ?")
                .param(Timestamp.from(clock.instant().minus(Duration.ofDays(90))))
                .update();
    }

    @Override
    public void giveUp(Job job) {
        // the page says when the last look was; the next hour asks again
    }
}
