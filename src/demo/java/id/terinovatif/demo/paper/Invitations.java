package id.terinovatif.demo.paper;

import id.terinovatif.evidence.Letter;
import id.terinovatif.shared.Indonesian;
import java.time.LocalDate;

/** The letter that calls agencies to a bimtek. */
public final class Invitations {
    private Invitations() {}

    /**
     * The signed letter.
     *
     * @param when the days of the bimtek in words
     */
    public static Paper to(String bimtek, String when, String place, String number, LocalDate day) {
        try (var sheet = new Sheet()) {
            sheet.letterhead("Bapperida", "Bapperida");
            sheet.centred(Sheet.BOLD, 13, "UNDANGAN");
            sheet.centred(Sheet.PLAIN, 11, "Nomor: " + number);
            sheet.gap();
            sheet.pair("Acara", bimtek);
            sheet.pair("Waktu", when);
            sheet.pair("Tempat", place);
            sheet.gap();
            sheet.paragraph(
                    "Mengharap Saudara mengirim peserta sesuai jatah perangkat daerah masing-masing. Peserta membawa"
                            + " naskah inovasi dan surat-surat yang sudah ada.");
            sheet.signature(Indonesian.date(day), "Kepala Bapperida", "Contoh Peragaan", true);
            return new Paper("Undangan " + bimtek + ".pdf", sheet.bytes(), new Letter(number, day, bimtek));
        }
    }
}
