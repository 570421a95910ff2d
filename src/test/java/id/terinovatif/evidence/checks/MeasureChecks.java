package id.terinovatif.evidence.checks;

import id.terinovatif.evidence.checks.papers.Paper;
import id.terinovatif.evidence.checks.papers.Papers;
import id.terinovatif.evidence.checks.papers.Press;
import id.terinovatif.evidence.checks.text.Limits;
import id.terinovatif.evidence.checks.text.Ocr;
import id.terinovatif.instrument.Instruments;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Prints how well the checks read the papers: {@code text} or {@code scan}, {@code held} for the part kept back. */
public final class MeasureChecks {
    private static final int YEAR = 2026;

    private final EvidenceCheck checks = new EvidenceCheck(Limits.USUAL, Ocr.installed(Limits.USUAL));
    private final Instruments instruments = Instruments.load(null);

    /** What was found of one paper. */
    record Measured(Paper paper, Report report) {
        boolean namedSaid() {
            return outcome("names-innovation").equals("PASS");
        }

        String outcome(String check) {
            return report.checks().stream()
                    .filter(one -> one.check().equals(check))
                    .map(one -> one.outcome().name())
                    .findFirst()
                    .orElse("NONE");
        }
    }

    public static void main(String[] arguments) throws IOException {
        var scan = List.of(arguments).contains("scan");
        var held = List.of(arguments).contains("held");
        var verbose = List.of(arguments).contains("verbose");
        var measured = new MeasureChecks().measure(scan, held);
        if (verbose) measured.forEach(MeasureChecks::tell);
        System.out.println((scan ? "scan" : "text") + (held ? " held out" : "") + ": " + figures(measured));
    }

    List<Measured> measure(boolean scan, boolean held) throws IOException {
        var measured = new ArrayList<Measured>();
        for (var paper : Papers.all()) {
            if (paper.held() != held) continue;
            var bytes = scan ? Press.scan(paper) : Press.pdf(paper);
            measured.add(new Measured(paper, check(paper, bytes)));
        }
        return measured;
    }

    Report check(Paper paper, byte[] bytes) throws IOException {
        var file = Files.createTempFile("kertas", ".pdf");
        try {
            Files.write(file, bytes);
            var edition = instruments.of(YEAR);
            var indicator = edition.indicator(paper.indicator()).orElseThrow();
            return checks.check(file, new Question(edition, indicator, paper.innovation(), 1));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    static Figures figures(List<Measured> measured) {
        int said = count(measured, Measured::namedSaid);
        int truly = count(measured, one -> one.paper().named());
        int both = count(measured, one -> one.namedSaid() && one.paper().named());
        return new Figures(
                measured.size(),
                share(both, said),
                share(both, truly),
                share(
                        count(
                                measured,
                                one -> one.report().letterKind() == one.paper().kind()),
                        measured.size()),
                share(count(measured, one -> dated(one)), measured.size()),
                share(count(measured, MeasureChecks::inWindow), measured.size()),
                share(
                        count(
                                measured,
                                one -> Objects.equals(
                                        one.report().people(), one.paper().people())),
                        measured.size()),
                share(
                        count(
                                measured,
                                one -> one.outcome("signed").equals("NONE")
                                        || one.outcome("signed").equals("PASS")
                                                == one.paper().signed()),
                        measured.size()));
    }

    /** Shares between 0 and 1 of so many papers. */
    record Figures(
            int papers,
            double namePrecision,
            double nameRecall,
            double kind,
            double date,
            double window,
            double people,
            double signed) {}

    private static boolean dated(Measured one) {
        return Objects.equals(one.report().letterDate(), one.paper().date());
    }

    // the window of three years, asked of the date that was read, unknown counting as wrong
    private static boolean inWindow(Measured one) {
        var read = one.report().letterDate();
        var truth = Objects.requireNonNull(one.paper().date()).getYear();
        return read != null && (read.getYear() >= YEAR - 2) == (truth >= YEAR - 2);
    }

    private static int count(List<Measured> measured, Predicate<Measured> test) {
        return (int) measured.stream().filter(test).count();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : Math.round(part * 1000.0 / whole) / 1000.0;
    }

    private static void tell(Measured one) {
        var paper = one.paper();
        var report = one.report();
        var wrong = new StringBuilder();
        if (one.namedSaid() != paper.named()) wrong.append(" name ").append(paper.named());
        if (report.letterKind() != paper.kind()) wrong.append(" kind ").append(report.letterKind());
        if (!dated(one))
            wrong.append(" date ").append(report.letterDate()).append(" for ").append(paper.date());
        if (!Objects.equals(report.people(), paper.people()))
            wrong.append(" people ").append(report.people()).append(" for ").append(paper.people());
        var signed = one.outcome("signed");
        if (!signed.equals("NONE") && signed.equals("PASS") != paper.signed())
            wrong.append(" signed ").append(signed);
        if (!wrong.isEmpty()) System.out.println(paper.id() + " " + paper.innovation() + wrong);
    }
}
