package id.terinovatif.evidence.checks.text;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
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

    /** The text of a picture; empty when there is none or the time is up. */
    String read(BufferedImage picture) throws IOException, InterruptedException {
        if (program == null) return "";
        var in = Files.createTempFile("bukti", ".png");
        var out = Files.createTempFile("bukti", ".txt");
        try {
            ImageIO.write(picture, "png", in.toFile());
            run(time, out, program, in.toString(), "stdout", "-l", "ind", "--psm", AS_ROWS, "--dpi", "200");
            return Files.readString(out, StandardCharsets.UTF_8);
        } finally {
            Files.deleteIfExists(in);
            Files.deleteIfExists(out);
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
