package id.terinovatif.sheet.value;

import id.terinovatif.sheet.Precision;
import id.terinovatif.sheet.Value;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day as spreadsheets count it: 45292 is 1 January 2024. */
public final class Serial {
    private static final LocalDate START = LocalDate.of(1899, 12, 30);
    private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
    private static final int FIRST = 61; // the day before the 29 February 1900 that never was
    private static final int LAST = 73_415; // the end of 2100

    private Serial() {}

    /** The day, or null when it is none that can be meant. */
    public static @Nullable LocalDate day(double serial, boolean since1904) {
        if (Double.isNaN(serial) || serial < (since1904 ? 0 : FIRST) || serial > LAST) return null;
        return (since1904 ? START_1904 : START).plusDays((long) Math.floor(serial));
    }

    static @Nullable Value date(String digits) {
        var day = day(Double.parseDouble(digits), false);
        return day == null || day.getYear() < 1990 ? null : new Value(day.toString(), Precision.DAY);
    }
}
