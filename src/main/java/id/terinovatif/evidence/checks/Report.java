package id.terinovatif.evidence.checks;

import id.terinovatif.evidence.checks.letter.LetterKind;
import id.terinovatif.evidence.checks.letter.Place;
import id.terinovatif.evidence.checks.text.TextSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything found in one file; what is unknown is null.
 *
 * @param fileType media type by content
 * @param coveredYears years it says to be for, as "Tahun Anggaran 2025"
 * @param places where on the pages values were found; empty in reports from before they were kept
 * @param suggestedLevel the level that the facts would carry, null when they do not say
 */
public record Report(
        String fileType,
        @Nullable Integer pages,
        int characters,
        TextSource textSource,
        @Nullable LetterKind letterKind,
        @Nullable LocalDate letterDate,
        @Nullable String letterNumber,
        @Nullable Integer people,
        List<Integer> coveredYears,
        List<Finding> checks,
        List<Place> places,
        @Nullable Integer suggestedLevel,
        @Nullable String suggestedBecause) {
    public Report {
        places = Objects.requireNonNullElse(places, List.of());
    }
}
