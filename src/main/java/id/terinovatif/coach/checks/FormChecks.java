package id.terinovatif.coach.checks;

import id.terinovatif.coach.Check;
import id.terinovatif.coach.Zone;
import id.terinovatif.coach.substance.Substance;
import id.terinovatif.coach.text.Line;
import id.terinovatif.coach.text.Phrases;
import id.terinovatif.coach.text.SectionKind;
import id.terinovatif.coach.text.Spelling;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether lengths keep to the form, and its dates, kind and name agree with each other and the text; never part of the focus. */
final class FormChecks {
    private FormChecks() {}

    static List<Hit> facts(Substance seen, Check check) {
        return Stream.of(
                        shortDesign(seen, check),
                        longSummary(seen, check),
                        datesReversed(seen),
                        digitalAfterAll(seen, check),
                        otherSpelling(seen))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Hit> shortDesign(Substance seen, Check check) {
        var design = seen.zoned().lines().stream()
                .filter(line -> SectionKind.ofName(line.section()) == SectionKind.DESIGN
                        && line.section().contains("rancang"))
                .toList();
        return design.isEmpty() || words(design) >= check.threshold()
                ? Optional.empty()
                : Optional.of(length(design, check.threshold()));
    }

    private static Optional<Hit> longSummary(Substance seen, Check check) {
        var summary = seen.zoned().lines().stream()
                .filter(line -> SectionKind.ofName(line.section()) == SectionKind.SUMMARY)
                .toList();
        double most = check.threshold(1);
        return words(summary) <= most
                ? Optional.empty()
                : Optional.of(length(summary, most).of("ringkasan"));
    }

    private static int words(List<Line> lines) {
        return lines.stream().mapToInt(line -> line.words().size()).sum();
    }

    private static Hit length(List<Line> lines, double limit) {
        return Hit.missingFrom(lines.getLast())
                .with("n", String.valueOf(words(lines)))
                .with("batas", String.valueOf(Math.round(limit)));
    }

    private static Optional<Hit> datesReversed(Substance seen) {
        var draft = seen.zoned().text().draft();
        var trial = date(draft.fact("waktu_uji_coba"));
        var start = date(draft.fact("waktu_penerapan"));
        if (trial.isEmpty() || start.isEmpty() || !trial.get().isAfter(start.get())) return Optional.empty();
        var words = Map.of("uji", plain(trial.get()), "terap", plain(start.get()));
        return Optional.of(new Hit("waktu_uji_coba", 0, 0, words).of("tanggal"));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private static String plain(LocalDate date) {
        return date.getDayOfMonth() + "-" + date.getMonthValue() + "-" + date.getYear();
    }

    private static Optional<Hit> digitalAfterAll(Substance seen, Check check) {
        var kind = seen.zoned()
                .text()
                .draft()
                .fact("jenis")
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ');
        if (!kind.equals("non digital")) return Optional.empty();
        var signs = new Phrases(check.phrases());
        return seen.zoned()
                .in(Zone.I)
                .filter(line -> !line.kind().aside())
                .flatMap(line -> signs.in(line.words()).stream().map(span -> Hit.on(line, span)))
                .findFirst()
                .map(hit -> hit.of("jenis"));
    }

    private static Optional<Hit> otherSpelling(Substance seen) {
        var spelling = new Spelling(seen.zoned().text().draft().name());
        return seen.zoned().lines().stream()
                .flatMap(line -> spelling.othersIn(line).stream()
                        .map(other -> Hit.on(line, other.place()).with("nama", other.title())))
                .findFirst()
                .map(hit -> hit.of("nama"));
    }
}
