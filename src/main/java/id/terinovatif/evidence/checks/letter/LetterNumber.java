package id.terinovatif.evidence.checks.letter;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The letter's own number: the first line that begins with "Nomor" near its title. */
final class LetterNumber {
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)^\\W*(?:nomor|no\\.?)(?:\\s+sop|\\s+surat)?\\s*[:;.]?\\s*(\\S.{0,59}?)\\s*(?:$|\\s\\p{Lu}[\\p{L} .]+,\\s*\\d|\\stentang\\b)");
    private static final Pattern HAS_DIGIT = Pattern.compile(".*\\d.*");
    private static final int BEFORE = 12;
    private static final int AFTER = 8;

    private LetterNumber() {}

    static @Nullable String of(List<Line> lines, int title) {
        var from = Math.max(0, title - BEFORE);
        for (int i = from; i < Math.min(lines.size(), title + AFTER); i++) {
            var match = NUMBER.matcher(lines.get(i).text());
            if (match.find() && HAS_DIGIT.matcher(match.group(1)).matches())
                return match.group(1).replaceAll("[;,.]+$", "").strip();
        }
        return null;
    }
}
