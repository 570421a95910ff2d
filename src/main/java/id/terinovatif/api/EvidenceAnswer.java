package id.terinovatif.api;

import id.terinovatif.evidence.checks.Report;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A report of an evidence check in the words of the contract. */
record EvidenceAnswer(
        String fileType,
        @Nullable Integer pages,
        int characters,
        String textSource,
        @Nullable String letterKind,
        @Nullable String letterDate,
        @Nullable String letterNumber,
        @Nullable Integer people,
        List<Check> checks,
        @Nullable Integer suggestedLevel,
        @Nullable String suggestedBecause) {

    record Check(String check, String outcome, String detail) {}

    static EvidenceAnswer of(Report report) {
        return new EvidenceAnswer(
                report.fileType(),
                report.pages(),
                report.characters(),
                small(report.textSource()),
                report.letterKind() == null ? null : report.letterKind().name(),
                report.letterDate() == null ? null : report.letterDate().toString(),
                report.letterNumber(),
                report.people(),
                report.checks().stream()
                        .map(one -> new Check(one.check(), small(one.outcome()), one.detail()))
                        .toList(),
                report.suggestedLevel(),
                report.suggestedBecause());
    }

    private static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
