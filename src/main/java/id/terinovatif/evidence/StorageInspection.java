package id.terinovatif.evidence;

import id.terinovatif.evidence.storage.Storage;
import id.terinovatif.evidence.storage.VerifiedStream;
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
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares documents with the stored bytes every night: which bytes are gone or of another length, which nobody names; and reads
 * a twenty-eighth of them, so that within four weeks the hash of each has been compared. Deletes nothing.
 */
@Component
public class StorageInspection implements JobKind {
    static final String KIND = "storage-inspection";
    private static final Duration NIGHT = Duration.ofHours(24);
    private static final Duration FRESH = Duration.ofDays(1);
    private static final int MOST = 1000;
    private static final int PREFIXES = 256;
    private static final int TURNS = 28;

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
    public record Found(
            Instant inspectedAt,
            int documents,
            List<Long> missing,
            List<Long> damaged,
            int objects,
            List<String> orphans) {}

    private record Row(long regionId, long id, String sha256, long size) {}

    public Optional<Found> latest(long regionId) {
        return jdbc.sql("""
                        select inspected_at, documents, missing, damaged, objects, orphans from storage_inspection
                        where region_id = ? order by inspected_at desc limit 1""")
                .param(regionId)
                .query((row, n) -> new Found(
                        row.getTimestamp("inspected_at").toInstant(),
                        row.getInt("documents"),
                        List.of((Long[]) row.getArray("missing").getArray()),
                        List.of((Long[]) row.getArray("damaged").getArray()),
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

    /** Reads many bytes, so it has its time. */
    @Override
    public boolean slow() {
        return true;
    }

    @Override
    public void run(Job job) throws IOException, InterruptedException {
        var look = new Look(damagedBefore());
        for (int i = 0; i < PREFIXES; i++) {
            if (Thread.interrupted()) throw new InterruptedException();
            jobs.goOn(job);
            compare(i, look);
        }
        report(look);
    }

    /** What one night finds; the lists by region. */
    private record Look(
            Set<Long> suspects,
            Map<Long, Integer> documents,
            Map<Long, List<Long>> missing,
            Map<Long, List<Long>> damaged,
            List<String> orphans,
            AtomicInteger objects) {
        Look(Set<Long> suspects) {
            this(suspects, new HashMap<>(), new HashMap<>(), new HashMap<>(), new ArrayList<>(), new AtomicInteger());
        }

        static void add(Map<Long, List<Long>> lists, Row row) {
            lists.computeIfAbsent(row.regionId(), region -> new ArrayList<>()).add(row.id());
        }
    }

    private void compare(int prefix, Look look) throws IOException {
        var stored = storage.beginning("%02x".formatted(prefix));
        look.objects().addAndGet(stored.size());
        var there = new HashMap<String, Long>();
        for (var one : stored) there.put(one.sha256(), one.size());
        var turn = prefix % TURNS == Math.floorMod(clock.instant().getEpochSecond() / 86_400, TURNS);
        var named = new HashSet<String>();
        for (var row : rows("%02x".formatted(prefix))) {
            named.add(row.sha256());
            look.documents().merge(row.regionId(), 1, Integer::sum);
            var size = there.get(row.sha256());
            if (size == null) Look.add(look.missing(), row);
            else if (size != row.size()) Look.add(look.damaged(), row);
            else if ((turn || look.suspects().contains(row.id())) && !whole(row)) Look.add(look.damaged(), row);
        }
        var before = clock.instant().minus(FRESH);
        for (var one : stored)
            if (!named.contains(one.sha256())
                    && one.since().isBefore(before)
                    && look.orphans().size() < MOST) look.orphans().add(one.sha256());
    }

    private boolean whole(Row row) throws IOException {
        try (var bytes = storage.open(row.sha256())) {
            return VerifiedStream.isWhole(bytes, row.sha256());
        }
    }

    /** What was damaged at its turn is read every night until it is mended. */
    private Set<Long> damagedBefore() {
        return Set.copyOf(jdbc.sql("""
                        select distinct unnest(damaged) from storage_inspection s
                        where inspected_at = (select max(inspected_at) from storage_inspection where region_id = s.region_id)""").query(Long.class).list());
    }

    private List<Row> rows(String prefix) {
        return jdbc.sql("select region_id, id, sha256, size from document where sha256 >= :from and sha256 < :to")
                .param("from", prefix)
                .param("to", prefix + "g") // sorts after every hexadecimal digit
                .query(Row.class)
                .list();
    }

    private void report(Look look) {
        for (var region : jdbc.sql("select id from region").query(Long.class).list())
            jdbc.sql("""
                            insert into storage_inspection (region_id, inspected_at, documents, missing, damaged, objects, orphans)
                            values (:region, :at, :documents, :missing, :damaged, :objects, :orphans)""")
                    .param("region", region)
                    .param("at", Timestamp.from(clock.instant()))
                    .param("documents", look.documents().getOrDefault(region, 0))
                    .param("missing", some(look.missing(), region))
                    .param("damaged", some(look.damaged(), region))
                    .param("objects", look.objects().get())
                    .param("orphans", look.orphans().toArray(String[]::new))
                    .update();
        jdbc.sql("delete from storage_inspection where inspected_at < ?")
                .param(Timestamp.from(clock.instant().minus(Duration.ofDays(90))))
                .update();
    }

    private static Long[] some(Map<Long, List<Long>> lists, long region) {
        return lists.getOrDefault(region, List.of()).stream().limit(MOST).toArray(Long[]::new);
    }

    @Override
    public void giveUp(Job job) {
        // the page says when the last look was; the next hour asks again
    }
}
