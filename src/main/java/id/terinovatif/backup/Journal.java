package id.terinovatif.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the programme did with the copies by itself, beside them: it outlives a database that was brought back. */
public record Journal(Depot depot) {
    /** What was tried. */
    public enum Deed {
        COPY,
        DRILL,
        LOG
    }

    /** One try; {@code words} say what was proved, or why not. */
    public record Entry(Instant at, Deed deed, boolean well, String words) {}

    private static final String FILE = "riwayat.tsv";

    static Journal of(Copies copies) {
        return new Journal(copies.depot());
    }

    void add(Entry entry) throws IOException {
        var line = String.join(
                "\t",
                entry.at().toString(),
                entry.deed().name(),
                entry.well() ? "baik" : "gagal",
                entry.words().replaceAll("\\s+", " "));
        var text = text() + line + "\n";
        depot.write(FILE, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The oldest first; a line that cannot be read is passed over. */
    List<Entry> all() throws IOException {
        var entries = new ArrayList<Entry>();
        for (var line : text().lines().toList()) {
            var cells = line.split("\t", 4);
            if (cells.length == 4)
                entries.add(
                        new Entry(Instant.parse(cells[0]), Deed.valueOf(cells[1]), cells[2].equals("baik"), cells[3]));
        }
        return entries;
    }

    private String text() throws IOException {
        if (!depot.has(FILE)) return "";
        try (var in = depot.read(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Optional<Entry> last(Deed deed) throws IOException {
        return all().reversed().stream().filter(entry -> entry.deed() == deed).findFirst();
    }

    /** When a copy was last proved to come back. */
    Optional<Entry> proved() throws IOException {
        return all().reversed().stream()
                .filter(entry -> entry.deed() == Deed.DRILL && entry.well())
                .findFirst();
    }
}
