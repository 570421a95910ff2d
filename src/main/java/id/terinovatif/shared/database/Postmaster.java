package id.terinovatif.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** The server process that {@code postmaster.pid} names. The file is only read: PostgreSQL itself removes a stale one. */
record Postmaster(Path cluster) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    static Postmaster of(Path cluster) {
        return new Postmaster(cluster);
    }

    /** The port of a server left running on this folder; empty when none runs. A dying one (zombie) is waited for. */
    Optional<Integer> waitUntilGoneOrServing() throws IOException {
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            var file = cluster.resolve("postmaster.pid");
            if (!Files.exists(file)) return Optional.empty();
            var lines = Files.readAllLines(file);
            if (lines.size() < 4 || !alive(lines.getFirst().strip())) return Optional.empty();
            if (!zombie(lines.getFirst().strip()))
                return Optional.of(Integer.parseInt(lines.get(3).strip()));
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        return Optional.empty();
    }

    /** Whether the server that runs, or ran last, is the programme in this folder. */
    boolean startedFrom(Path binaries) throws IOException {
        return Files.readString(cluster.resolve("postmaster.opts"))
                .startsWith(binaries.resolve("bin/postgres").toString());
    }

    private static boolean alive(String pid) throws IOException {
        var process = ProcessHandle.of(Long.parseLong(pid));
        if (process.isEmpty() || !process.get().isAlive()) return false;
        var commandLine = Path.of("/proc", pid, "cmdline");
        return zombie(pid)
                || !Files.exists(commandLine)
                || Files.readString(commandLine).contains("postgres");
    }

    private static boolean zombie(String pid) throws IOException {
        var stat = Path.of("/proc", pid, "stat");
        return Files.exists(stat)
                && Files.readString(stat).replaceFirst(".*\\) ", "").startsWith("Z");
    }
}
