package id.terinovatif.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Processor time used so far, in milliseconds, by the program and by PostgreSQL with all its processes; read from {@code /proc},
 * in ticks of ten milliseconds. Unlike times of the clock it does not grow because another process is busy.
 */
record Cpu(double program, double database) {
    private static final double MILLIS_A_TICK = 10;

    /** @param program the program's process; null while it is stopped */
    static Cpu now(Long program, long postmaster) throws IOException {
        double database = ticks(postmaster, true);
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (var process : processes) {
                long id = Long.parseLong(process.getFileName().toString());
                if (parent(id) == postmaster) database += ticks(id, false);
            }
        }
        return new Cpu(program == null ? 0 : ticks(program, false) * MILLIS_A_TICK, database * MILLIS_A_TICK);
    }

    /** How many wanted a processor in the last minute, on average: what else the machine does. */
    static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }

    /** Processor time, in milliseconds, of the processes that this one started and that run now. */
    static double childrenOf(long program) throws IOException {
        double all = 0;
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (var process : processes) {
                long id = Long.parseLong(process.getFileName().toString());
                if (parent(id) == program) all += ticks(id, false);
            }
        }
        return all * MILLIS_A_TICK;
    }

    /** What was used since then, for each of so many requests. */
    Cpu since(Cpu before, long requests) {
        double of = Math.max(1, requests);
        return new Cpu((program - before.program) / of, (database - before.database) / of);
    }

    String words() {
        return String.format(Locale.ROOT, "%.2f | %.2f", program, database);
    }

    /** User and system time of a process, with that of its ended children where these count. */
    private static double ticks(long process, boolean withChildren) {
        var fields = fields(process);
        if (fields.length < 15) return 0;
        double own = Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
        return withChildren ? own + Double.parseDouble(fields[13]) + Double.parseDouble(fields[14]) : own;
    }

    private static long parent(long process) {
        var fields = fields(process);
        return fields.length < 2 ? 0 : Long.parseLong(fields[1]);
    }

    /** The fields of {@code stat} from the third on, after the name in parentheses. */
    private static String[] fields(long process) {
        try {
            var stat = Files.readString(Path.of("/proc/" + process + "/stat"));
            return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        } catch (IOException ended) {
            return new String[0];
        }
    }
}
