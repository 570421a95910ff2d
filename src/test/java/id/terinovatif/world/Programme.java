package id.terinovatif.world;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;

/** The programme as a process of its own, as somebody would start it, on its own data folder. */
public final class Programme implements AutoCloseable {
    /** For the virtual machine; none where a benchmark starts the programme. */
    private static final List<String> OPTIONS = Stream.of(
                    (System.getProperty("programme.options", "") + " --enable-native-access=ALL-UNNAMED")
                            .strip()
                            .split(" "))
            .toList();

    private final Path data;
    private final Path log;
    private final int port = freePort();
    private final Map<String, String> settings;
    private Process process;

    private Programme(Path data, Map<String, String> settings) {
        this.data = data;
        this.settings = settings;
        this.log = data.resolveSibling(data.getFileName() + ".log");
        this.process = begin("");
    }

    /** Starts with production rules on an empty folder and waits until it is ready. */
    public static Programme start(Path data) {
        return start(data, Map.of());
    }

    /** The same with more of the environment's variables set. */
    public static Programme start(Path data, Map<String, String> settings) {
        var programme = new Programme(data, settings);
        try {
            programme.awaitReady();
        } catch (RuntimeException e) {
            programme.close();
            throw e;
        }
        return programme;
    }

    /** Ends it without a word, as a power cut does to a process. */
    public void kill() {
        process.destroyForcibly();
        await().atMost(Duration.ofSeconds(20)).until(() -> !process.isAlive());
    }

    /** The same, and starts it again. */
    public void killAndStart() {
        kill();
        process = begin("");
        awaitReady();
    }

    /** Starts it again so that no file can grow beyond so many kilobytes: writing fails as on a full disk. */
    public void startWithSmallFiles(int kilobytes) {
        stop();
        process = begin("ulimit -f " + kilobytes + "; ");
        awaitReady();
    }

    /** Ends its PostgreSQL without a word, all of its processes at once. */
    public void killDatabase() {
        try {
            var pid = Long.parseLong(Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"))
                    .getFirst()
                    .strip());
            var server = ProcessHandle.of(pid).orElseThrow();
            var all = server.descendants().toList();
            server.destroyForcibly();
            all.forEach(ProcessHandle::destroyForcibly);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Holds its PostgreSQL still, or lets it go on: it takes connections and answers nothing. */
    public void holdDatabase(boolean still) {
        try {
            var pid = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"))
                    .getFirst()
                    .strip();
            var all = ProcessHandle.of(Long.parseLong(pid))
                    .orElseThrow()
                    .descendants()
                    .map(child -> "" + child.pid());
            var command = new java.util.ArrayList<String>(java.util.List.of("kill", still ? "-STOP" : "-CONT", pid));
            all.forEach(command::add);
            var done = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (done != 0) throw new IllegalStateException(command + " ended with " + done);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks it to stop; the code it ended with. */
    public int stop() {
        process.destroy();
        await().atMost(Duration.ofSeconds(20)).until(() -> !process.isAlive());
        return process.exitValue();
    }

    public String address() {
        return "http://localhost:" + port;
    }

    public Visitor visitor() {
        return new Visitor("http://localhost:" + port);
    }

    /** The one-time path that the start of an empty installation prints. */
    public String setupPath() {
        var found = Pattern.compile("/mulai/[\\w-]+").matcher(log());
        String last = "";
        while (found.find()) last = found.group();
        return last;
    }

    /** Waits until this holds; when it never does, says what the programme wrote and where its threads stood. */
    public void awaitUntil(Duration longest, BooleanSupplier holds) {
        try {
            await().atMost(longest).until(holds::getAsBoolean);
        } catch (ConditionTimeoutException late) {
            throw new AssertionError(late.getMessage() + "\n" + log() + "\n" + threads(), late);
        }
    }

    private String threads() {
        try {
            var dump = Files.createTempFile("threads", ".txt");
            Files.delete(dump);
            var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            new ProcessBuilder(jcmd, "" + process.pid(), "Thread.dump_to_file", dump.toString())
                    .start()
                    .waitFor();
            return Files.readString(dump);
        } catch (IOException e) {
            return e.toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return e.toString();
        }
    }

    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Path> filesUnder(String folder) {
        var root = data.resolve(folder);
        if (!Files.exists(root)) return List.of();
        try (var walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process begin(String before) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var rehearsed = Rehearsed.with(OPTIONS);
        var options = Stream.concat(OPTIONS.stream(), rehearsed.stream().flatMap(with -> with.options().stream()))
                .collect(Collectors.joining(" "));
        var builder = new ProcessBuilder(
                "bash",
                "-c",
                before + "exec \"$0\" -Xmx512m " + options + " id.terinovatif.Terinovatif",
                java.toString());
        builder.environment()
                .putAll(Map.of(
                        "CLASSPATH",
                                rehearsed.isPresent() ? Rehearsed.classPath() : System.getProperty("java.class.path"),
                        "SERVER_PORT", String.valueOf(port),
                        "TERINOVATIF_DATA", data.toString()));
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            Files.createDirectories(data);
            if (rehearsed.isPresent() && !settings.containsKey("SPRING_DATASOURCE_URL"))
                rehearsed.get().layInto(data);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> ready() || !process.isAlive());
        if (!process.isAlive()) throw new IllegalStateException(log());
    }

    private boolean ready() {
        try {
            return visitor().get("/actuator/health/readiness").statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** A port on which nobody listens now. */
    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        await().atMost(Duration.ofSeconds(20)).until(() -> !process.isAlive());
    }
}
