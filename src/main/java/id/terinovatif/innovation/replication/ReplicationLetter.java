package id.terinovatif.innovation.replication;

import id.terinovatif.shared.paper.DocxOut;
import id.terinovatif.sheet.value.Tsv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A letter filled from data; {@code letters.tsv} holds their words. What is not known is a line of dots, to be written by hand. */
public record ReplicationLetter(String title, String government, String office, List<Line> lines) {
    /** A paragraph; its style is head, text or sign. */
    public record Line(String style, String text) {}

    private static final String DOTS = "........................................";
    private static final Pattern BLANK = Pattern.compile("\\{([a-z.]+)}");
    private static final List<List<String>> ROWS = Tsv.rows(ReplicationLetter.class, "letters.tsv");

    /** Filled with values by the names in braces; a name that is missing or blank becomes dots. */
    public static ReplicationLetter of(LetterKind kind, Map<String, String> known) {
        var lines = ROWS.stream()
                .filter(row -> row.get(0).equals(kind.name()))
                .map(row -> new Line(row.get(1), filled(row.get(2), known)))
                .toList();
        var from = kind.fromTaker() ? "penerima." : "pemberi.";
        return new ReplicationLetter(
                lines.getFirst().text(),
                value(from + "daerah", known),
                value(from + "opd", known),
                lines.subList(1, lines.size()));
    }

    private static String filled(String text, Map<String, String> known) {
        return BLANK.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), known)));
    }

    private static String value(String name, Map<String, String> known) {
        var value = Objects.requireNonNullElse(known.get(name), "");
        return value.isBlank() ? DOTS : value.strip();
    }

    public String heading() {
        return government.equals(DOTS) ? DOTS : "PEMERINTAH " + government.toUpperCase(Locale.ROOT);
    }

    public byte[] docx() {
        var out = new DocxOut(title);
        out.letterhead(heading(), office);
        out.title(title);
        for (var line : lines)
            switch (line.style()) {
                case "head" -> out.heading(line.text());
                case "sign" -> out.paragraph("\n" + line.text() + "\n\n\nNama: " + DOTS + "\nJabatan: " + DOTS);
                default -> line.text().lines().forEach(out::paragraph);
            }
        try {
            return out.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
