package id.terinovatif.evidence.reading;

import id.terinovatif.evidence.checks.EvidenceCheck;
import id.terinovatif.evidence.checks.Question;
import id.terinovatif.evidence.checks.Report;
import id.terinovatif.evidence.checks.text.Content;
import id.terinovatif.evidence.checks.text.FileLook;
import id.terinovatif.evidence.checks.text.Limits;
import id.terinovatif.evidence.checks.text.Ocr;
import id.terinovatif.evidence.checks.text.PagePicture;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Instruments;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The reading process: answers one line for each line until its input ends; before that, lines of its {@link Progress}. Nothing here knows the database or a person. */
public final class ReadingProcess {
    private final Path editions;
    private final PrintStream out;
    private final EvidenceCheck texts = new EvidenceCheck(Limits.USUAL, Ocr.absent());
    private @Nullable EvidenceCheck scans;
    private @Nullable Instruments instruments;

    private ReadingProcess(Path editions, PrintStream out) {
        this.editions = editions;
        this.out = out;
    }

    /** The only argument is the folder of the added editions. */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        System.setOut(System.err); // a library that prints must not break the conversation
        var process = new ReadingProcess(Path.of(arguments[0]), out);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            out.println(Wire.JSON.writeValueAsString(process.answer(Wire.JSON.readValue(line, Wire.Request.class))));
            out.flush();
        }
    }

    private Wire.Response answer(Wire.Request request) throws IOException {
        var list = request.list();
        if (list != null) return ListWork.read(Path.of(Objects.requireNonNull(request.file())), list, this::tell);
        var content = content(request);
        return new Wire.Response(content, reports(content, request.questions()), null);
    }

    private Content content(Wire.Request request) throws IOException {
        if (request.work() == Wire.Work.CHECK) return Objects.requireNonNull(request.content());
        var file = Path.of(Objects.requireNonNull(request.file()));
        return switch (request.work()) {
            case TEXT -> texts.read(file);
            case SCAN -> scans().read(file);
            case PAGE -> draw(file, Objects.requireNonNull(request.page()));
            case LOOK -> FileLook.at(file);
            case LIST, CHECK -> throw new IllegalStateException();
        };
    }

    private EvidenceCheck scans() {
        var known = scans;
        if (known == null) scans = known = EvidenceCheck.usual(this::tell);
        return known;
    }

    private void tell(int page, int of) {
        out.println(new Progress(page, of).line());
        out.flush();
    }

    private static Content draw(Path file, Wire.Page page) {
        return PagePicture.draw(file, page.number(), page.size(), Path.of(page.to()), Limits.USUAL);
    }

    private List<Report> reports(Content content, List<Asked> questions) {
        var reports = new ArrayList<Report>();
        for (var asked : questions) reports.add(EvidenceCheck.check(content, question(asked)));
        return reports;
    }

    private Question question(Asked asked) {
        var edition = edition(asked);
        return new Question(edition, edition.indicator(asked.indicator()).orElseThrow(), asked.name(), asked.level());
    }

    private Instrument edition(Asked asked) {
        var known = instruments;
        if (known == null) instruments = known = Instruments.load(editions);
        var edition = known.of(asked.year());
        if (edition.hash().equals(asked.edition())) return edition;
        instruments = known = Instruments.load(editions);
        return known.of(asked.year());
    }
}
