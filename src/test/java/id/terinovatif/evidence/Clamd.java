package id.terinovatif.evidence;

import id.terinovatif.world.Await;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** A real clamd that knows one signature, the harmless test file EICAR, so that no database need be fetched. */
final class Clamd implements AutoCloseable {
    /** The test file of the European Institute for Computer Antivirus Research, in two halves so that this file is none. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final String HEX = "58354f2150254041505b345c505a58353428505e2937434329377d24454943"
            + "41522d5354414e444152442d414e544956495255532d544553542d46494c452124482b482a";

    private final Path folder;
    private final Process process;

    static boolean installed() {
        return Stream.of("/usr/sbin/clamd", "/usr/local/sbin/clamd", "/opt/homebrew/sbin/clamd")
                .anyMatch(program -> Files.isExecutable(Path.of(program)));
    }

    Clamd(Path folder) throws IOException {
        this.folder = folder;
        var signatures = Files.createDirectories(folder.resolve("signatures"));
        Files.writeString(signatures.resolve("uji.ndb"), "Eicar-Uji:0:*:" + HEX + "\n");
        var settings = Files.writeString(folder.resolve("clamd.conf"), """
                LocalSocket %s
                DatabaseDirectory %s
                Foreground yes
                StreamMaxLength 110M
                %s""".formatted(
                        socket(), signatures, System.getProperty("user.name").equals("root") ? "User root\n" : ""));
        process = new ProcessBuilder("/usr/sbin/clamd", "-c", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
        Await.until("clamd", Duration.ofSeconds(60), this::listens);
    }

    static String socket(Path folder) {
        return folder.resolve("clamd.sock").toString();
    }

    private String socket() {
        return socket(folder);
    }

    private boolean listens() {
        if (!process.isAlive()) throw new IllegalStateException("clamd ended, see " + folder.resolve("clamd.log"));
        return Files.exists(Path.of(socket()));
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        Files.deleteIfExists(Path.of(socket()));
    }
}
