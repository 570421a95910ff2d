package id.terinovatif.evidence.reading;

import id.terinovatif.evidence.checks.text.Content;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks into a file that somebody waits to have taken in, in a process of its own. */
@Component
public class Inspector implements SmartLifecycle {
    private static final int MEGABYTES = 192;
    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Lane lane;
    private volatile boolean running;

    @Autowired
    public Inspector(@Value("${terinovatif.data:data}") Path data) {
        this(new Lane(data, LIMIT, PATIENCE, MEGABYTES));
    }

    Inspector(Lane lane) {
        this.lane = lane;
    }

    /** The kind of file by its content, its number of pages, and as trouble why it cannot be opened. */
    public Content look(Path file) throws IOException, NotRead, InterruptedException {
        return lane.ask(Wire.Request.of(Wire.Work.LOOK, file, List.of())).content();
    }

    /** An empty file for what is to be looked at; the caller deletes it. */
    public Path aside() throws IOException {
        return lane.aside();
    }

    @Override
    public void start() {
        running = true;
        lane.start();
    }

    @Override
    public void stop() {
        running = false;
        lane.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
