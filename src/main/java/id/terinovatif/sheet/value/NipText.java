package id.terinovatif.sheet.value;

import id.terinovatif.sheet.Cell;
import id.terinovatif.sheet.Fold;
import id.terinovatif.sheet.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The number of a civil servant: 18 digits that begin with a day of birth (Perka BKN 22/2007 and 43/2007), 9 before 2009. A
 * spreadsheet keeps 15 digits of a number, so one in a number cell is lost and never taken.
 */
final class NipText {
    private static final Pattern EXPONENT = Pattern.compile("(?i)\\d([.,]\\d+)?e\\+?\\d+");
    private static final Pattern CUT_OFF = Pattern.compile("\\d{15}000");
    private static final String LOST =
            "Angka NIP ini sudah hilang di belakang karena selnya bertipe angka. Jadikan kolomnya teks, lalu tulis lagi 18 angkanya.";

    private NipText() {}

    static Read read(Cell cell) {
        if (cell.kind() != Cell.Kind.TEXT) return Read.fault(LOST);
        var text = Fold.tidy(cell.text());
        if (text.isEmpty()) return Read.EMPTY;
        if (EXPONENT.matcher(text).matches()) return Read.fault(LOST);
        var digits = text.replaceAll("(?i)^nip[.:\\s]*", "").replaceAll("[\\s.'’`\\-]", "");
        if (CUT_OFF.matcher(digits).matches()) return Read.fault(LOST);
        if (!digits.matches("\\d+")) return Read.fault("NIP hanya berisi angka.");
        if (digits.length() == 9) return odd(digits, "NIP lama 9 angka; yang berlaku 18 angka.");
        if (digits.length() != 18) return Read.fault("NIP berisi %d angka; seharusnya 18.".formatted(digits.length()));
        return sound(digits) ? Read.of(digits) : odd(digits, "Tanggal lahir atau bulan dalam NIP ini tidak ada.");
    }

    private static Read odd(String digits, String warning) {
        return new Read(Value.of(digits), null, warning);
    }

    private static boolean sound(String digits) {
        try {
            LocalDate.of(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8));
        } catch (DateTimeException notInTheCalendar) {
            return false;
        }
        int month = number(digits, 12, 14);
        return month >= 1 && month <= 12 && "12".indexOf(digits.charAt(14)) >= 0;
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }
}
