package id.terinovatif.bench.load;

import id.terinovatif.bench.fill.Size;
import id.terinovatif.bench.load.Product.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the pages of one region cost when it stands alone in its database, and when it is one of the 552 of the nation: the same region,
 * the same pages, one after another. Beside the time of the clock stands the processor time of programme and PostgreSQL for a page.
 */
public final class NationPages {
    private static final int PORT = 18_097;
    private static final int WARM = 150;
    private static final int ASKED = 300;
    private static final String[] INDICATORS = {"SID.REGULASI", "SID.BIMTEK", "SID.JEJARING", "SID.VIDEO", "SID.RKPD"};
    private static final String[] WORDS = {"pelayanan", "desa", "kesehatan", "digital", "sekolah"};

    private NationPages() {}

    /** What one page took. */
    private record Took(double first, double median, double p95, Cpu cpu) {
        double processor() {
            return cpu.program() + cpu.database();
        }
    }

    private interface Asked {
        String path(int n);
    }

    /** Argument: the project's folder; both databases are filled below target/bench/data. */
    public static void main(String[] arguments) throws Exception {
        var project = Path.of(arguments[0]);
        var alone = measured(project, "single");
        var among = measured(project, "nation");
        System.out.println("| page | alone: p50 / p95, ms | processor, ms | among 552 regions: p50 / p95, ms | the first after the start | processor, ms | processor among / alone |\n|---|---|---|---|---|---|---|");
        among.forEach((page, took) -> {
            var before = alone.get(page);
            System.out.printf(
                    Locale.ROOT, "| %s | %.1f / %.1f | %.1f | %.1f / %.1f | %.0f | %.1f | %.2f |%n",
                    page, before.median(), before.p95(), before.processor(), took.median(), took.p95(), took.first(), took.processor(),
                    took.processor() / before.processor());
        });
    }

    private static Map<String, Took> measured(Path project, String size) throws Exception {
        var bench = project.resolve("target/bench");
        var data = bench.resolve("data/" + size);
        var most = Size.busiest(Size.named(size).regions());
        var took = new LinkedHashMap<String, Took>();
        try (var product = new Product(project.resolve("target/terinovatif.jar"), data, Files.createTempDirectory(bench, "server"), PORT);
                var database = new Database(data)) {
            var verifier = product.signIn("verifier@" + most.code() + ".uji", "terinovatif");
            var operator = product.signIn("operator@" + most.code() + ".uji", "terinovatif");
            var province = product.signIn("leader@" + most.province() + ".uji", "terinovatif");
            long region = database.numbers("select id from region where code = '" + most.code() + "'").getFirst();
            var ids = database.numbers("select id from innovation where region_id = " + region + " order by id");
            var own = database.numbers("select i.id from innovation i join person p on p.region_id = i.region_id and p.agency_id = i.agency_id where i.region_id = "
                    + region + " and p.email = 'operator@" + most.code() + ".uji' order by i.id");
            System.out.println(size + ": " + most.name() + ", " + ids.size() + " innovations; machine's load " + Cpu.load());
            var run = new Run(product, database);
            took.put("list", run.of(verifier, n -> "/inovasi?halaman=" + (1 + n % 3)));
            took.put("one innovation", run.of(verifier, n -> "/inovasi/" + drawn(ids, n)));
            took.put("an indicator", run.of(operator, n -> "/inovasi/" + drawn(own, n) + "/indikator/" + INDICATORS[n % INDICATORS.length]));
            took.put("queue", run.of(verifier, n -> "/verifikasi"));
            took.put("index", run.of(verifier, n -> "/indeks/2026"));
            took.put("search over everything", run.of(verifier, n -> "/cari?kata=" + WORDS[n % WORDS.length]));
            took.put("catalogue, two words", run.of(null, n -> "/katalog?cari=" + WORDS[n % WORDS.length] + "+" + n));
            took.put("the province's regions", run.of(province, n -> "/wilayah"));
            took.put("one region for its province", run.of(province, n -> "/wilayah/" + region));
            product.stop();
        }
        return took;
    }

    private static long drawn(List<Long> ids, int n) {
        return ids.get(n * 7 % ids.size());
    }

    private record Run(Product product, Database database) {
        Took of(Session by, Asked asked) throws Exception {
            var cookie = by == null ? "" : by.cookie();
            long start = System.nanoTime();
            ask(asked.path(0), cookie);
            double first = (System.nanoTime() - start) / 1e6;
            for (int n = 1; n < WARM; n++) ask(asked.path(n), cookie);
            var micros = new long[ASKED];
            var before = Cpu.now(product.pid(), database.postmaster());
            for (int n = 0; n < ASKED; n++) {
                long began = System.nanoTime();
                ask(asked.path(WARM + n), cookie);
                micros[n] = (System.nanoTime() - began) / 1_000;
            }
            var cpu = Cpu.now(product.pid(), database.postmaster()).since(before, ASKED);
            var times = Times.of(micros, 1);
            return new Took(first, times.percentile(50), times.percentile(95), cpu);
        }

        private void ask(String path, String cookie) throws IOException, InterruptedException {
            int status = product.get(path, cookie).statusCode();
            if (status != 200) throw new IOException(path + ": " + status);
        }
    }
}
