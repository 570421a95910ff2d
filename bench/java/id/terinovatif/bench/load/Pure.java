package id.terinovatif.bench.load;

import java.util.Comparator;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The parts without a database, with JMH. */
final class Pure {
    private Pure() {}

    static void print() throws RunnerException {
        var options = new OptionsBuilder().include(".*Bench.*").verbosity(VerboseMode.SILENT).build();
        System.out.println("| without a database | mean, ms | p50 / p95 / p99, ms |\n|---|---|---|");
        new Runner(options)
                .run().stream()
                        .sorted(Comparator.comparing((RunResult one) -> one.getPrimaryResult().getLabel()))
                        .forEach(Pure::print);
        System.out.println();
    }

    private static void print(RunResult run) {
        var times = run.getPrimaryResult().getStatistics();
        System.out.printf(
                Locale.ROOT,
                "| %s.%s | %.2f | %.2f / %.2f / %.2f |%n",
                run.getParams().getBenchmark().replaceAll(".*\\.(\\w+)\\.\\w+$", "$1"),
                run.getPrimaryResult().getLabel(),
                times.getMean(),
                times.getPercentile(50),
                times.getPercentile(95),
                times.getPercentile(99));
    }
}
