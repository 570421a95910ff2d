package id.terinovatif.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.terinovatif.evidence.checks.Outcome;
import id.terinovatif.evidence.checks.papers.Papers;
import id.terinovatif.evidence.checks.papers.Press;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.world.Drafts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real reading process: what it answers, and that a file can cost it its life but not the next one's answer. */
class ReaderTest {
    @TempDir
    Path folder = Path.of("");

    private Reader reader = new Reader(folder, Duration.ofSeconds(60), 320);

    @AfterEach
    void stop() {
        reader.stop();
    }

    @Test
    void it_reads_once_and_answers_other_questions_from_what_it_read() throws Exception {
        var first = reader.read(file(Drafts.pdf("Surat Tugas TIMBANG CERIA")), List.of(asked("TIMBANG CERIA")));
        var renamed = reader.check(first.content(), List.of(asked("RUJUK BAHAGIA")));

        assertThat(outcome(first)).isEqualTo(Outcome.PASS);
        assertThat(outcome(renamed)).isEqualTo(Outcome.FAIL);
    }

    @Test
    void a_file_that_takes_too_long_ends_with_its_process_and_the_next_is_read() throws Exception {
        reader = new Reader(folder, Duration.ofMillis(700), 320);
        assertThatThrownBy(() -> reader.read(file(Press.scan(Papers.all().getFirst())), List.of()))
                .isInstanceOf(NotRead.class)
                .hasMessageContaining("tidak terbaca dalam batas waktu");
        reader.stop();

        reader = new Reader(folder, Duration.ofSeconds(60), 320);
        assertThat(reader.read(file(Drafts.pdf("Surat")), List.of()).content().characters())
                .isPositive();
    }

    @Test
    void a_file_that_takes_too_much_memory_ends_with_its_process_and_the_next_is_read() throws Exception {
        reader = new Reader(folder, Duration.ofSeconds(60), 48);

        assertThatThrownBy(() -> reader.read(file(picture()), List.of()))
                .isInstanceOf(NotRead.class)
                .hasMessageContaining("tidak terbaca dalam batas memori");
        assertThat(reader.read(file(Drafts.pdf("Surat")), List.of()).content().characters())
                .isPositive();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "berkas", ""), bytes);
    }

    private static Asked asked(String name) {
        return new Asked(2026, Instruments.load(null).of(2026).hash(), "SID.SDM", name, 2);
    }

    private static Outcome outcome(Reader.Answer answer) {
        return answer.reports().getFirst().checks().stream()
                .filter(one -> one.check().equals("names-innovation"))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    /** 36 million pixels, under the limit for pictures, but 100 MB when decoded. */
    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(6000, 6000, BufferedImage.TYPE_BYTE_BINARY), "png", bytes);
        return bytes.toByteArray();
    }
}
