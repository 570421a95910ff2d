package id.terinovatif.demo.paper;

import id.terinovatif.evidence.Letter;
import id.terinovatif.shared.Indonesian;
import java.time.LocalDate;

/** The planning office's own papers behind the government indicators. */
public final class Statements {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

    private Statements() {}

    public static Paper about(String title, String content) {
        var number = "050/%d/BAPPERIDA/2026".formatted(1 + Math.floorMod(title.hashCode(), 200));
        try (var sheet = new Sheet()) {
            sheet.letterhead("Bapperida", "Bapperida");
            sheet.centred(Sheet.BOLD, 13, "SURAT KETERANGAN DATA");
            sheet.centred(Sheet.PLAIN, 11, "Nomor: " + number);
            sheet.gap();
            sheet.paragraph(title + ".");
            sheet.paragraph(content);
            sheet.paragraph("Angka di atas angka contoh untuk peragaan.");
            sheet.signature(Indonesian.date(DAY), "Kepala Bapperida", "Contoh Peragaan", true);
            return new Paper(title + ".pdf", sheet.bytes(), new Letter(number, DAY, title));
        }
    }
}
