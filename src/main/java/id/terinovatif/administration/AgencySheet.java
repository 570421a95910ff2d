package id.terinovatif.administration;

import id.terinovatif.evidence.reading.NotRead;
import id.terinovatif.evidence.reading.SheetReading;
import id.terinovatif.shared.web.CleanText;
import id.terinovatif.sheet.Asked;
import id.terinovatif.sheet.Fields;
import id.terinovatif.sheet.Kind;
import id.terinovatif.sheet.ReadRow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;
import org.springframework.stereotype.Component;

/** An uploaded XLSX or CSV of agencies, read as any list is, given as the text one would paste: name, parent. */
@Component
class AgencySheet {
    private static final int NO_DATES = 2100;

    private final SheetReading sheets;

    AgencySheet(SheetReading sheets) {
        this.sheets = sheets;
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
        var aside = sheets.aside();
        try {
            var sheet = rows(Files.write(aside, bytes));
            return sheet.fault().isEmpty() || zipped(bytes) ? sheet : pasted(bytes);
        } catch (NotRead beyondLimits) {
            return refused(beyondLimits.reason());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static boolean zipped(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    /** A text without headings is taken as if it had been pasted. */
    private static Sheet pasted(byte[] bytes) {
        return new Sheet(CleanText.of(new String(bytes, StandardCharsets.UTF_8)), "");
    }

    private Sheet rows(Path file) throws IOException, NotRead, InterruptedException {
        var asked = Asked.plain(Kind.AGENCIES, Fields.agencies(), NO_DATES);
        try (var list = sheets.forPerson(file, asked, progress -> {})) {
            var trouble = list.findings().trouble();
            if (trouble != null) return refused(trouble);
            var text = new StringJoiner("\n");
            list.each(row -> text.add(line(row)));
            return new Sheet(text.toString(), "");
        }
    }

    private static String line(ReadRow row) {
        if (row.skipped() != null) return "";
        var parent = row.text("induk");
        return parent.isEmpty() ? plain(row.text("nama")) : plain(row.text("nama")) + ";" + plain(parent);
    }

    private static String plain(String name) {
        return name.replace(';', ',').replace('>', ' ');
    }

    private static Sheet refused(String why) {
        return new Sheet(
                "", "Berkas ini tidak dapat dibaca: " + why + " Simpan ulang sebagai CSV, atau tempel daftarnya.");
    }
}
