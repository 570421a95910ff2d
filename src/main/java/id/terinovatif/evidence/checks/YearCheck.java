package id.terinovatif.evidence.checks;

import id.terinovatif.evidence.checks.letter.LetterKind;
import id.terinovatif.instrument.Aspect;
import id.terinovatif.shared.Indonesian;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the letter's year, or the years it is for, lie where the edition wants them. */
final class YearCheck {
    static final String CHECK = "year-in-window";

    private YearCheck() {}

    static Finding of(Case it) {
        if (it.code().equals("SID.REGULASI")) return regulation(it);
        var window = window(it);
        if (it.question().indicator().aspect() == Aspect.SPD && window.isEmpty()) return GovernmentYears.of(it);
        if (it.code().equals("SID.ANGGARAN") || it.code().equals("SID.RKPD")) return covered(it, window);
        var date = it.facts().date();
        if (date == null) return Finding.unsure(CHECK, "tanggal surat tidak ditemukan" + asked(window));
        if (window.isEmpty())
            return Finding.silent(
                    CHECK, "tanggal " + Indonesian.date(date) + "; edisi ini tidak menyebut tahun dokumen");
        return window.contains(date.getYear())
                ? Finding.pass(CHECK, "tanggal " + Indonesian.date(date) + asked(window))
                : Finding.fail(
                        CHECK,
                        "tanggal " + Indonesian.date(date) + asked(window) + "; ganti dengan surat dari tahun itu");
    }

    private static Finding covered(Case it, Set<Integer> window) {
        var years = it.facts().coveredYears();
        var date = it.facts().date();
        var said = new TreeSet<>(years);
        if (said.isEmpty() && date != null) said.add(date.getYear());
        if (said.isEmpty()) return Finding.unsure(CHECK, "tahun dokumen tidak ditemukan" + asked(window));
        var text = "tahun " + words(said);
        if (window.isEmpty()) return Finding.silent(CHECK, text + "; edisi ini tidak menyebut tahun dokumen");
        return said.stream().anyMatch(window::contains)
                ? Finding.pass(CHECK, text + asked(window))
                : Finding.fail(CHECK, text + asked(window) + "; ganti dengan dokumen dari tahun itu");
    }

    // the letter: rules from before the year of reporting, decrees from when the innovation was put to use
    private static Finding regulation(Case it) {
        var date = it.facts().date();
        if (date == null) return Finding.unsure(CHECK, "tanggal penetapan tidak ditemukan");
        var kind = it.facts().kind();
        var text = "tanggal " + Indonesian.date(date);
        if (kind == LetterKind.PERDA || kind == LetterKind.PERKADA) return rule(it, date, text);
        var from = it.question().edition().eligibility().appliedFrom();
        var to = it.question().edition().eligibility().appliedTo();
        if (from == null || to == null) return Finding.silent(CHECK, text + "; edisi ini tidak menyebut tahun dokumen");
        var window = "; SK bertanggal pada tahun penerapan, yaitu " + from.getYear() + " sampai " + to.getYear();
        if (date.isBefore(from)) return Finding.fail(CHECK, text + window + "; ganti dengan SK dari tahun itu");
        return date.isAfter(to) ? Finding.unsure(CHECK, text + window) : Finding.pass(CHECK, text + window);
    }

    private static Finding rule(Case it, LocalDate date, String text) {
        int year = it.question().year();
        if (year < 2026) return Finding.unsure(CHECK, text + "; harus sah dan masih berlaku");
        return date.getYear() < year
                ? Finding.pass(CHECK, text + "; ditetapkan sebelum " + year + ", pastikan masih berlaku")
                : Finding.fail(CHECK, text + "; harus ditetapkan sebelum " + year);
    }

    private static Set<Integer> window(Case it) {
        return years(it, it.question().indicator().evidenceYears().stream().filter(term -> term.matches("T-\\d")));
    }

    static Set<Integer> years(Case it, Stream<String> terms) {
        return terms.map(term -> it.question().year() - (term.charAt(2) - '0'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String asked(Set<Integer> window) {
        return window.isEmpty() ? "" : "; diminta " + words(window);
    }

    static String words(Set<Integer> years) {
        return words(years, "atau");
    }

    /** As listed in a sentence, with this word before the last. */
    static String words(Set<Integer> years, String last) {
        var all = years.stream().map(String::valueOf).toList();
        if (all.size() == 1) return all.getFirst();
        return String.join(", ", all.subList(0, all.size() - 1)) + " " + last + " " + all.getLast();
    }
}
