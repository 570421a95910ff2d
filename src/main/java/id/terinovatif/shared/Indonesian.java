package id.terinovatif.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers, dates and times as they are written in Indonesian: 77,59; 36.742; 4 Juli 2022; 10.32 WITA. */
public final class Indonesian {
    public static final Locale LOCALE = Locale.forLanguageTag("id-ID");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", LOCALE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", LOCALE);
    private static final Map<String, String> ZONES =
            Map.of("Asia/Jakarta", "WIB", "Asia/Pontianak", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

    private Indonesian() {}

    /** At most two decimals, none when they are zero: 6 or 4,5. An unknown number is a dash. */
    public static String number(@Nullable Number number) {
        return number == null ? "–" : format("#,##0.##", number);
    }

    /** Always two decimals, as the index is printed: 61,20. */
    public static String twoDecimals(@Nullable Number number) {
        return number == null ? "–" : format("#,##0.00", number);
    }

    /** A small gain with up to four decimals, so that it does not look like nothing: "0,0067". */
    public static String fine(Number number) {
        return format("#,##0.####", number);
    }

    /** A difference with its sign, two decimals: "+1,20", "−0,38", "0,00". */
    public static String signed(Number difference) {
        var text = twoDecimals(difference);
        if (text.equals("0,00") || text.equals("-0,00")) return "0,00";
        return text.startsWith("-") ? "−" + text.substring(1) : "+" + text;
    }

    private static String format(String pattern, Number number) {
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(LOCALE));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    public static String date(@Nullable LocalDate date) {
        return date == null ? "–" : DATE.format(date);
    }

    public static String date(Instant instant, ZoneId zone) {
        return DATE.format(instant.atZone(zone));
    }

    public static String time(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }

    public static String dateAndTime(Instant instant, ZoneId zone) {
        return date(instant, zone) + ", " + time(instant, zone) + " " + ZONES.getOrDefault(zone.getId(), zone.getId());
    }

    /** How long ago, in the largest fitting unit: "3 hari", "2 jam", "baru saja". */
    public static String since(Instant instant, Instant now) {
        var passed = Duration.between(instant, now);
        if (passed.toDays() > 0) return passed.toDays() + " hari";
        if (passed.toHours() > 0) return passed.toHours() + " jam";
        return passed.toMinutes() > 0 ? passed.toMinutes() + " menit" : "baru saja";
    }

    /** The day of something that happened, as people say it: "hari ini", "kemarin", "3 hari lalu", then its date. */
    public static String day(Instant instant, Instant now, ZoneId zone) {
        var days = ChronoUnit.DAYS.between(
                instant.atZone(zone).toLocalDate(), now.atZone(zone).toLocalDate());
        if (days <= 0) return "hari ini";
        if (days == 1) return "kemarin";
        return days <= 7 ? days + " hari lalu" : date(instant, zone);
    }

    public static String size(long bytes) {
        if (bytes < 1024) return bytes + " bita";
        if (bytes < 1024 * 1024) return number(bytes / 1024) + " kB";
        var megabytes = bytes / 1048576.0;
        return megabytes < 1024
                ? number(BigDecimal.valueOf(megabytes).setScale(1, RoundingMode.HALF_UP)) + " MB"
                : number(BigDecimal.valueOf(megabytes / 1024).setScale(1, RoundingMode.HALF_UP)) + " GB";
    }
}
