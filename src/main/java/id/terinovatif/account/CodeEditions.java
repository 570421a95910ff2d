package id.terinovatif.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The decrees that list the ministry's region codes, the newest first; {@code code-editions.tsv} names its source. */
public final class CodeEditions {
    private static final List<String> ALL = read();

    private CodeEditions() {}

    public static List<String> all() {
        return ALL;
    }

    private static List<String> read() {
        try (var file = CodeEditions.class.getResourceAsStream("code-editions.tsv")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
