package id.terinovatif.demo.paper;

import id.terinovatif.evidence.Letter;
import id.terinovatif.shared.Indonesian;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The regent's decrees. One decree names every innovation of its year in an annex, so all agencies hold the same bytes; an
 * innovation that was forgotten is simply not in the list.
 */
public final class Decrees {
    /** An innovation in the annex. */
    public record Entry(String name, String unit, int year) {}

    private final List<Entry> entries;
    private final Map<String, Paper> made = new HashMap<>();

    public Decrees(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** The decree of that year with its annex. */
    public Paper decree(int year) {
        return made.computeIfAbsent(
                "SK " + year,
                key -> paper(
                        "SK Bupati Penetapan Inovasi " + year + ".pdf",
                        "KEPUTUSAN BUPATI SUNGAI RAYA",
                        "188.45/" + (year == 2024 ? 214 : 187) + "/KUM/" + year,
                        LocalDate.of(year, 3, 14),
                        "PENETAPAN INOVASI DAERAH TAHUN " + year,
                        year));
    }

    /** The regent's regulation that lists the innovations of both years. */
    public Paper regulation() {
        return made.computeIfAbsent(
                "Perbup",
                key -> paper(
                        "Perbup Inovasi Daerah.pdf",
                        "PERATURAN BUPATI SUNGAI RAYA",
                        "17 Tahun 2025",
                        LocalDate.of(2025, 5, 19),
                        "PENYELENGGARAAN INOVASI DAERAH",
                        0));
    }

    /** The regional law names no innovation; it counts only together with a decree. */
    public Paper law() {
        return made.computeIfAbsent(
                "Perda",
                key -> paper(
                        "Perda Inovasi Daerah.pdf",
                        "PERATURAN DAERAH KABUPATEN SUNGAI RAYA",
                        "4 Tahun 2023",
                        LocalDate.of(2023, 9, 11),
                        "INOVASI DAERAH",
                        -1));
    }

    private Paper paper(String file, String heading, String number, LocalDate day, String subject, int year) {
        try (var sheet = new Sheet()) {
            sheet.letterhead("Sekretariat Daerah", "Sekretariat Daerah");
            sheet.centred(Sheet.BOLD, 13, heading);
            sheet.centred(Sheet.PLAIN, 11, "Nomor " + number);
            sheet.centred(Sheet.BOLD, 12, "TENTANG " + subject);
            sheet.gap();
            sheet.paragraph(
                    "Menimbang: a. bahwa untuk meningkatkan kinerja pemerintahan perlu dilakukan inovasi; b. bahwa inovasi perlu ditetapkan agar dapat diterapkan dan dinilai;");
            sheet.paragraph(
                    "Mengingat: UU Nomor 23 Tahun 2014; PP Nomor 38 Tahun 2017; Permendagri Nomor 104 Tahun 2018;");
            sheet.paragraph(
                    "Menetapkan: inovasi daerah sebagaimana tercantum dalam lampiran yang merupakan bagian tidak terpisahkan.");
            sheet.signature(Indonesian.date(day), "Bupati Sungai Raya", "H. Contoh Peragaan", true);
            if (year >= 0) annex(sheet, number, year);
            return new Paper(file, sheet.bytes(), new Letter(number, day, "Penetapan inovasi daerah"));
        }
    }

    private void annex(Sheet sheet, String number, int year) {
        sheet.newPage();
        sheet.centred(Sheet.BOLD, 12, "LAMPIRAN NOMOR " + number);
        sheet.gap();
        var rows = new ArrayList<String[]>();
        rows.add(new String[] {"No", "Nama inovasi", "Perangkat daerah"});
        for (var entry : entries)
            if (year == 0 || entry.year() == year)
                rows.add(new String[] {String.valueOf(rows.size()), entry.name(), entry.unit()});
        sheet.table(new float[] {30, 262, 180}, rows, -1);
    }
}
