package id.terinovatif.evidence.reading;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** One running reading process. */
final class Child {
    private static final Logger LOG = LoggerFactory.getLogger(Child.class);
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private static final String MEMORY = "tidak terbaca dalam batas memori; kecilkan gambar di dalamnya";

    private final Process process;
    private final Path desk;
    private final BufferedReader in;
    private final BufferedWriter out;

    private Child(Process process, Path desk) {
        this.process = process;
        this.desk = desk;
        this.in = process.inputReader(StandardCharsets.UTF_8);
        this.out = process.outputWriter(StandardCharsets.UTF_8);
    }

    static Child start(Path data, int megabytes) throws IOException {
        var aside = Files.createDirectories(data.resolve("uploads"));
        var desk = Files.createTempDirectory(aside, "reading-").toAbsolutePath();
        var editions = data.resolve("editions").toAbsolutePath();
        return new Child(
                new ProcessBuilder(command(editions, megabytes, desk))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start(),
                desk);
    }

    private static List<String> command(Path editions, int megabytes, Path desk) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + desk,
                "-cp",
                System.getProperty("java.class.path")));
        var main = ReadingProcess.class.getName();
        command.addAll(packed() ? List.of("-Dloader.main=" + main, LAUNCHER) : List.of(main));
        command.add(editions.toString());
        return command;
    }

    /** Whether the programme runs from its one jar, whose libraries only Boot's launcher finds. */
    private static boolean packed() {
        var path = System.getProperty("java.class.path");
        var own = String.valueOf(Child.class.getResource("Child.class"));
        return !path.contains(File.pathSeparator) && own.contains("BOOT-INF");
    }

    /** Sends a line and waits for the answer; afterwards a process that kept silent has been ended. */
    String ask(String line, Duration limit, Consumer<Progress> heard) throws NotRead, InterruptedException {
        var answer = new FutureTask<>(() -> {
            out.write(line);
            out.newLine();
            out.flush();
            return answer(heard);
        });
        Thread.ofVirtual().start(answer);
        try {
            var said = answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (said != null && said.startsWith("{")) return said; // a JVM out of memory says so in words
            end();
            throw new NotRead(MEMORY);
        } catch (TimeoutException e) {
            end();
            throw new NotRead("tidak terbaca dalam batas waktu; kecilkan atau pecah berkasnya");
        } catch (ExecutionException e) {
            end();
            throw new NotRead(MEMORY);
        } catch (InterruptedException e) {
            end();
            throw e;
        }
    }

    private @Nullable String answer(Consumer<Progress> heard) throws IOException {
        for (var said = in.readLine(); said != null; said = in.readLine()) {
            var progress = Progress.of(said);
            if (progress.isEmpty()) return said;
            heard.accept(progress.get());
        }
        return null;
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Ends it and whatever it has started, waits until it is gone and clears its desk. */
    void end() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly()
                .onExit()
                .completeOnTimeout(process, 5, TimeUnit.SECONDS)
                .join();
        try {
            FileSystemUtils.deleteRecursively(desk);
        } catch (IOException e) {
            LOG.debug("the desk of a reading process stays until the next sweep", e);
        }
    }
}
