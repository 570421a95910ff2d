package id.terinovatif.evidence.checks.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "tanggal empat bulan Juli tahun dua ribu dua puluh lima". */
final class SpelledDate {
    private static final Pattern SPELLED = Pattern.compile(
            "(?i)tanggal\\s+([\\p{L} -]{3,30}?)\\s*(?:\\(\\d+\\))?,?\\s*bulan\\s+(\\p{L}+),?\\s*tahun\\s+(dua\\s*ribu[\\p{L} -]{0,30})");
    private static final List<String> ONES =
            List.of("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan");

    private SpelledDate() {}

    static Dates.@Nullable Found in(String text) {
        var match = SPELLED.matcher(text);
        if (!match.find()) return null;
        int day = number(match.group(1));
        int month = Dates.month(match.group(2));
        int year = 2000 + number(match.group(3).replaceFirst("(?i)dua\\s*ribu", ""));
        try {
            return new Dates.Found(LocalDate.of(year, month, day), match.start(), match.end());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Up to ninety-nine; a word that is no number ends it. */
    private static int number(String words) {
        int total = 0;
        for (var word : words.toLowerCase(Locale.ROOT).strip().split("[\\s-]+", -1)) {
            if (ONES.contains(word)) total += ONES.indexOf(word);
            else if (word.equals("sepuluh")) total += 10;
            else if (word.equals("sebelas")) total += 11;
            else if (word.equals("belas")) total += 10;
            else if (word.equals("puluh")) total = total * 10;
            else break;
        }
        return total;
    }
}
