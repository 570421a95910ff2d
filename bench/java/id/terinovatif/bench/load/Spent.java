package id.terinovatif.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Processor time in milliseconds of several programmes and one PostgreSQL, from {@code /proc}: what pages need, what sweeping the heap
 * needs (the serial collector works on the thread of the virtual machine), and what the compilers need until everything is compiled.
 */
record Spent(double pages, double heap, double compilers, double database) {
    private static final double MILLIS_A_TICK = 10;

    static Spent now(List<Long> programmes, long postmaster) throws IOException {
        double all = 0;
        double heap = 0;
        double compilers = 0;
        for (long programme : programmes) {
            all += Cpu.now(programme, postmaster).program();
            heap += threads(programme, "(VM Thread)");
            compilers += threads(programme, "(C1 Compiler") + threads(programme, "(C2 Compiler");
        }
        return new Spent(all - heap - compilers, heap, compilers, Cpu.now(null, postmaster).database());
    }

    private static double threads(long process, String name) throws IOException {
        double ticks = 0;
        try (var tasks = Files.newDirectoryStream(Path.of("/proc/" + process + "/task"))) {
            for (var task : tasks) {
                var stat = Files.readString(task.resolve("stat"));
                if (!stat.contains(name)) continue;
                var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
                ticks += Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
            }
        }
        return ticks * MILLIS_A_TICK;
    }

    Spent since(Spent before, long requests) {
        double of = Math.max(1, requests);
        return new Spent(
                (pages - before.pages) / of, (heap - before.heap) / of, (compilers - before.compilers) / of, (database - before.database) / of);
    }

    double all() {
        return steady() + compilers;
    }

    /** What every request needs however long the programme has been running. */
    double steady() {
        return pages + heap + database;
    }

    String words() {
        return String.format(Locale.ROOT, "%.2f | %.2f | %.2f | %.2f", pages, heap, compilers, database);
    }

    static Spent middle(List<Spent> runs) {
        return runs.stream().sorted(Comparator.comparingDouble(Spent::all)).toList().get(runs.size() / 2);
    }
}
