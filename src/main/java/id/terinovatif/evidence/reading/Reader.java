package id.terinovatif.evidence.reading;

import id.terinovatif.evidence.checks.Report;
import id.terinovatif.evidence.checks.text.Content;
import id.terinovatif.evidence.checks.text.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Has files read and checked by a process with its own memory and time, started when there is something to read, kept while
 * there is more, ended after half a minute without. One file is read at a time.
 */
@Component
public class Reader implements SmartLifecycle {
    private static final int MEGABYTES = 320;
    private static final Duration LIMIT = Limits.USUAL.time().plusSeconds(15);
    private static final Duration IDLE = Duration.ofSeconds(30);

    private final Path editions;
    private final Duration limit;
    private final int megabytes;
    private @Nullable Child child;
    private long lastAsked;
    private volatile boolean running;
    private volatile boolean stopped;

    /** What was read, and one report for each question in their order. */
    public record Answer(Content content, List<Report> reports) {}

    @Autowired
    Reader(@Value("${terinovatif.data:data}") Path data) {
        this(data, LIMIT, MEGABYTES);
    }

    Reader(Path data, Duration limit, int megabytes) {
        this.editions = data.resolve("editions").toAbsolutePath();
        this.limit = limit;
        this.megabytes = megabytes;
    }

    /** Reads the file and answers; {@link NotRead} when it cannot be read within the limits. */
    public Answer read(Path file, List<Asked> questions) throws IOException, NotRead, InterruptedException {
        return ask(new Wire.Request(file.toAbsolutePath().toString(), null, questions, null));
    }

    /** Answers from what was read before. */
    public Answer check(Content content, List<Asked> questions) throws IOException, NotRead, InterruptedException {
        return ask(new Wire.Request(null, content, questions, null));
    }

    /** Draws a page, counted from 1, as PNG into the file {@code to}; {@link NotRead} when it cannot be drawn. */
    void draw(Path file, int page, int width, Path to) throws IOException, NotRead, InterruptedException {
        var wanted = new Wire.Page(page, width, to.toAbsolutePath().toString());
        var drawn = ask(new Wire.Request(file.toAbsolutePath().toString(), null, List.of(), wanted));
        var trouble = drawn.content().trouble();
        if (trouble != null) throw new NotRead(trouble);
    }

    private synchronized Answer ask(Wire.Request request) throws IOException, NotRead, InterruptedException {
        var line = Wire.JSON.writeValueAsString(request);
        lastAsked = System.nanoTime();
        var began = System.nanoTime();
        var answer = Wire.JSON.readValue(said(line), Wire.Response.class);
        lastAsked = System.nanoTime();
        if (lastAsked - began > Limits.USUAL.time().toNanos()) end(); // something in there may still be at work
        return new Answer(answer.content(), answer.reports());
    }

    private String said(String line) throws IOException, NotRead, InterruptedException {
        try {
            return process().ask(line, limit);
        } catch (NotRead broken) {
            if (stopped) throw new InterruptedException("stopping"); // its end says nothing about the file
            throw broken;
        }
    }

    private Child process() throws IOException {
        var known = child;
        if (known != null && known.alive()) return known;
        var fresh = Child.start(editions, megabytes);
        child = fresh;
        if (running) Thread.ofVirtual().start(() -> endWhenIdle(fresh));
        return fresh;
    }

    private void endWhenIdle(Child watched) {
        try {
            while (watched.alive()) {
                Thread.sleep(IDLE);
                synchronized (this) {
                    if (System.nanoTime() - lastAsked > IDLE.toNanos()) watched.end();
                }
            }
        } catch (InterruptedException e) {
            watched.end();
        }
    }

    private void end() {
        var known = child;
        if (known != null) known.end();
        child = null;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        stopped = true;
        end();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
