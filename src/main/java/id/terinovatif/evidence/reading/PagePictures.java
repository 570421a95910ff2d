package id.terinovatif.evidence.reading;

import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.Vault;
import id.terinovatif.evidence.checks.text.PictureSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Pages of PDFs as pictures, for people whose phone or desk shows them beside the rule. Drawn by a reading process of their
 * own, so that nobody at a page waits for a scan that is being read.
 */
@Component
public class PagePictures implements SmartLifecycle {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MEGABYTES = 320;

    private final Vault vault;
    private final Lane lane;
    private volatile boolean running;
    private final Path aside;

    PagePictures(Vault vault, @Value("${terinovatif.data:data}") Path data) {
        this.vault = vault;
        this.lane = new Lane(data, LIMIT, PATIENCE, MEGABYTES);
        this.aside = data.resolve("uploads");
    }

    /** The page, counted from 1, as PNG or JPEG; {@link NotRead} when it cannot be drawn. */
    public byte[] of(Document document, int page, PictureSize size) throws IOException, NotRead, InterruptedException {
        var file = vault.copy(document);
        var picture = Files.createTempFile(aside, "page-", ".picture");
        try {
            var wanted = new Wire.Page(page, size, picture.toAbsolutePath().toString());
            var trouble = lane.ask(Wire.Request.draw(file, wanted)).content().trouble();
            if (trouble != null) throw new NotRead(trouble);
            return Files.readAllBytes(picture);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(picture);
        }
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
