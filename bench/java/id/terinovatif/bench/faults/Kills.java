package id.terinovatif.bench.faults;

import id.terinovatif.trail.AuditMain;
import id.terinovatif.world.Programme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * One kill after another. Each falls among saves; then all writers stand still until the ledger was read, so that no later save hides a
 * loss; then so many must be acknowledged before the next one. Every kill is a line of {@code kills.tsv} with the sums so far, so a run
 * that is ended, or killed itself, has said its total.
 */
final class Kills {
    private static final int UPLOADERS = 10;
    private static final int SAVES_BETWEEN = 20;
    private static final int LONGEST_PAUSE = 20_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path data;
    private final Programme programme;
    private final Crowd crowd;
    private final Ledger ledger;
    private final Map<Kill, Integer> counts = new EnumMap<>(Kill.class);
    private long longest;

    private Kills(Path data, Programme programme, Crowd crowd) {
        this.data = data;
        this.programme = programme;
        this.crowd = crowd;
        this.ledger = new Ledger(data);
    }

    static void run(Path folder, Duration lasts, int count) throws Exception {
        var data = folder.resolve("data");
        try (var programme = Programme.start(data, settings());
                var crowd = new Crowd(List.of(Office.open(programme)), count)) {
            System.out.println(count + " writers, " + UPLOADERS + " of them bring files; each kill in " + folder.resolve("kills.tsv"));
            var kills = new Kills(data, programme, crowd);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println(kills.total())));
            crowd.work(UPLOADERS, LONGEST_PAUSE);
            kills.strike(folder.resolve("kills.tsv"), Instant.now().plus(lasts));
            // the last kill may be a second old, and a page in words that the database is away is no loss
            crowd.untilSaved(SAVES_BETWEEN, PATIENCE);
            System.out.println("at the end every file by the pages, byte for byte:");
            crowd.lookAtAll(0);
        }
        int trail = AuditMain.run(new String[] {"verify"}, Map.of("TERINOVATIF_DATA", data.toString()), System.out, System.err);
        System.out.println(trail == 0 ? "the trail is whole" : "THE TRAIL IS NOT WHOLE");
    }

    /** The installed version, where {@code bin/bench} made one. */
    private static Map<String, String> settings() {
        var settings = new HashMap<>(Map.of("TERINOVATIF_API_PER_MINUTE", "0"));
        var jar = System.getProperty("faults.jar");
        if (jar != null) settings.put("CLASSPATH", jar);
        return settings;
    }

    private void strike(Path log, Instant end) throws Exception {
        Files.writeString(log, "round\tkind\tms until the ledger was read\tsaves\tfiles\tlost\n");
        for (int round = 0; Instant.now().isBefore(end); round++) {
            crowd.untilSaved(SAVES_BETWEEN, PATIENCE);
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(800));
            var kill = Kill.turn(round);
            long from = System.nanoTime();
            kill.strike(programme);
            crowd.still(() -> {
                kill.mend(programme);
                crowd.missed(ledger.gone(crowd.writers()));
            });
            long took = (System.nanoTime() - from) / 1_000_000;
            said(log, round, kill, took);
        }
    }

    private synchronized void said(Path log, int round, Kill kill, long took) throws IOException {
        counts.merge(kill, 1, Integer::sum);
        longest = Math.max(longest, took);
        var line = round + 1 + "\t" + kill + "\t" + took + "\t" + crowd.saves() + "\t" + crowd.uploads() + "\t" + crowd.lost() + "\n";
        Files.writeString(log, line, StandardOpenOption.APPEND);
    }

    private synchronized String total() {
        var said = new StringBuilder();
        counts.forEach((kill, times) -> said.append(kill.words).append(' ').append(times).append(", "));
        return said + "longest until the ledger was read again " + longest + " ms\n" + crowd.words();
    }
}
