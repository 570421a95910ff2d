package id.terinovatif.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed programme leaves beside its uploads is gone after the next start, or the next night. */
class LeftoversTest {
    private static final Instant NOW = Instant.parse("2026-07-14T02:30:00Z");

    @TempDir
    private Path data;

    private Path uploads;
    private Leftovers leftovers;

    @BeforeEach
    void aHalfUploadAPictureAndTheDeskOfAReader() throws IOException {
        uploads = Files.createDirectories(data.resolve("uploads"));
        leftovers = new Leftovers(data, Clock.fixed(NOW, ZoneOffset.UTC));
        for (var name : new String[] {"read-1.part", "page-7.png", "kept-upload.info"})
            left(name, Duration.ofHours(13));
        Files.createDirectories(uploads.resolve("reading-1"));
        Files.writeString(uploads.resolve("reading-1/tesseract.png"), "half");
        Files.setLastModifiedTime(uploads.resolve("reading-1"), FileTime.from(NOW.minus(Duration.ofHours(13))));
        left("read-2.part", Duration.ofMinutes(1));
    }

    private void left(String name, Duration ago) throws IOException {
        Files.writeString(uploads.resolve(name), "half");
        Files.setLastModifiedTime(uploads.resolve(name), FileTime.from(NOW.minus(ago)));
    }

    @Test
    void the_start_sweeps_all_that_is_ours_since_nothing_is_on_its_way_yet() {
        leftovers.start();
        assertThat(uploads.toFile().list()).containsExactly("kept-upload.info");
    }

    @Test
    void a_part_of_a_form_that_was_on_its_way_goes_too() throws IOException {
        var parts = Files.createDirectories(data.resolve("tomcat/work/Tomcat/localhost/ROOT"));
        var part = Files.writeString(parts.resolve("upload_1b2c_0.tmp"), "half");
        Files.setLastModifiedTime(part, FileTime.from(NOW.minus(Duration.ofHours(1))));
        leftovers.start();
        assertThat(parts).isEmptyDirectory();
    }

    @Test
    void the_night_leaves_what_may_still_be_on_its_way() {
        leftovers.nightly();
        assertThat(uploads.toFile().list()).containsExactlyInAnyOrder("kept-upload.info", "read-2.part");
    }
}
