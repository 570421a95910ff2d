package id.terinovatif.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.terinovatif.evidence.checks.Outcome;
import id.terinovatif.evidence.checks.papers.Papers;
import id.terinovatif.evidence.checks.papers.Press;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.world.Await;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.Hostile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.FutureTask;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real reading process: what it answers, and that a file can cost it its life but not the next one's answer. */
class ReaderTest {
    @TempDir
    Path folder = Path.of("");

    private Reader reader = reader(Duration.ofSeconds(60), 320);

    private Reader reader(Duration limit, int megabytes) {
        return new Reader(
                new Lane(folder, limit, Duration.ofMinutes(1), megabytes),
                new Lane(folder, limit, Duration.ofMinutes(1), megabytes));
    }

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
        reader = reader(Duration.ofMillis(700), 320);
        assertThatThrownBy(() -> reader.read(file(Press.scan(Papers.all().getFirst())), List.of()))
                .isInstanceOf(NotRead.class)
                .hasMessageContaining("tidak terbaca dalam batas waktu");
        reader.stop();

        reader = reader(Duration.ofSeconds(60), 320);
        assertThat(reader.read(file(Drafts.pdf("Surat")), List.of()).content().characters())
                .isPositive();
    }

    @Test
    void a_file_that_takes_too_much_memory_ends_with_its_process_and_the_next_is_read() throws Exception {
        reader = reader(Duration.ofSeconds(60), 48);

        assertThatThrownBy(() -> reader.read(file(picture()), List.of()))
                .isInstanceOf(NotRead.class)
                .hasMessageContaining("tidak terbaca dalam batas memori");
        assertThat(reader.read(file(Drafts.pdf("Surat")), List.of()).content().characters())
                .isPositive();
    }

    @Test
    void a_file_without_end_ends_with_its_process_and_the_next_is_read() throws Exception {
        reader = reader(Duration.ofSeconds(4), 320);

        for (int i = 0; i < 3; i++)
            assertThatThrownBy(() -> reader.read(file(Hostile.endlessPdf()), List.of()))
                    .isInstanceOf(NotRead.class)
                    .hasMessageContaining("tidak terbaca dalam batas waktu");
        reader.stop();
        reader = reader(Duration.ofSeconds(60), 320);
        assertThat(reader.read(file(Drafts.pdf("Surat")), List.of()).content().characters())
                .isPositive();
    }

    @Test
    void a_letter_does_not_wait_behind_a_scan() throws Exception {
        var scans = new Lane(folder, Duration.ofSeconds(60), Duration.ofMinutes(1), 320);
        reader = new Reader(new Lane(folder, Duration.ofSeconds(60), Duration.ofMinutes(1), 320), scans);
        var scan = file(Press.scan(Papers.all().getFirst()));
        var reading = new FutureTask<>(() -> reader.read(scan, List.of()));
        var before = Thread.startVirtualThread(reading);
        try {
            Await.until("a scan is read", scans::busy);
            assertThat(reader.read(file(Drafts.pdf("Surat")), List.of())
                            .content()
                            .characters())
                    .isPositive();
            assertThat(reading).isNotDone();
        } finally {
            before.interrupt();
            before.join();
        }
    }

    @Test
    void who_goes_ends_the_reading() throws Exception {
        var scans = new Lane(folder, Duration.ofSeconds(60), Duration.ofMinutes(1), 320);
        var scan = file(Press.scan(Papers.all().getFirst()));
        var began = Thread.startVirtualThread(() -> {
            try {
                scans.ask(Wire.Request.of(Wire.Work.SCAN, scan, List.of()));
            } catch (IOException | NotRead | InterruptedException gone) {
                // nobody is left to be told
            }
        });
        Await.until("a scan is read", scans::busy);

        began.interrupt();

        Await.until("nothing is read", () -> !scans.busy());
        scans.stop();
    }

    @Test
    void a_look_into_a_pdf_that_unpacks_beyond_memory_costs_a_process_and_not_the_programme() throws Exception {
        var inspector = new Inspector(new Lane(folder, Duration.ofSeconds(30), Duration.ofMinutes(1), 128));
        try {
            var hostile = file(Hostile.unpackingPdf());
            try {
                assertThat(inspector.look(hostile).trouble()).isNotNull();
            } catch (NotRead beyondMemory) {
                assertThat(beyondMemory).hasMessageContaining("batas memori");
            }
            assertThat(inspector.look(file(Drafts.pdf("Surat"))).pageCount()).isEqualTo(1);
        } finally {
            inspector.stop();
        }
    }

    @Test
    void a_sheet_that_unpacks_beyond_measure_says_so() throws Exception {
        var sheets = new SheetReading(folder);
        try (var huge = sheets.forProgramme(file(Hostile.unpackingSheet(700)), agencies());
                var broken = sheets.forPerson(
                        file("PK\u0003\u0004 bukan arsip".getBytes(StandardCharsets.US_ASCII)),
                        agencies(),
                        far -> {})) {
            assertThat(huge.findings().trouble()).contains("terlalu besar setelah dibuka");
            assertThat(broken.findings().trouble()).contains("rusak");
        } finally {
            sheets.stop();
        }
    }

    private static id.terinovatif.sheet.Asked agencies() {
        return id.terinovatif.sheet.Asked.plain(
                id.terinovatif.sheet.Kind.AGENCIES, id.terinovatif.sheet.Fields.agencies(), 2027);
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
