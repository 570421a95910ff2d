package id.terinovatif.administration;

import id.terinovatif.evidence.reading.Inspector;
import id.terinovatif.evidence.reading.NotRead;
import id.terinovatif.shared.web.CleanText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.springframework.stereotype.Component;

/** An uploaded XLSX or CSV of agencies, read as the text one would paste: name, parent. */
@Component
class AgencySheet {
    private final Inspector inspector;

    AgencySheet(Inspector inspector) {
        this.inspector = inspector;
    }

    /** What the file says, or why it cannot be read. */
    record Sheet(String text, String fault) {}

    /** The rows as "name; parent" lines. */
    Sheet read(InputStream file) throws IOException {
        var most = TakenFile.AGENCIES.mostBytes();
        var bytes = file.readNBytes(most + 1);
        if (bytes.length > most)
            return new Sheet(
                    "", "Daftar ini lebih dari " + TakenFile.AGENCIES.most() + ". Pecah menjadi beberapa berkas.");
        var zipped = bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K';
        return zipped
                ? unpacked(bytes)
                : new Sheet(
                        CleanText.of(new String(bytes, StandardCharsets.UTF_8)).replace(",", ";"), "");
    }

    private Sheet unpacked(byte[] bytes) throws IOException {
        var file = inspector.aside();
        try {
            var found = inspector.sheet(Files.write(file, bytes));
            var trouble = found.trouble();
            return trouble == null ? new Sheet(CleanText.of(found.pages().getFirst()), "") : refused(trouble);
        } catch (NotRead beyondLimits) {
            return refused(beyondLimits.reason());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static Sheet refused(String why) {
        return new Sheet(
                "", "Berkas ini tidak dapat dibaca: " + why + ". Simpan ulang sebagai CSV, atau tempel daftarnya.");
    }
}
