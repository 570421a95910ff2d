package id.terinovatif.evidence.checks.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as Indonesian letters write them: 4 Juli 2025, 04-07-2025, and in words as agreements do. */
final class Dates {
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maret",
            "april",
            "mei",
            "juni",
            "juli",
            "agustus",
            "september",
            "oktober",
            "november",
            "desember");
    private static final String DIGIT = "[0-9OoIl|]";
    /** A date somewhere in a line; groups 1 to 3 with the month's name, 4 to 6 in figures. */
    static final Pattern DATE =
            Pattern.compile("(?<![\\p{L}\\p{N}./-])(?:(" + DIGIT + "{1,2})\\s*(\\p{L}{3,10})\\.?,?\\s+([12]" + DIGIT
                    + "{3})|([0-3]?\\d)\\s?[-/.]\\s?([01]?\\d)\\s?[-/.]\\s?((?:19|20)\\d\\d))(?![\\p{N}/])");

    /** A date and where in its text it stands. */
    record Found(LocalDate date, int start, int end) {}

    private Dates() {}

    /** All dates of a text in order; what looks like one but is none is left out. */
    static List<Found> in(String text) {
        var found = new ArrayList<Found>();
        var match = DATE.matcher(text);
        while (match.find()) {
            var date = date(match.toMatchResult());
            if (date != null) found.add(new Found(date, match.start(), match.end()));
        }
        var spelled = SpelledDate.in(text);
        if (spelled != null) found.add(spelled);
        return found;
    }

    private static @Nullable LocalDate date(MatchResult match) {
        try {
            if (match.group(1) == null)
                return LocalDate.of(number(match.group(6)), number(match.group(5)), number(match.group(4)));
            var month = month(match.group(2));
            return month == 0 ? null : LocalDate.of(number(match.group(3)), month, number(match.group(1)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits.replaceAll("[Oo]", "0").replaceAll("[Il|]", "1"));
    }

    /** 1 to 12 for the name of a month, misread or shortened to three letters too; else 0. */
    static int month(String name) {
        var word = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++)
            if (MONTHS.get(i).equals(word)
                    || (word.length() == 3 && MONTHS.get(i).startsWith(word))) return i + 1;
        for (int i = 0; i < MONTHS.size(); i++)
            if (word.length() > 3 && MONTHS.get(i).length() > 3 && Likeness.distance(word, MONTHS.get(i)) < 1)
                return i + 1;
        return switch (word) {
            case "pebruari", "feb" -> 2;
            case "agust", "agt", "ags" -> 8;
            case "nopember", "nop" -> 11;
            default -> 0;
        };
    }
}
