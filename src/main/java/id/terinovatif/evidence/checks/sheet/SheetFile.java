package id.terinovatif.evidence.checks.sheet;

import id.terinovatif.evidence.checks.text.Unreadable;
import id.terinovatif.sheet.Asked;
import id.terinovatif.sheet.Findings;
import id.terinovatif.sheet.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** A file that should be a sheet, whatever its name says. */
public final class SheetFile {
    private static final String OLD = "d0cf11e0a1b11ae1";
    private static final String AGAIN = " Buka di aplikasi lembar kerja, lalu simpan sebagai .xlsx.";

    private SheetFile() {}

    /** Reads it; the trouble of the findings says why it cannot be, for the person who sent it. */
    public static Reading read(Path file, Asked asked) {
        try {
            return opened(file, asked);
        } catch (Unreadable e) {
            return new Reading(Findings.trouble(String.valueOf(e.getMessage())), List.of());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new Reading(Findings.trouble("Lembar kerja ini rusak dan tidak dapat dibaca." + AGAIN), List.of());
        }
    }

    private static Reading opened(Path file, Asked asked) throws IOException, Unreadable {
        if (Files.size(file) > SheetLimits.BYTES)
            throw new Unreadable("Berkas ini lebih dari 20 MB. Pecah menjadi beberapa berkas.");
        var first = first(file);
        if (first.length == 0) throw new Unreadable("Berkas ini kosong.");
        var hex = HexFormat.of().formatHex(first, 0, Math.min(8, first.length));
        if (hex.startsWith(OLD)) throw new Unreadable(old(file));
        if (hex.startsWith("504b")) return Workbook.read(file, asked);
        var text = new String(first, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("%pdf")) throw new Unreadable("Berkas ini PDF, bukan lembar kerja.");
        if (markup(text)) throw new Unreadable("Berkas ini halaman web (HTML) yang diberi nama lembar kerja." + AGAIN);
        return CsvFile.read(file, asked);
    }

    private static byte[] first(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(4096);
        }
    }

    // a workbook with a password lies in the same kind of box as an old one, and names itself in it
    private static String old(Path file) throws IOException {
        var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_16LE);
        var shifted = new String(Files.readAllBytes(file), 1, (int) Files.size(file) - 1, StandardCharsets.UTF_16LE);
        if (text.contains("EncryptedPackage") || shifted.contains("EncryptedPackage"))
            return "Berkas ini memakai kata sandi. Buka, hapus kata sandinya, lalu simpan sebagai .xlsx.";
        return "Berkas ini berformat .xls yang lama." + AGAIN;
    }

    private static boolean markup(String text) {
        var plain = text.replace("\u00ef\u00bb\u00bf", "").replace("\u0000", "");
        return plain.startsWith("<!doctype html")
                || plain.startsWith("<html")
                || plain.startsWith("<table")
                || plain.startsWith("<?xml")
                || plain.startsWith("<meta")
                || plain.contains("<table");
    }
}
