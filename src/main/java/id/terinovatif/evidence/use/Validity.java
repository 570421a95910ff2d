package id.terinovatif.evidence.use;

import id.terinovatif.instrument.Indicator;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Whether a document still proves an indicator in the next assessment year, if the years asked for stay as in this edition. */
public enum Validity {
    ANY_YEAR("tidak terikat tahun", ""),
    VALID("masih berlaku", "ok"),
    EXPIRING("terakhir berlaku", "wait"),
    EXPIRED("tidak berlaku lagi", "bad"),
    UNKNOWN("tahun dokumen belum diketahui", "wait");

    private final String label;
    private final String tone;

    Validity(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }

    /** As said of a year: "masih berlaku untuk 2027". */
    public String words(int next) {
        return switch (this) {
            case VALID, EXPIRED -> label + " untuk " + next;
            case EXPIRING -> label + " tahun " + next;
            default -> label;
        };
    }

    /** In the year after {@code year}: expiring when it is the last one that takes it. */
    public static Validity next(Indicator indicator, int year, Set<Integer> covers) {
        if (window(indicator, year).isEmpty()) return ANY_YEAR;
        if (covers.isEmpty()) return UNKNOWN;
        if (!holds(indicator, year + 1, covers)) return EXPIRED;
        return holds(indicator, year + 2, covers) ? VALID : EXPIRING;
    }

    private static boolean holds(Indicator indicator, int year, Set<Integer> covers) {
        return window(indicator, year).stream().anyMatch(covers::contains);
    }

    /** The years that papers must be of: T-1 is the year before the assessment year. */
    public static SortedSet<Integer> window(Indicator indicator, int year) {
        var years = new TreeSet<Integer>();
        for (var term : indicator.evidenceYears()) if (term.matches("T-\\d")) years.add(year - (term.charAt(2) - '0'));
        return years;
    }
}
