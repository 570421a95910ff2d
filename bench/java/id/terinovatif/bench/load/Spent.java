package id.terinovatif.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Processor time in milliseconds of several programmes and their PostgreSQL, from {@code /proc}: what pages need, what sweeping the heap
 * needs (the serial collector works on the thread of the virtual machine), and what the compilers need until everything is compiled. Beside it the
 * database's own count of transactions: it tells one way of asking from another however noisy the machine is.
 */
record Spent(double pages, double heap, double compilers, double database, double transactions) {
    static final String HEAD = "pages | heap | compilers | database | transactions";
    private static final double MILLIS_A_TICK = 10;

    static Spent now(List<Long> programmes, List<Long> postmasters, long transactions) throws IOException {
        double all = 0;
        double heap = 0;
        double compilers = 0;
        double database = 0;
        for (long postmaster : postmasters) database += Cpu.now(null, postmaster).database();
        for (long programme : programmes) {
            all += Cpu.now(programme, postmasters.getFirst()).program();
            heap += threads(programme, "(VM Thread)");
            compilers += threads(programme, "(C1 Compiler") + threads(programme, "(C2 Compiler");
        }
        return new Spent(all - heap - compilers, heap, compilers, database, transactions);
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
                (pages - before.pages) / of, (heap - before.heap) / of, (compilers - before.compilers) / of, (database - before.database) / of,
                (transactions - before.transactions) / of);
    }

    double all() {
        return steady() + compilers;
    }

    /** What every request needs however long the programme has been running. */
    double steady() {
        return pages + heap + database;
    }

    String words() {
        return String.format(Locale.ROOT, "%.2f | %.2f | %.2f | %.2f | %.1f", pages, heap, compilers, database, transactions);
    }

    static Spent middle(List<Spent> runs) {
        return runs.stream().sorted(Comparator.comparingDouble(Spent::all)).toList().get(runs.size() / 2);
    }
}
