package id.terinovatif.coach;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether the words of an office still say what the detector found, in the coach's manner. */
public final class CheckWords {
    private static final Pattern BLANK = Pattern.compile("\\{[^{}]*\\}");

    private CheckWords() {}

    /** The blanks of a message in order, such as {kutipan}. */
    public static List<String> blanks(String message) {
        return BLANK.matcher(message)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** What is wrong with a message that shall stand in place of the one that ships, in Indonesian. */
    public static Optional<String> fault(String shipped, String own) {
        var wanted = new TreeSet<>(blanks(shipped));
        var given = new TreeSet<>(blanks(own));
        var missing = wanted.stream().filter(blank -> !given.contains(blank)).toList();
        if (!missing.isEmpty())
            return Optional.of("Pesan harus tetap memuat " + String.join(" dan ", missing)
                    + "; di situ pelatih menulis apa yang dilihatnya.");
        var unknown = given.stream().filter(blank -> !wanted.contains(blank)).toList();
        if (!unknown.isEmpty())
            return Optional.of("Pelatih tidak mengenal " + String.join(" dan ", unknown) + "; hapus dari pesan.");
        return claimsAbsence(own)
                ? Optional.of("Tulis “kami tidak menemukan”, bukan “tidak ada”: pelatih bisa saja tidak melihatnya.")
                : Optional.empty();
    }

    private static boolean claimsAbsence(String message) {
        return message.toLowerCase(Locale.ROOT).contains("tidak ada");
    }
}
