package id.terinovatif.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Half files, parts of forms, page pictures and the desks of reading processes that a killed programme left behind: swept at
 * start and nightly.
 */
@Component
class Leftovers implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final Pattern OURS = Pattern.compile(".*\\.part|page-.*\\.png|reading-.*|upload_.*\\.tmp");
    private static final Duration SURELY_LEFT = Duration.ofHours(12);

    private final List<Path> aside;
    private final Clock clock;
    private volatile boolean running;

    Leftovers(@Value("${terinovatif.data:data}") Path data, Clock clock) {
        this.aside = List.of(data.resolve("uploads"), data.resolve("tomcat/work/Tomcat/localhost/ROOT"));
        this.clock = clock;
    }

    /** Nothing is on its way yet: whatever lies there is of an earlier life. */
    @Override
    public void start() {
        running = true;
        sweep(clock.instant());
    }

    @Scheduled(cron = "0 30 2 * * *")
    void nightly() {
        sweep(clock.instant().minus(SURELY_LEFT));
    }

    private void sweep(Instant before) {
        aside.stream().filter(Files::isDirectory).forEach(folder -> sweep(folder, before));
    }

    private static void sweep(Path folder, Instant before) {
        try (var files = Files.list(folder)) {
            for (var file : files.toList())
                if (OURS.matcher(String.valueOf(file.getFileName())).matches() && isOlder(file, before))
                    FileSystemUtils.deleteRecursively(file);
        } catch (IOException e) {
            LOG.warn("leftovers could not be swept: {}", e.toString());
        }
    }

    private static boolean isOlder(Path file, Instant before) throws IOException {
        return Files.getLastModifiedTime(file).toInstant().isBefore(before);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server takes the first upload. */
    @Override
    public int getPhase() {
        return 0;
    }
}
