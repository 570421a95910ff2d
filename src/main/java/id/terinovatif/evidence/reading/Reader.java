package id.terinovatif.evidence.reading;

import id.terinovatif.evidence.checks.Report;
import id.terinovatif.evidence.checks.text.Content;
import id.terinovatif.evidence.checks.text.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Has files read and checked by processes with their own memory and time: one for what stands there as text, another for
 * pictures of text, so that a letter never waits behind a scan.
 */
@Component
public class Reader implements SmartLifecycle {
    private static final int MEGABYTES = 320;
    private static final Duration TEXT = Duration.ofSeconds(20);
    private static final Duration SCAN = Limits.USUAL.time().plusSeconds(15);
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Lane texts;
    private final Lane scans;
    private volatile boolean running;

    /** What was read, and one report for each question in their order. */
    public record Answer(Content content, List<Report> reports) {}

    @Autowired
    Reader(@Value("${terinovatif.data:data}") Path data) {
        this(new Lane(data, TEXT, PATIENCE, MEGABYTES), new Lane(data, SCAN, PATIENCE, MEGABYTES));
    }

    Reader(Lane texts, Lane scans) {
        this.texts = texts;
        this.scans = scans;
    }

    /** Reads what stands in the file as text; {@link Content#scanned()} when there is more in its pictures. */
    public Answer text(Path file, List<Asked> questions) throws IOException, NotRead, InterruptedException {
        return answer(texts, Wire.Request.of(Wire.Work.TEXT, file, questions));
    }

    /** Reads the file with the text in its pictures, which takes seconds for each page. */
    public Answer scan(Path file, List<Asked> questions) throws IOException, NotRead, InterruptedException {
        return scan(file, questions, progress -> {});
    }

    /** The same, for somebody who wants to hear how far it is; the listener must not fail and not take long. */
    public Answer scan(Path file, List<Asked> questions, Consumer<Progress> heard)
            throws IOException, NotRead, InterruptedException {
        var answer = scans.ask(Wire.Request.of(Wire.Work.SCAN, file, questions), heard);
        return new Answer(answer.content(), answer.reports());
    }

    /** Reads the file, with the text in its pictures if it has any; {@link NotRead} when it cannot be read within the limits. */
    public Answer read(Path file, List<Asked> questions) throws IOException, NotRead, InterruptedException {
        var found = text(file, questions);
        return found.content().scanned() ? scan(file, questions) : found;
    }

    /** An empty file for what is to be read; the caller deletes it. */
    public Path aside() throws IOException {
        return texts.aside();
    }

    /** Answers from what was read before. */
    public Answer check(Content content, List<Asked> questions) throws IOException, NotRead, InterruptedException {
        return answer(texts, Wire.Request.check(content, questions));
    }

    private static Answer answer(Lane lane, Wire.Request request) throws IOException, NotRead, InterruptedException {
        var answer = lane.ask(request);
        return new Answer(answer.content(), answer.reports());
    }

    @Override
    public void start() {
        running = true;
        texts.start();
        scans.start();
    }

    @Override
    public void stop() {
        running = false;
        texts.stop();
        scans.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
