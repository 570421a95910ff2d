package id.terinovatif.dashboard;

import id.terinovatif.index.OfficialResults.Result;
import id.terinovatif.index.RegionIndex.Figures;
import id.terinovatif.instrument.Predikat;
import id.terinovatif.scoring.Footing;
import id.terinovatif.shared.Indonesian;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The findings that stand in place of titles. */
public final class Headline {
    private Headline() {}

    /** Where the region stands, in one sentence or two. */
    public static String stand(Footing footing, @Nullable LocalDate until, LocalDate today) {
        var proved = "Indeks yang terbukti " + Indonesian.twoDecimals(footing.sure()) + ".";
        if (footing.atRisk().signum() <= 0) return proved;
        return proved + " Masih bisa " + Indonesian.twoDecimals(footing.reachable())
                + " bila buktinya dilengkapi"
                + (until == null || until.isBefore(today) ? "." : " sebelum " + Indonesian.date(until) + ".");
    }

    /** The predikat, and whether what is at risk decides on it. */
    public static String predikat(Figures figures) {
        if (figures.sound() == null || figures.reachable() == null) return "";
        var now = figures.sound().predikat();
        var then = figures.reachable().predikat();
        return now.equals(then)
                ? "Predikat hari ini " + now + ", dengan atau tanpa yang berisiko."
                : "Predikat hari ini " + now + "; menjadi " + then + " bila yang berisiko terbukti.";
    }

    /** Whether a predikat has a bound on the bar that says something: not the one with which it begins. */
    public static boolean drawn(Predikat predikat) {
        return predikat.min() != null && predikat.min().compareTo(BigDecimal.ONE) >= 0;
    }

    /** Where each predikat begins, from the lowest. */
    public static String bounds(Figures figures) {
        return figures.instrument().predikat().stream()
                .filter(Headline::drawn)
                .sorted(Comparator.comparing(Predikat::min))
                .map(one -> one.name() + " mulai " + Indonesian.number(one.min()))
                .collect(Collectors.joining(" · "));
    }

    /** What the announced figures do; of two years and more. */
    public static String announced(List<Result> results) {
        var years =
                results.stream().sorted(Comparator.comparingInt(Result::year)).toList();
        if (years.isEmpty()) return "Belum ada angka resmi yang dicatat";
        int rising = 0;
        for (int i = years.size() - 1; i > 0; i--) {
            if (years.get(i).indexValue().compareTo(years.get(i - 1).indexValue()) <= 0) break;
            rising++;
        }
        if (rising > 1) return "Angka resmi naik " + rising + " tahun berturut-turut";
        var last = years.getLast();
        if (years.size() == 1) return "Angka resmi " + last.year() + ": " + Indonesian.twoDecimals(last.indexValue());
        var before = years.get(years.size() - 2);
        return "Angka resmi " + (rising == 1 ? "naik" : "turun atau tetap") + " dari "
                + Indonesian.twoDecimals(before.indexValue()) + " ke " + Indonesian.twoDecimals(last.indexValue());
    }
}
