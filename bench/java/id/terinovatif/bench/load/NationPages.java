package id.terinovatif.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The pages of one region of the nation (552 regions, 36,742 innovations) beside the same pages of an installation that holds one
 * region of that size: asked in turn, one after the other, so that what else the machine does weighs on both. Times are the
 * server's own. {@code NationPages <project folder> [requests a page]}
 */
public final class NationPages {
    private static final int WARM = 60;

    private NationPages() {}

    public static void main(String[] arguments) throws Exception {
        var project = Path.of(arguments[0]);
        int asked = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        var data = project.resolve("target/bench/data");
        try (var nation = new Side(project, data.resolve("nation"), 18_101);
                var alone = new Side(project, data.resolve("regency"), 18_102)) {
            System.out.printf("%s of the nation has %d innovations, the region alone %d; load %s%n%n", nation.code, nation.ids.size(), alone.ids.size(), load());
            System.out.println("| page | nation: p50 / p95, ms | program / database, CPU ms | one region: p50 / p95, ms | program / database, CPU ms | p50, CPU to one region |\n|---|---|---|---|---|---|");
            var pages = nation.pages();
            var same = alone.pages();
            for (var page : pages.entrySet()) print(page.getKey(), measured(nation, page.getValue(), alone, same.get(page.getKey()), asked));
            System.out.println("\nLoad at the end " + load());
        }
    }

    private static void print(String page, List<Measured> both) {
        var n = both.getFirst();
        var o = both.getLast();
        System.out.printf(
                Locale.ROOT, "| %s | %.1f / %.1f | %s | %.1f / %.1f | %s | %.2f, %.2f |%n",
                page, n.times().percentile(50), n.times().percentile(95), n.cpu().words().replace("|", "/"),
                o.times().percentile(50), o.times().percentile(95), o.cpu().words().replace("|", "/"),
                n.times().percentile(50) / o.times().percentile(50),
                (n.cpu().program() + n.cpu().database()) / (o.cpu().program() + o.cpu().database()));
    }

    private record Measured(Times times, Cpu cpu) {}

    private static List<Measured> measured(Side a, List<Page.Request> ofA, Side b, List<Page.Request> ofB, int asked) throws Exception {
        for (int n = 0; n < WARM; n++) {
            a.ask(ofA, n);
            b.ask(ofB, n);
        }
        long fromA = Files.size(a.product.accessLog());
        long fromB = Files.size(b.product.accessLog());
        var usedA = a.cpu();
        var usedB = b.cpu();
        for (int n = 0; n < asked; n++) {
            a.ask(ofA, n);
            b.ask(ofB, n);
        }
        return List.of(a.since(fromA, usedA, asked), b.since(fromB, usedB, asked));
    }

    private static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }

    /** One installation: the product on a folder, and the people of one of its regions. */
    private static final class Side implements AutoCloseable {
        private final Product product;
        private final Database database;
        private final String code;
        private final long region;
        private final List<Long> ids;
        private final List<String> words = new ArrayList<>();

        Side(Path project, Path data, int port) throws Exception {
            product = new Product(project.resolve("target/terinovatif.jar"), data, data.resolveSibling(data.getFileName() + "-server"), port);
            database = new Database(data);
            region = database.numbers("""
                    select r.id from region r join innovation i on i.region_id = r.id where r.kind <> 'PROVINSI'
                    group by r.id order by abs(count(*) - 200), r.id limit 1""").getFirst();
            code = text("select code from region where id = " + region).getFirst();
            ids = database.numbers("select id from innovation where region_id = " + region + " order by id");
            for (var name : text("select name from innovation where region_id = " + region + " order by id limit 60"))
                words.add(name.replaceAll("[^\\p{L} ]", " ").strip().split(" +")[0]);
            prepare();
        }

        /** The public faces, which rows copied in do not make by themselves, and eight problems of citizens. */
        private void prepare() throws SQLException {
            if (database.numbers("select count(*) from catalogue_entry").getFirst() == 0)
                database.run("select catalogue_keep(region_id, id) from innovation where status = 'PUBLISHED'");
            for (int n = 0; n < 8; n++)
                database.run("""
                        insert into proposal (region_id, kind, title, words, state, code_hash, received_at, published_at, stems)
                        select %d, 'MASALAH', name, name, 'PUBLISHED', 'uji-%d', now(), now(), '' from innovation
                        where region_id = %1$d order by id offset %2$d limit 1 on conflict do nothing""".formatted(region, n));
            database.run("analyze catalogue_entry, proposal");
        }

        Map<String, List<Page.Request>> pages() throws IOException, InterruptedException {
            var verifier = product.signIn("verifier@" + code + ".uji", "terinovatif").cookie();
            var province = product.signIn("leader@" + code.substring(0, 2) + ".uji", "terinovatif").cookie();
            var pages = new LinkedHashMap<String, List<Page.Request>>();
            pages.put("list", each(verifier, "/inovasi?halaman=", List.of(1, 2, 3)));
            pages.put("detail", each(verifier, "/inovasi/", ids));
            pages.put("indicator", ids.stream().map(id -> request("/inovasi/" + id + "/indikator/SID.REGULASI", verifier)).toList());
            pages.put("index", List.of(request("/indeks/2026", verifier)));
            pages.put("list, searched", each(verifier, "/inovasi?cari=", words));
            pages.put("search of a person", each(verifier, "/cari?kata=", words));
            pages.put("search of the public", each("", "/katalog?cari=", words));
            pages.put("province's view", List.of(request("/wilayah", province)));
            pages.put("one region in the province's view", List.of(request("/wilayah/" + region, province)));
            return pages;
        }

        private static List<Page.Request> each(String cookie, String path, List<?> values) {
            return values.stream().map(value -> request(path + value, cookie)).toList();
        }

        private static Page.Request request(String path, String cookie) {
            return new Page.Request(path, cookie, "", 0);
        }

        void ask(List<Page.Request> requests, int n) throws IOException, InterruptedException {
            var request = requests.get(n % requests.size());
            int status = product.get(request.path(), request.cookie()).statusCode();
            if (status != 200) throw new IOException(request.path() + ": " + status);
        }

        Cpu cpu() throws IOException {
            return Cpu.now(product.pid(), database.postmaster());
        }

        Measured since(long from, Cpu used, int asked) throws IOException {
            var log = Files.readAllBytes(product.accessLog());
            var micros = new String(log, (int) from, (int) (log.length - from), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .mapToLong(line -> Long.parseLong(line.split(" ")[1]))
                    .toArray();
            return new Measured(Times.of(micros, 1), cpu().since(used, asked));
        }

        private List<String> text(String sql) throws SQLException {
            var texts = new ArrayList<String>();
            try (var statement = database.connection().createStatement();
                    var rows = statement.executeQuery(sql)) {
                while (rows.next()) texts.add(rows.getString(1));
            }
            return texts;
        }

        @Override
        public void close() throws IOException, SQLException {
            database.close();
            product.close();
        }
    }
}
