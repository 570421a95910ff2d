package id.terinovatif.evidence.checks;

import id.terinovatif.shared.Indonesian;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whether a paper of a government indicator has the data of the year that the edition's definition names, such as T-1. When it
 * was signed does not matter: an audit of one year is dated in the next.
 */
final class GovernmentYears {
    private static final Pattern TERM = Pattern.compile("\\bT-\\d\\b");

    /** A year that is neither in a date nor in the number of a letter or a rule, as the head of a column. */
    private static final Pattern ALONE = Pattern.compile(
            "(?i)(?<![\\p{L}\\d/.,-])(?<!\\b\\d{1,2}\\s{1,3}\\p{L}{3,9}\\s{1,3})(?<!(?:nomor|no\\.)\\s{1,3}\\d{1,4}\\s{1,3}tahun\\s{1,3})20\\d\\d(?![\\p{L}\\d/-])");

    private GovernmentYears() {}

    static Finding of(Case it) {
        var definition = Objects.requireNonNullElse(it.question().indicator().definition(), "");
        var meant = YearCheck.years(it, TERM.matcher(definition).results().map(MatchResult::group));
        if (meant.isEmpty()) return unbound(it, definition);
        var asked = "; edisi menyebut data tahun " + YearCheck.words(meant);
        var alone = alone(it);
        var said = it.facts().coveredYears();
        var shown = new TreeSet<>(said);
        shown.addAll(alone);
        if (shown.isEmpty()) return Finding.unsure(YearCheck.CHECK, "tahun datanya tidak ditemukan" + asked);
        var text = "tertulis tahun " + YearCheck.words(shown, "dan") + asked;
        if (shown.stream().anyMatch(meant::contains)) return Finding.pass(YearCheck.CHECK, text);
        return said.isEmpty()
                ? Finding.unsure(YearCheck.CHECK, text + "; tidak jelas apakah itu tahun datanya, lihat sendiri")
                : it.missing(YearCheck.CHECK, text + "; lampirkan data tahun itu");
    }

    private static Set<Integer> alone(Case it) {
        var years = new TreeSet<Integer>();
        for (var line : it.facts().lines())
            ALONE.matcher(line.text()).results().forEach(match -> years.add(Integer.valueOf(match.group())));
        return years;
    }

    private static Finding unbound(Case it, String definition) {
        var date = it.facts().date();
        var text = date == null ? "tanggal surat tidak ditemukan" : "tanggal " + Indonesian.date(date);
        return Finding.silent(
                YearCheck.CHECK,
                definition.contains("tahun terakhir")
                        ? text + "; edisi menyebut \"tahun terakhir\" tanpa angka tahunnya, lihat sendiri"
                        : text + "; edisi ini tidak menyebut tahun dokumen");
    }
}
