package id.terinovatif.evidence.review;

import id.terinovatif.evidence.checks.Finding;
import id.terinovatif.evidence.checks.Outcome;
import id.terinovatif.evidence.checks.Report;
import id.terinovatif.evidence.checks.letter.Place;
import id.terinovatif.evidence.use.EvidenceLinks.Linked;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document at an indicator with what the checks say of it.
 *
 * @param address where this part of the page can be asked for again
 * @param report null while the check is still to come
 * @param progress how far its reading is, in words, null when nothing is known of it
 * @param level the claimed one, 0 for none
 */
public record Proof(
        Linked linked,
        String address,
        @Nullable Report report,
        @Nullable String progress,
        int level) {
    public boolean waiting() {
        return report == null;
    }

    /** What needs mending first, then what a person must look at, then what is fine. */
    public List<CheckLine> lines() {
        if (report == null) return List.of();
        return report.checks().stream()
                .sorted((a, b) -> order(a) - order(b))
                .map(CheckLine::of)
                .toList();
    }

    /** Where on its pages the checks found what they looked for; none in a report from before places were kept. */
    public List<Place> places() {
        return report == null ? List.of() : report.places();
    }

    private static int order(Finding finding) {
        return switch (finding.outcome()) {
            case FAIL -> 0;
            case UNSURE -> finding.silent() ? 3 : 1;
            case PASS -> 2;
        };
    }

    /** Which level the document would carry and why, as a sentence; null when it does not say. */
    public @Nullable String suggestion() {
        if (report == null || report.suggestedLevel() == null) return null;
        var because = report.suggestedBecause();
        return "Dokumen ini mendukung tingkat " + report.suggestedLevel()
                + (because == null || because.isBlank() ? "." : ": " + because + ".") + chosen(report.suggestedLevel());
    }

    private String chosen(int suggested) {
        if (level == 0) return "";
        if (level == suggested) return " Sama dengan yang dipilih.";
        return level > suggested
                ? " Yang dipilih tingkat " + level + ", jadi masih perlu bukti lain."
                : " Yang dipilih baru tingkat " + level + ".";
    }

    /** The lines a person must look at; {@code passed} gives the others. */
    public List<CheckLine> open() {
        return lines().stream().filter(line -> !line.passed()).toList();
    }

    public List<CheckLine> passed() {
        return lines().stream().filter(CheckLine::passed).toList();
    }

    /** The first page on which stands what a line is about, 0 when nobody knows. */
    public int page(CheckLine line) {
        return places().stream()
                .filter(place -> place.what() == line.what())
                .mapToInt(Place::page)
                .findFirst()
                .orElse(0);
    }

    /** The worst of all checks; unsure while there is no report. */
    public Outcome outcome() {
        return report == null ? Outcome.UNSURE : EvidenceReports.worst(report);
    }
}
