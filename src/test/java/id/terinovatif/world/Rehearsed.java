package id.terinovatif.world;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * What programmes in tests begin with, as an installed one does: the product's jar with its AOT cache, and a database that was made
 * before. Whoever needs it first makes it; each start then takes a third of the processor. Where {@code programme.rehearsed} names no
 * folder there is none, and programmes begin with nothing.
 */
record Rehearsed(Path folder) {
    private static final Path JAR = Path.of("target/product/terinovatif-product.jar");

    static Optional<Rehearsed> with(List<String> options) {
        var folder = System.getProperty("programme.rehearsed", "");
        if (folder.isEmpty()) return Optional.empty();
        var rehearsed = new Rehearsed(Path.of(folder).toAbsolutePath());
        try {
            Files.createDirectories(rehearsed.folder);
            try (var file = FileChannel.open(
                            rehearsed.folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = file.lock()) {
                if (rehearsed.isOld()) rehearsed.make(options);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(rehearsed);
    }

    private boolean isOld() throws IOException {
        return !Files.exists(cache())
                || Files.getLastModifiedTime(cache()).compareTo(Files.getLastModifiedTime(JAR)) < 0;
    }

    private void make(List<String> options) throws IOException {
        FileSystemUtils.deleteRecursively(folder.resolve("data"));
        Files.deleteIfExists(cache());
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var line = Stream.of(
                        Stream.of(java, "-Xmx512m"),
                        options.stream(),
                        Stream.of("-XX:AOTCacheOutput=" + cache(), "id.terinovatif.Rehearsal"))
                .flatMap(part -> part)
                .toList();
        var log = folder.resolve("log");
        var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "CLASSPATH", classPath(),
                        "SERVER_PORT", "0",
                        "TERINOVATIF_DATA", folder.resolve("data").toString()));
        try {
            if (builder.start().waitFor() != 0 || !Files.exists(cache()))
                throw new IllegalStateException(Files.readString(log));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path cache() {
        return folder.resolve("cache.aot");
    }

    List<String> options() {
        return List.of("-XX:AOTCache=" + cache(), "-Xlog:aot=off", "-Xlog:cds=off");
    }

    /** That of this test, with the jar in place of the folder of classes, which holds the demo too. */
    static String classPath() {
        var classes = Path.of("target/classes").toAbsolutePath().toString();
        return System.getProperty("java.class.path")
                .replace(classes, JAR.toAbsolutePath().toString())
                .replace(Path.of("target/test-classes").toAbsolutePath() + File.pathSeparator, "");
    }

    /** Puts the empty database into a folder that has none. */
    void layInto(Path data) throws IOException {
        var postgres = data.resolve("postgres");
        if (Files.exists(postgres)) return;
        try {
            var copied = new ProcessBuilder(
                            "cp", "-a", folder.resolve("data/postgres").toString(), postgres.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (copied != 0) throw new IOException("cp ended with " + copied);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
