package id.terinovatif.sheet.value;

import id.terinovatif.sheet.Fold;
import id.terinovatif.sheet.Precision;
import id.terinovatif.sheet.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as people write them here: the day first, a month or a year alone where no more is known. */
final class DateText {
    private static final String CUT = "\\s*[-/.,\\s]\\s*";
    private static final Pattern BEFORE = Pattern.compile(
            "^((senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad)\\s*,\\s*)?(tanggal|tgl\\.?|bulan|bln\\.?)?\\s*");
    private static final Pattern TIME = Pattern.compile("[t\\s]\\d{1,2}[:.]\\d{2}([:.]\\d{2}([.,]\\d+)?)?z?$");
    private static final Pattern YEAR =
            Pattern.compile("(?:(?:ta|t\\.a\\.?|tahun anggaran|tahun|thn\\.?|th\\.?)\\s*)?(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})" + CUT + "(\\d{1,2})" + CUT + "(\\d{4})");
    private static final Pattern WORDS =
            Pattern.compile("(\\d{1,2})(?:" + CUT + ")?(\\p{L}{3,}\\.?)" + CUT + "(\\d{4})");
    private static final Pattern WORDS_MONTH_FIRST = Pattern.compile("(\\p{L}{3,}\\.?) (\\d{1,2}), ?(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\p{L}{3,}\\.?)(?:" + CUT + ")?(\\d{4})");
    private static final Pattern MONTH_NUMBER = Pattern.compile("(\\d{1,2})\\s*[-/.]\\s*(\\d{4})");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("(\\d{4})\\s*[-/.]\\s*(0?[1-9]|1[0-2])");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:[.,]\\d+)?");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(\\d{1,2}" + CUT + ")?(\\d{1,2}|\\p{L}{3,}\\.?)" + CUT + "['’]?\\d{2}");
    private static final Pattern RANGE = Pattern.compile(
            ".*(s\\.?\\s?/?d\\.?[\\s\\d]|sampai|hingga|sekarang|saat ini|\\d{4}\\s*[-–—/]\\s*\\d{2,4}).*");

    /** One way to write a date; the reading is null where the words are no date after all. */
    private record Shape(Pattern pattern, Function<Matcher, @Nullable Value> reading) {}

    private static final List<Shape> SHAPES = List.of(
            new Shape(YEAR, m -> value(m.group(1), 1, "1", Precision.YEAR)),
            new Shape(YEAR_FIRST, m -> value(m.group(1), number(m.group(3)), m.group(4), Precision.DAY)),
            new Shape(DAY_FIRST, m -> value(m.group(3), number(m.group(2)), m.group(1), Precision.DAY)),
            new Shape(WORDS, m -> value(m.group(3), Months.number(m.group(2)), m.group(1), Precision.DAY)),
            new Shape(WORDS_MONTH_FIRST, m -> value(m.group(3), Months.number(m.group(1)), m.group(2), Precision.DAY)),
            new Shape(MONTH, m -> value(m.group(2), Months.number(m.group(1)), "1", Precision.MONTH)),
            new Shape(MONTH_NUMBER, m -> value(m.group(2), number(m.group(1)), "1", Precision.MONTH)),
            new Shape(YEAR_AND_MONTH, m -> value(m.group(1), number(m.group(2)), "1", Precision.MONTH)),
            new Shape(SERIAL, m -> Serial.date(m.group().substring(0, 5))));

    private final int first;
    private final int last;

    /** Years from first to last can be meant; others are asked back. */
    DateText(int first, int last) {
        this.first = first;
        this.last = last;
    }

    Read read(String typed) {
        var text = TIME.matcher(BEFORE.matcher(Fold.tidy(typed).toLowerCase(Locale.ROOT))
                        .replaceFirst(""))
                .replaceFirst("");
        try {
            var date = date(text);
            if (date != null) return within(date);
        } catch (DateTimeException notInTheCalendar) {
            return Read.fault("\"%s\" tidak ada di kalender. Tulis hari, bulan, tahun: 31/01/2025.".formatted(typed));
        }
        if (SHORT_YEAR.matcher(text).matches())
            return Read.fault("Tahun pada \"%s\" hanya dua angka. Tulis empat angka, misalnya 2025.".formatted(typed));
        if (RANGE.matcher(text).matches())
            return Read.fault("\"%s\" adalah rentang waktu. Tulis satu tanggal mulainya.".formatted(typed));
        return Read.fault("\"%s\" bukan tanggal. Tulis seperti 31/01/2025 atau Januari 2025.".formatted(typed));
    }

    private static @Nullable Value date(String text) {
        for (var shape : SHAPES) {
            var found = shape.pattern().matcher(text);
            var value = found.matches() ? shape.reading().apply(found) : null;
            if (value != null) return value;
        }
        return null;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    // month 0: the word is no month's name
    private static @Nullable Value value(String year, int month, String day, Precision precision) {
        if (month == 0) return null;
        return new Value(LocalDate.of(number(year), month, number(day)).toString(), precision);
    }

    Read within(Value date) {
        var year = Integer.parseInt(date.text().substring(0, 4));
        if (year >= first && year <= last) return Read.of(date);
        return Read.fault("Tahunnya %d. Tulis tahun %d sampai %d.".formatted(year, first, last));
    }
}
