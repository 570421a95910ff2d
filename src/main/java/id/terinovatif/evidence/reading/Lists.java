package id.terinovatif.evidence.reading;

import id.terinovatif.sheet.Asked;
import id.terinovatif.sheet.Findings;
import id.terinovatif.sheet.ReadRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The rows of a list that a reading process has left in a file; the file goes when this is closed.
 *
 * @param findings what the sheet is; with a trouble there are no rows
 */
public record Lists(Findings findings, Path rows) implements AutoCloseable {
    /** Hands on one row after the other. */
    public void each(Consumer<ReadRow> to) {
        try (var lines = Files.newBufferedReader(rows)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine())
                to.accept(Wire.JSON.readValue(line, ReadRow.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Lists ask(Lane lane, Path file, Asked asked, Consumer<Progress> heard)
            throws IOException, NotRead, InterruptedException {
        var rows = lane.aside();
        try {
            var wanted = new Wire.ListWanted(asked, rows.toAbsolutePath().toString());
            var answer = lane.ask(Wire.Request.list(file, wanted), heard);
            return new Lists(java.util.Objects.requireNonNull(answer.findings()), rows);
        } catch (IOException | NotRead | InterruptedException | RuntimeException e) {
            Files.deleteIfExists(rows);
            throw e;
        }
    }
}
