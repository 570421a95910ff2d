package id.terinovatif.evidence.checks.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The letter's own number: beside the word "Nomor" at its head, without labels. One whose figures OCR is not sure of is unknown.
 */
final class LetterNumber {
    private static final Pattern LABEL = Pattern.compile(
            "(?i)^\\W*(?:nomor|no\\.?(?=[\\s:]))(?:\\s+(?:sop|surat|dokumen|bukti|dpa|sertifikat|piagam|sk|perjanjian|pks|naskah)\\b)*\\s*[:;.=]?\\s*(?:(?:dpa|dokumen|bukti|surat|no(?:mor)?\\.?)\\s*[:;]\\s*)*");
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:[\\p{L}]{1,12}[./-]\\s?)?[\\p{L}\\d().-]{0,14}(?:\\s?[/.-]\\s?[\\p{L}\\d().&-]+(?:\\s(?=/))?)*");
    private static final Pattern OF_A_YEAR = Pattern.compile("(?i)^\\d{1,4}\\s+tahun\\s+(?:19|20)\\d\\d");
    private static final Pattern MONTH = Pattern.compile("(?<=/)([1IVXl|]{1,4})(?=/(?:19|20)\\d\\d$)");
    private static final Map<Integer, String> ROMAN = Map.ofEntries(
            Map.entry(1, "I"),
            Map.entry(2, "II"),
            Map.entry(3, "III"),
            Map.entry(4, "IV"),
            Map.entry(5, "V"),
            Map.entry(6, "VI"),
            Map.entry(7, "VII"),
            Map.entry(8, "VIII"),
            Map.entry(9, "IX"),
            Map.entry(10, "X"),
            Map.entry(11, "XI"),
            Map.entry(12, "XII"));
    private static final int BEFORE = 12;
    private static final int AFTER = 10;
    private static final int RULE = 4;
    private static final int DOUBTFUL = 35;

    private LetterNumber() {}

    /** The number and its place. */
    record Found(String number, List<Place> places) {}

    /** @param date the letter's own, by which a misread Roman month is put right */
    static @Nullable Found of(List<Line> lines, int title, @Nullable LocalDate date) {
        for (int i = Math.max(0, title - BEFORE); i < Math.min(lines.size(), title + AFTER); i++) {
            var line = lines.get(i);
            for (int cell = 0; cell < Math.max(1, line.cells().size()); cell++) {
                var number = number(text(line, cell));
                if (number == null || (OF_A_YEAR.matcher(number).find() && Math.abs(i - title) > RULE)) continue;
                var places = Place.of(Place.What.NUMBER, line, number);
                if (!line.recognised()) return new Found(number, places);
                return line.figures() < DOUBTFUL ? null : new Found(roman(number, date), places);
            }
        }
        return null;
    }

    private static String text(Line line, int from) {
        if (from == 0) return line.text();
        return line.cells().stream().skip(from).map(cell -> cell.text()).collect(Collectors.joining(" "));
    }

    private static @Nullable String number(String text) {
        var label = LABEL.matcher(text);
        if (!label.find()) return null;
        var rest = text.substring(label.end());
        var year = OF_A_YEAR.matcher(rest);
        if (year.find()) return year.group();
        var number = NUMBER.matcher(rest);
        if (!number.find()) return null;
        var found = number.group().replaceAll("[;,.\\s(-]+$", "").strip();
        return found.matches(".*\\d.*") ? found : null;
    }

    private static String roman(String number, @Nullable LocalDate date) {
        if (date == null) return number;
        var month = MONTH.matcher(number);
        var wanted = String.valueOf(ROMAN.get(date.getMonthValue()));
        return month.find() && likely(month.group(1), wanted) ? month.replaceFirst(wanted) : number;
    }

    private static boolean likely(String read, String wanted) {
        return read.length() == wanted.length() && read.replaceAll("[1l|]", "I").equals(wanted);
    }
}
