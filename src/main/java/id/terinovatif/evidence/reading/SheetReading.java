package id.terinovatif.evidence.reading;

import id.terinovatif.sheet.Asked;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has lists read from sheets, in processes of their own: one for people, one for programmes that call the interface. */
@Component
public class SheetReading implements SmartLifecycle {
    private static final int MEGABYTES = 400;
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Lane people;
    private final Lane programmes;
    private volatile boolean running;

    @Autowired
    public SheetReading(@Value("${terinovatif.data:data}") Path data) {
        people = new Lane(data, LIMIT, PATIENCE, MEGABYTES);
        programmes = new Lane(data, LIMIT, PATIENCE, MEGABYTES);
    }

    /** Reads for somebody at a page; {@link NotRead} when it takes more time or memory than it may. */
    public Lists forPerson(Path file, Asked asked, Consumer<Progress> heard)
            throws IOException, NotRead, InterruptedException {
        return Lists.ask(people, file, asked, heard);
    }

    /** The same for a programme. */
    public Lists forProgramme(Path file, Asked asked) throws IOException, NotRead, InterruptedException {
        return Lists.ask(programmes, file, asked, progress -> {});
    }

    /** An empty file for what is to be read; the caller deletes it. */
    public Path aside() throws IOException {
        return people.aside();
    }

    @Override
    public void start() {
        running = true;
        people.start();
        programmes.start();
    }

    @Override
    public void stop() {
        running = false;
        people.stop();
        programmes.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
