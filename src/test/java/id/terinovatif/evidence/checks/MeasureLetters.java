package id.terinovatif.evidence.checks;

import id.terinovatif.evidence.checks.text.Content;
import id.terinovatif.instrument.Instruments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a folder of letters with a truth.jsonl and writes the answers as the interface would give them, for whoever compares; what was
 * read is kept beside the answers, so that rules can be tried again in a second. Arguments: folder, where to write, "fresh" to read again.
 */
public final class MeasureLetters {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int YEAR = 2026;

    private final Path folder;
    private final Path kept;
    private final boolean fresh;
    private final EvidenceCheck checks = EvidenceCheck.usual();
    private final Instruments instruments = Instruments.load(null);

    private MeasureLetters(Path folder, Path kept, boolean fresh) {
        this.folder = folder;
        this.kept = kept;
        this.fresh = fresh;
    }

    public static void main(String[] arguments) throws IOException {
        var to = Path.of(arguments[1]);
        var kept = Files.createDirectories(to.resolveSibling(to.getFileName() + ".read"));
        var letters = new MeasureLetters(
                Path.of(arguments[0]), kept, List.of(arguments).contains("fresh"));
        Files.writeString(to, JSON.writeValueAsString(letters.answers()));
    }

    private Map<String, Object> answers() throws IOException {
        var answers = new LinkedHashMap<String, Object>();
        for (var line : Files.readAllLines(folder.resolve("truth.jsonl"))) {
            if (line.isBlank()) continue;
            var letter = JSON.readTree(line);
            var name = letter.get("file").asString();
            answers.put(name, answer(EvidenceCheck.check(content(name), question(letter))));
        }
        return answers;
    }

    private Content content(String name) throws IOException {
        var file = kept.resolve(name + ".json");
        if (!fresh && Files.exists(file)) return JSON.readValue(Files.readString(file), Content.class);
        var begun = System.nanoTime();
        var content = checks.read(folder.resolve(name));
        System.err.printf("%s %.1f s%n", name, (System.nanoTime() - begun) / 1e9);
        Files.writeString(file, JSON.writeValueAsString(content));
        return content;
    }

    private Question question(JsonNode letter) {
        var edition = instruments.of(YEAR);
        var indicator = edition.indicator(letter.get("indicator").asString()).orElseThrow();
        var level = letter.get("claimedLevel");
        var claimed = level == null || level.isNull() ? null : level.asInt();
        return new Question(edition, indicator, letter.get("innovationName").asString(), claimed);
    }

    private static Map<String, @Nullable Object> answer(Report report) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("letterKind", report.letterKind());
        answer.put("letterDate", report.letterDate() == null ? null : Objects.toString(report.letterDate()));
        answer.put("letterNumber", report.letterNumber());
        answer.put("people", report.people());
        answer.put("suggestedLevel", report.suggestedLevel());
        answer.put("textSource", report.textSource());
        answer.put("checks", report.checks().stream().map(MeasureLetters::check).toList());
        return answer;
    }

    private static Map<String, String> check(Finding finding) {
        return Map.of(
                "check", finding.check(),
                "outcome", finding.outcome().name().toLowerCase(Locale.ROOT),
                "detail", finding.detail());
    }
}
