package id.terinovatif.evidence.checks.text;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads pictures of text by the program Tesseract with its Indonesian data (Debian: {@code tesseract-ocr},
 * {@code tesseract-ocr-ind}), each page in a process of its own that is ended when it takes too long.
 */
public final class Ocr {
    static final String ABSENT = "pindaian; tidak ada OCR di sini";
    private static final Duration ASKING = Duration.ofSeconds(10);
    // keeps the rows of a table together, which the default takes apart into columns
    private static final String AS_ROWS = "4";

    private static final Pattern ROTATE = Pattern.compile("Rotate: (\\d+)");

    private final @Nullable String program;
    private final Duration time;

    private Ocr(@Nullable String program, Duration time) {
        this.program = program;
        this.time = time;
    }

    /** The installed one, or one that is not {@link #present}. */
    public static Ocr installed(Limits limits) {
        return new Ocr(knowsIndonesian("tesseract") ? "tesseract" : null, limits.ocrTime());
    }

    /** As on a machine where none is installed. */
    public static Ocr absent() {
        return new Ocr(null, Duration.ZERO);
    }

    public boolean present() {
        return program != null;
    }

    /** A picture of a page, turned the right way up if it is not; empty when there is nothing on it. */
    Sheet read(BufferedImage picture) throws IOException, InterruptedException {
        if (program == null) return Sheet.EMPTY;
        var paper = Paper.of(picture);
        var asItLies = recognise(program, paper, picture, 0);
        if (asItLies.clear()) return asItLies;
        var quarters = quarters(program, paper);
        if (quarters == 0) return asItLies;
        var upright = Turned.clockwise(picture, quarters);
        var turned = recognise(program, Turned.clockwise(paper, quarters), upright, quarters);
        return turned.legible() > asItLies.legible() ? turned : asItLies;
    }

    private Sheet recognise(String program, BufferedImage paper, BufferedImage picture, int turned)
            throws IOException, InterruptedException {
        return Recognised.of(
                told(program, paper, "-l", "ind", "--psm", AS_ROWS, "--dpi", "200", "tsv"), picture, turned);
    }

    /** By how many quarters clockwise the script on it would stand upright; 0 when that cannot be told. */
    private int quarters(String program, BufferedImage paper) throws InterruptedException {
        try {
            var rotate = ROTATE.matcher(told(program, paper, "-l", "osd", "--psm", "0", "--dpi", "200"));
            return rotate.find() ? Integer.parseInt(rotate.group(1)) / 90 : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private String told(String program, BufferedImage paper, String... options)
            throws IOException, InterruptedException {
        var in = Files.createTempFile("bukti", ".pgm");
        var out = Files.createTempFile("bukti", ".txt");
        try {
            write(paper, in);
            var command = Stream.concat(Stream.of(program, in.toString(), "stdout"), Stream.of(options));
            run(time, out, command.toArray(String[]::new));
            return Files.readString(out, StandardCharsets.UTF_8);
        } finally {
            Files.deleteIfExists(in);
            Files.deleteIfExists(out);
        }
    }

    // the plainest format there is, so that no time goes into packing
    private static void write(BufferedImage grey, Path to) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(to))) {
            out.write("P5 %d %d 255\n"
                    .formatted(grey.getWidth(), grey.getHeight())
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(((DataBufferByte) grey.getRaster().getDataBuffer()).getData());
        }
    }

    private static boolean knowsIndonesian(String program) {
        try {
            var out = Files.createTempFile("bukti", ".txt");
            try {
                run(ASKING, out, program, "--list-langs");
                return Files.readString(out).lines().anyMatch("ind"::equals);
            } finally {
                Files.deleteIfExists(out);
            }
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void run(Duration time, Path out, String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(List.of(command))
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        var process = builder.start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) throw new IOException("time is up");
        } finally {
            process.destroyForcibly();
        }
    }
}
