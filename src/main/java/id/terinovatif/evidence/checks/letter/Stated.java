package id.terinovatif.evidence.checks.letter;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Durations and shares that a document states. */
public final class Stated {
    private static final Pattern DURATION = Pattern.compile(
            "(?i)(\\d{1,4}(?:[.,]\\d{1,2})?)\\s*(?:\\([\\p{L} ]+\\)\\s*)?(detik|menit|jam|hari|minggu|bulan)\\b(?:\\s+(?:kerja|kalender))?");
    private static final Pattern WHOLE = Pattern.compile(
            "(?i)\\b(?:total|keseluruhan|jumlah\\s+waktu|(?:jangka\\s+)?waktu\\s+(?:penyelesaian|pelayanan|penciptaan|pengembangan|yang\\s+dibutuhkan)|selama|diciptakan\\s+dalam)");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*(?:%|persen\\b)");
    private static final Pattern OF = Pattern.compile(
            "(?i)(\\d{1,5})\\s+(?:\\p{L}+\\s+){0,4}dari\\s+(?:\\p{L}+\\s+){0,3}(\\d{1,5})\\s+(?:\\p{L}+\\s+)?(?:pengaduan|aduan|laporan|keluhan)");
    private static final Pattern RATIO =
            Pattern.compile("(?i)rasio|persentase|selesai|diselesaikan|ditindaklanjuti|tindak lanjut|pengaduan|aduan");
    private static final Map<String, BigDecimal> DAYS = Map.of(
            "detik", new BigDecimal("0.00002"),
            "menit", new BigDecimal("0.0007"),
            "jam", new BigDecimal("0.0417"),
            "hari", BigDecimal.ONE,
            "minggu", new BigDecimal(7),
            "bulan", new BigDecimal(30));

    private Stated() {}

    /**
     * A length of time as written.
     *
     * @param page from 1
     * @param days calendar days, a month taken as 30
     * @param whole the line says that it is the whole
     */
    public record Duration(int page, String text, BigDecimal days, boolean whole) {
        /** In months of 30 days. */
        public BigDecimal months() {
            return days.divide(BigDecimal.valueOf(30), MathContext.DECIMAL32);
        }
    }

    /** A share in percent as written or as follows from two counts. */
    public record Share(int page, String text, BigDecimal percent) {}

    static List<Duration> durations(List<Line> lines) {
        var found = new ArrayList<Duration>();
        for (var line : lines)
            DURATION.matcher(line.text())
                    .results()
                    .map(match -> duration(line, match))
                    .forEach(found::add);
        return List.copyOf(found);
    }

    private static Duration duration(Line line, MatchResult match) {
        var unit = String.valueOf(DAYS.get(match.group(2).toLowerCase(Locale.ROOT)));
        var days = number(match.group(1)).multiply(new BigDecimal(unit));
        return new Duration(
                line.page(), match.group(), days, WHOLE.matcher(line.text()).find());
    }

    static @Nullable Share share(List<Line> lines) {
        for (var line : lines) {
            var percent = PERCENT.matcher(line.text());
            if (RATIO.matcher(line.text()).find() && percent.find())
                return new Share(line.page(), line.text(), number(percent.group(1)));
        }
        for (var line : lines) {
            var of = OF.matcher(line.text());
            if (of.find() && !of.group(2).matches("0+"))
                return new Share(
                        line.page(),
                        line.text(),
                        number(of.group(1))
                                .multiply(BigDecimal.valueOf(100))
                                .divide(number(of.group(2)), MathContext.DECIMAL32));
        }
        return null;
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }
}
