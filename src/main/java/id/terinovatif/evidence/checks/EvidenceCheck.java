package id.terinovatif.evidence.checks;

import id.terinovatif.evidence.checks.letter.Facts;
import id.terinovatif.evidence.checks.letter.LetterKind;
import id.terinovatif.evidence.checks.letter.Mentions;
import id.terinovatif.evidence.checks.letter.Place;
import id.terinovatif.evidence.checks.text.Content;
import id.terinovatif.evidence.checks.text.FileReader;
import id.terinovatif.evidence.checks.text.Limits;
import id.terinovatif.evidence.checks.text.Ocr;
import id.terinovatif.evidence.checks.text.PagesRead;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a file and says how well it would serve as proof. The same file and question always get the same report. */
public final class EvidenceCheck {
    private static final int MOST_NAMES = 6;

    private final FileReader reader;

    public EvidenceCheck(Limits limits, Ocr ocr) {
        this(limits, ocr, PagesRead.UNHEARD);
    }

    private EvidenceCheck(Limits limits, Ocr ocr, PagesRead heard) {
        this.reader = new FileReader(limits, ocr, heard);
    }

    /** With the usual limits and the OCR program of this machine, if there is one. */
    public static EvidenceCheck usual() {
        return usual(PagesRead.UNHEARD);
    }

    /** The same, which tells how far it is with a scan. */
    public static EvidenceCheck usual(PagesRead heard) {
        return new EvidenceCheck(Limits.USUAL, Ocr.installed(Limits.USUAL), heard);
    }

    /**
     * Checks one file; a file that cannot be read gets a report that says so.
     *
     * @throws IOException when the file itself is gone or the disk fails
     */
    public Report check(Path file, Question question) throws IOException {
        return check(reader.read(file), question);
    }

    /** Only reads; what was read can be checked against any number of questions. */
    public Content read(Path file) throws IOException {
        return reader.read(file);
    }

    /** Checks what was read before. */
    public static Report check(Content content, Question question) {
        var facts = Facts.of(content.sheets());
        var it = new Case(question, Rule.of(question.indicator(), question.year()), content, facts);
        var suggested = Suggestions.of(it);
        return new Report(
                content.fileType(),
                content.pageCount(),
                content.characters(),
                content.source(),
                kind(it),
                facts.date(),
                facts.number(),
                facts.people(),
                List.copyOf(facts.coveredYears()),
                findings(it),
                places(it),
                suggested == null ? null : suggested.level(),
                suggested == null ? null : suggested.because());
    }

    private static List<Place> places(Case it) {
        if (!it.readable()) return List.of();
        var named = new Mentions(it.question().innovationName(), it.recognised())
                .in(it.facts()).stream()
                        .filter(mention -> !mention.quoted())
                        .limit(MOST_NAMES)
                        .flatMap(mention -> mention.places().stream());
        return Stream.concat(named, it.facts().places().stream()).toList();
    }

    private static @Nullable LetterKind kind(Case it) {
        return it.readable() ? it.facts().kind() : null;
    }

    private static List<Finding> findings(Case it) {
        var findings = new ArrayList<Finding>();
        findings.add(FileChecks.format(it));
        var film = it.content().fileType().startsWith("video/");
        if (!film) findings.add(FileChecks.readable(it));
        for (var check : it.rule().checks()) {
            var finding = finding(check, it, film);
            if (finding != null) findings.add(finding);
        }
        return List.copyOf(findings);
    }

    private static @Nullable Finding finding(String check, Case it, boolean film) {
        if (check.equals("video-length")) return film ? FileChecks.filmLength(it) : null;
        if (film) return null;
        if (check.equals("page-marked")) return StatementChecks.marked(it);
        if (!it.readable()) return unread(check, it);
        return switch (check) {
            case "names-innovation" -> LetterChecks.names(it);
            case "letter-kind" -> LetterChecks.kind(it);
            case "year-in-window" -> YearCheck.of(it);
            case "count-supports-level" -> StatementChecks.count(it);
            case "duration-stated" -> StatementChecks.duration(it);
            case "ratio-stated" -> StatementChecks.ratio(it);
            case "signed" -> LetterChecks.signed(it);
            default -> throw new IllegalStateException(check);
        };
    }

    private static Finding unread(String check, Case it) {
        var trouble = it.content().trouble();
        return Finding.unsure(
                check, "belum dapat diperiksa: " + (trouble == null ? "tidak ada teks yang terbaca" : trouble));
    }
}
