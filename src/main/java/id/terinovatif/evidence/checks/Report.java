package id.terinovatif.evidence.checks;

import id.terinovatif.evidence.checks.letter.LetterKind;
import id.terinovatif.evidence.checks.text.TextSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything found in one file; what is unknown is null.
 *
 * @param fileType media type by content
 * @param coveredYears years it says to be for, as "Tahun Anggaran 2025"
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
        @Nullable Integer suggestedLevel,
        @Nullable String suggestedBecause) {}
