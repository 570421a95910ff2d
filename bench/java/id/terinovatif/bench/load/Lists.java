package id.terinovatif.bench.load;

import id.terinovatif.bench.SheetCost;
import id.terinovatif.bench.load.Product.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * What lists cost in the running product: a sheet of 5,000 rows and forty columns, looked at before it is brought in, three times; then
 * a region's 5,000 innovations and their claims written out. {@code Lists <project folder> <heap of the product, MB>}.
 */
public final class Lists {
    private static final int PORT = 18_096;
    private static final Pattern NEWEST = Pattern.compile("href=\"(/unduhan/\\d+)\"");

    private final Product product;
    private final Database database;
    private final Session admin;

    private Lists(Product product, Database database) throws IOException, InterruptedException {
        this.product = product;
        this.database = database;
        this.admin = product.signIn("admin@63.01.uji", "terinovatif");
    }

    public static void main(String[] arguments) throws Exception {
        var project = Path.of(arguments[0]);
        var bench = project.resolve("target/bench");
        var work = bench.resolve("lists");
        var data = bench.resolve("data/lists");
        Files.createDirectories(work);
        System.out.println("| what | clock, s | processor, s: product | reading process | PostgreSQL |\n|---|---|---|---|---|");
        try (var product = new Product(project.resolve("target/terinovatif.jar"), data, work, PORT, "-Xmx" + arguments[1] + "m");
                var database = new Database(data)) {
            var lists = new Lists(product, database);
            var sheet = work.resolve("besar.xlsx");
            SheetCost.write(sheet, 5_000, new AtomicLong());
            for (int round = 1; round <= 3; round++) lists.looked(sheet, round);
            for (var what : new String[] {"INNOVATIONS", "CLAIMS"})
                for (var format : new String[] {"XLSX", "CSV"}) lists.written(what, format);
        }
    }

    private interface Work {
        String done() throws Exception;
    }

    private void measure(Work work) throws Exception {
        var before = Cpu.now(product.pid(), database.postmaster());
        double read = Cpu.childrenOf(product.pid());
        long began = System.nanoTime();
        var what = work.done();
        double clock = (System.nanoTime() - began) / 1e9;
        var used = Cpu.now(product.pid(), database.postmaster()).since(before, 1);
        System.out.printf("| %s | %.1f | %.1f | %.1f | %.1f |%n", what, clock, used.program() / 1e3, (Cpu.childrenOf(product.pid()) - read) / 1e3, used.database() / 1e3);
    }

    private void looked(Path sheet, int round) throws Exception {
        measure(() -> {
            var answer = product.send(upload(sheet));
            var page = answer.headers().firstValue("location").orElseThrow(() -> new IOException("Impor dijawab " + answer.statusCode()));
            var path = URI.create(page).getPath();
            var shown = product.get(path, admin.cookie()).body();
            while (shown.contains("<progress")) {
                TimeUnit.MILLISECONDS.sleep(200);
                shown = product.get(path, admin.cookie()).body();
            }
            if (!shown.contains("5.000")) throw new IOException("Pratinjau tidak menyebut 5.000 baris");
            return "5,000 rows × 40 columns looked at, time " + round;
        });
    }

    private HttpRequest upload(Path sheet) throws IOException {
        var bound = "batas-" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        for (var field : new String[][] {{"_csrf", admin.token()}, {"kunci", UUID.randomUUID().toString()}, {"jenis", "innovations"}})
            body.writeBytes(("--" + bound + "\r\nContent-Disposition: form-data; name=\"" + field[0] + "\"\r\n\r\n" + field[1] + "\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(("--" + bound + "\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"besar.xlsx\"\r\n"
                        + "Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(Files.readAllBytes(sheet));
        body.writeBytes(("\r\n--" + bound + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(product.address() + "/kelola/impor"))
                .header("Cookie", admin.cookie())
                .header("Content-Type", "multipart/form-data; boundary=" + bound)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
    }

    private void written(String what, String format) throws Exception {
        measure(() -> {
            var before = newest();
            product.post("/unduhan", "_csrf=" + Product.encoded(admin.token()) + "&kunci=" + UUID.randomUUID() + "&isi=" + what + "&bentuk=" + format + "&tahun=2026", admin);
            for (var made = newest(); made.isEmpty() || made.equals(before); made = newest()) TimeUnit.MILLISECONDS.sleep(200);
            return what + " as " + format;
        });
    }

    private String newest() throws IOException, InterruptedException {
        var page = product.get("/unduhan", admin.cookie()).body();
        if (page.contains("Gagal")) throw new IOException("Berkas gagal dibuat");
        var found = NEWEST.matcher(page);
        return page.contains("<progress") || !found.find() ? "" : found.group(1);
    }
}
