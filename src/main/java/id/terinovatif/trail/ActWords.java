package id.terinovatif.trail;

import id.terinovatif.innovation.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the records' acts are called ({@code acts.tsv}), and in which groups people look for them. */
final class ActWords {
    static final Map<String, String> GROUPS = groups();

    private static final Map<String, Act> ACTS = read();

    private ActWords() {}

    private record Act(String group, String words) {}

    private static Map<String, String> groups() {
        var groups = new LinkedHashMap<String, String>();
        groups.put("akun", "Akun, hak, dan pengaturan");
        groups.put("jawaban", "Jawaban indikator");
        groups.put("putusan", "Putusan");
        groups.put("langkah", "Pengiriman, pengembalian, dan penerbitan");
        groups.put("edisi", "Edisi instrumen");
        groups.put("lomba", "Nilai dan berita acara lomba");
        return groups;
    }

    private static Map<String, Act> read() {
        try (var in = Objects.requireNonNull(ActWords.class.getResourceAsStream("acts.tsv"), "acts.tsv")) {
            var acts = new LinkedHashMap<String, Act>();
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("#") || line.isBlank()) continue;
                var cells = line.split("\t", -1);
                acts.put(cells[1], new Act(cells[0], cells[2]));
            }
            return acts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> acts(String group) {
        return ACTS.entrySet().stream()
                .filter(act -> act.getValue().group().equals(group))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** As a part of a sentence; what it is about stands behind it. */
    static String of(String act, String object) {
        var known = ACTS.get(act);
        if (known == null) return act + " " + object;
        var words = known.words();
        var parts = List.of(object.split("/", -1));
        for (int i = 0; i < parts.size(); i++) words = words.replace("{" + (i + 1) + "}", said(act, parts.get(i)));
        return words;
    }

    private static String said(String act, String part) {
        if (!act.startsWith("step_taken.")) return part;
        for (var step : Step.values()) if (step.name().equals(part)) return "“" + step.label() + "”";
        return part;
    }
}
