package id.terinovatif.evidence.reading;

import id.terinovatif.evidence.checks.EvidenceCheck;
import id.terinovatif.evidence.checks.Question;
import id.terinovatif.evidence.checks.Report;
import id.terinovatif.evidence.checks.text.Content;
import id.terinovatif.evidence.checks.text.Limits;
import id.terinovatif.evidence.checks.text.PagePicture;
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

/** The reading process: answers one line for each line until its input ends. Nothing here knows the database or a person. */
public final class ReadingProcess {
    private final Path editions;
    private final EvidenceCheck check = EvidenceCheck.usual();
    private Instruments instruments;

    private ReadingProcess(Path editions) {
        this.editions = editions;
        this.instruments = Instruments.load(editions);
    }

    /** The only argument is the folder of the added editions. */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        System.setOut(System.err); // a library that prints must not break the conversation
        var process = new ReadingProcess(Path.of(arguments[0]));
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            out.println(Wire.JSON.writeValueAsString(process.answer(Wire.JSON.readValue(line, Wire.Request.class))));
            out.flush();
        }
    }

    private Wire.Response answer(Wire.Request request) throws IOException {
        if (request.page() != null) return new Wire.Response(draw(request, request.page()), List.of());
        var content = request.content() == null
                ? check.read(Path.of(Objects.requireNonNull(request.file())))
                : request.content();
        return new Wire.Response(content, reports(content, request.questions()));
    }

    private static Content draw(Wire.Request request, Wire.Page page) {
        var file = Path.of(Objects.requireNonNull(request.file()));
        return PagePicture.draw(file, page.number(), page.width(), Path.of(page.to()), Limits.USUAL);
    }

    private List<Report> reports(Content content, List<Asked> questions) {
        var reports = new ArrayList<Report>();
        for (var asked : questions) reports.add(EvidenceCheck.check(content, question(asked)));
        return reports;
    }

    private Question question(Asked asked) {
        var edition = instruments.of(asked.year());
        if (!edition.hash().equals(asked.edition())) {
            instruments = Instruments.load(editions);
            edition = instruments.of(asked.year());
        }
        return new Question(edition, edition.indicator(asked.indicator()).orElseThrow(), asked.name(), asked.level());
    }
}
