package id.terinovatif.instrument;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The text of a shipped edition, to be spoiled by tests. */
final class EditionText {
    private EditionText() {}

    static String of(int year) throws IOException {
        try (var stream = Instruments.class.getResourceAsStream("years/iid-" + year + ".yaml")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static List<Fault> faultsWhen(String text, String replacement) throws IOException {
        return faultsWhen(2026, text, replacement);
    }

    static List<Fault> faultsWhen(int year, String text, String replacement) throws IOException {
        var whole = of(year);
        if (!whole.contains(text)) throw new IllegalArgumentException(text);
        var at = whole.indexOf(text);
        var spoiled = whole.substring(0, at) + replacement + whole.substring(at + text.length());
        return Instruments.check("edisi.yaml", spoiled.getBytes(StandardCharsets.UTF_8))
                .faults();
    }
}
