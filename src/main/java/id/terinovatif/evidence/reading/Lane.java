package id.terinovatif.evidence.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A reading process that is asked one thing at a time, started when there is something to read, kept while there is more, ended
 * after half a minute without. Whatever takes longer than its limit ends with its process; who is interrupted while waiting
 * ends it too, so that nothing goes on for somebody who has gone.
 */
final class Lane {
    private static final Duration IDLE = Duration.ofSeconds(30);

    private final Path data;
    private final Duration limit;
    private final Duration patience;
    private final int megabytes;
    private final ReentrantLock turn = new ReentrantLock(true);
    private @Nullable Child child;
    private volatile long lastAsked;
    private volatile boolean stopped;

    /**
     * @param limit for one answer
     * @param patience how long one waits for those before
     */
    Lane(Path data, Duration limit, Duration patience, int megabytes) {
        this.data = data;
        this.limit = limit;
        this.patience = patience;
        this.megabytes = megabytes;
    }

    /** The answer; {@link NotRead} when there is none within the limits, or no turn within the patience. */
    Wire.Response ask(Wire.Request request) throws IOException, NotRead, InterruptedException {
        return ask(request, progress -> {});
    }

    /** The same, for somebody who wants to hear how far it is; the listener must not fail and not take long. */
    Wire.Response ask(Wire.Request request, Consumer<Progress> heard)
            throws IOException, NotRead, InterruptedException {
        if (!turn.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) throw NotRead.busy();
        try {
            lastAsked = System.nanoTime();
            var answer = process().ask(Wire.JSON.writeValueAsString(request), limit, heard);
            return Wire.JSON.readValue(answer, Wire.Response.class);
        } catch (NotRead broken) {
            if (stopped) throw new InterruptedException("stopping"); // its end says nothing about the file
            throw broken;
        } finally {
            lastAsked = System.nanoTime();
            turn.unlock();
        }
    }

    /** Whether somebody's question is being answered. */
    boolean busy() {
        return turn.isLocked();
    }

    private Child process() throws IOException {
        var known = child;
        if (known != null && known.alive()) return known;
        if (known != null) known.end(); // it died by itself: its desk is left
        var fresh = Child.start(data, megabytes);
        child = fresh;
        Thread.ofVirtual().start(() -> endWhenIdle(fresh));
        return fresh;
    }

    private void endWhenIdle(Child watched) {
        try {
            while (watched.alive()) {
                Thread.sleep(IDLE);
                endIfIdle(watched);
            }
        } catch (InterruptedException e) {
            watched.end();
        }
    }

    private void endIfIdle(Child watched) {
        if (!turn.tryLock()) return;
        try {
            if (System.nanoTime() - lastAsked > IDLE.toNanos()) watched.end();
        } finally {
            turn.unlock();
        }
    }

    /** An empty file for what is to be read, where a sweep finds it should this programme be killed. */
    Path aside() throws IOException {
        return Files.createTempFile(Files.createDirectories(data.resolve("uploads")), "read-", ".part");
    }

    void start() {
        stopped = false;
    }

    void stop() {
        stopped = true;
        var known = child;
        if (known != null) known.end();
    }
}
