package id.terinovatif.evidence.reading;

import id.terinovatif.evidence.checks.text.Content;
import id.terinovatif.evidence.checks.text.FirstBytes;
import id.terinovatif.evidence.reading.Reader.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Reads files that programmes send, in processes of their own, so that people never wait behind them. */
@Component
public class ApiReader implements SmartLifecycle {
    private static final int MEGABYTES = 256;
    private static final Duration TEXT = Duration.ofSeconds(10);
    private static final Duration SCAN = Duration.ofSeconds(75);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Reader reader;

    @Autowired
    public ApiReader(@Value("${terinovatif.data:data}") Path data) {
        this(new Reader(new Lane(data, TEXT, PATIENCE, MEGABYTES), new Lane(data, SCAN, PATIENCE, MEGABYTES)));
    }

    ApiReader(Reader reader) {
        this.reader = reader;
    }

    /**
     * The report on a file; one that cannot be read within the limits gets a report that says so.
     *
     * @throws NotRead when the readers are busy, or not to be had
     */
    public Answer check(Path file, Asked question) throws IOException, NotRead, InterruptedException {
        try {
            return reader.read(file, List.of(question));
        } catch (NotRead broken) {
            if (broken.isBusy()) throw broken;
            var unread = Content.unread(FirstBytes.type(file), broken.reason());
            return reader.check(unread, List.of(question));
        }
    }

    /** As {@link Reader#aside}. */
    public Path aside() throws IOException {
        return reader.aside();
    }

    @Override
    public void start() {
        reader.start();
    }

    @Override
    public void stop() {
        reader.stop();
    }

    @Override
    public boolean isRunning() {
        return reader.isRunning();
    }
}
