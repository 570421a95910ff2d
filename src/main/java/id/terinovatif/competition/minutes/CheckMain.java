package id.terinovatif.competition.minutes;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code bin/periksa-berita-acara file.json}: "sama" and exit 0, or where not and exit 1. */
public final class CheckMain {
    private static final long MOST_BYTES = 64L << 20;
    private static final int MOST_LINES = 50;

    private CheckMain() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    static int run(String[] arguments, PrintStream out) {
        if (arguments.length != 1) {
            out.println("Pakai: bin/periksa-berita-acara berkas.json");
            return 2;
        }
        var wrong = check(Path.of(arguments[0]));
        if (wrong.isEmpty()) {
            out.println("sama");
            return 0;
        }
        wrong.stream().limit(MOST_LINES).forEach(line -> out.println("tidak sama: " + line));
        if (wrong.size() > MOST_LINES) out.println("dan " + (wrong.size() - MOST_LINES) + " lagi");
        return 1;
    }

    private static List<String> check(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) return List.of("berkas lebih besar dari 64 MB");
            return MinutesCheck.of(Minutes.read(Files.readString(file)));
        } catch (IOException e) {
            return List.of("berkas tidak dapat dibaca: " + file);
        } catch (RuntimeException e) {
            return List.of("berkas ini bukan berita acara lomba: " + first(e));
        }
    }

    private static String first(RuntimeException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
