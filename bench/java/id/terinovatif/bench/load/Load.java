package id.terinovatif.bench.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Fifty requests at once with wrk; the times are the server's own, out of its access log. */
final class Load {
    static final int AT_ONCE = 50;

    private final Product product;
    private final Database database;
    private final Path script;
    private final Path work;
    private final int seconds;

    Load(Product product, Database database, Path script, Path work, int seconds) {
        this.product = product;
        this.database = database;
        this.script = script;
        this.work = work;
        this.seconds = seconds;
    }

    /** What was measured, processor time a request too, and how many answers were neither a page nor a redirect. */
    record Measured(Times times, Cpu cpu, long refused) {}

    Measured run(Page page) throws IOException, InterruptedException {
        long before = Files.size(product.accessLog());
        var used = Cpu.now(product.pid(), database.postmaster());
        warm(page);
        return read(before, used);
    }

    /** The same without looking, so that the virtual machine has compiled what the pages share. */
    void warm(Page page) throws IOException, InterruptedException {
        var targets = work.resolve("targets.txt");
        Files.write(targets, page.requests().stream().map(Page.Request::line).toList());
        wrk(targets, seconds);
    }

    private void wrk(Path targets, int seconds) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        "wrk", "-t2", "-c" + AT_ONCE, "-d" + seconds + "s", "--timeout", "60s", "-s", script.toString(),
                        product.address(), "--", targets.toString())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("wrk.log").toFile())
                .start();
        if (!process.waitFor(seconds + 90L, TimeUnit.SECONDS)) process.destroyForcibly();
    }

    private Measured read(long from, Cpu used) throws IOException {
        byte[] tail;
        try (var channel = Files.newByteChannel(product.accessLog())) {
            channel.position(from);
            tail = java.nio.channels.Channels.newInputStream(channel).readAllBytes();
        }
        var lines = new String(tail, StandardCharsets.UTF_8).lines().filter(line -> line.matches("\\d{3} \\d+ .*")).toList();
        var micros = lines.stream().mapToLong(line -> Long.parseLong(line.split(" ")[1])).toArray();
        long refused = lines.stream().filter(line -> line.charAt(0) > '3').count();
        return new Measured(
                Times.of(micros, seconds),
                Cpu.now(product.pid(), database.postmaster()).since(used, micros.length),
                refused);
    }
}
