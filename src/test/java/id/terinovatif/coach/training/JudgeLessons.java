package id.terinovatif.coach.training;

import id.terinovatif.coach.Part;
import id.terinovatif.coach.checks.Checks;
import id.terinovatif.coach.checks.Findings;
import id.terinovatif.coach.judging.Judge;
import id.terinovatif.coach.judging.JudgeTraining;
import id.terinovatif.coach.judging.JudgeTraining.Example;
import id.terinovatif.coach.judging.Signs;
import id.terinovatif.coach.substance.Substance;
import id.terinovatif.coach.substance.Zoned;
import id.terinovatif.coach.text.Text;
import id.terinovatif.coach.zoning.ZoneModel;
import id.terinovatif.coach.zoning.Zoner;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Turns labelled write-ups into answers of a reader and fits the judge to them. */
final class JudgeLessons {
    private static final JudgeTraining.Settings SETTINGS = new JudgeTraining.Settings(3, 300, 0.3, 0.05);
    /** Parts rest on few signs each, which may weigh more. */
    private static final JudgeTraining.Settings PARTS = new JudgeTraining.Settings(3, 300, 0.3, 0.02);

    /** Fewer yeses than this teach nothing. */
    private static final int FEW = 8;

    private static final Map<String, Predicate<JsonNode>> QUESTIONS = questions();

    private final Corpus corpus;
    private final Map<String, Set<String>> signs = new HashMap<>();

    /** @param models the zone model that reads each write-up, best one that has not learned from it */
    JudgeLessons(Corpus corpus, Collection<String> ids, Function<String, ZoneModel> models) {
        this.corpus = corpus;
        for (var id : ids) {
            var text = Text.of(Objects.requireNonNull(corpus.items().get(id)));
            var seen = new Substance(new Zoned(text, Zoner.zones(models.apply(id), text)));
            signs.put(id, Findings.signs(Signs.of(seen), seen, Checks.standard()));
        }
    }

    Judge fit(Collection<String> ids) {
        var weights = new TreeMap<String, Map<String, Double>>();
        QUESTIONS.forEach((question, yes) -> {
            var examples = ids.stream()
                    .filter(id -> !about(question) || label(id).has("applies"))
                    .map(id ->
                            new Example(corpus.source(id), Objects.requireNonNull(signs.get(id)), yes.test(label(id))))
                    .toList();
            if (examples.stream().filter(Example::answer).count() >= FEW || about(question))
                weights.put(
                        question,
                        JudgeTraining.fit(
                                question.startsWith("part:") ? PARTS : SETTINGS,
                                kept(question, examples),
                                rule(question)));
        });
        return new Judge(weights);
    }

    /** A question looks at its own signs alone: with few texts the others would only tell of these texts. */
    private static List<Example> kept(String question, List<Example> examples) {
        var asked = ASKED.entrySet().stream()
                .filter(e -> question.startsWith(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (asked.isEmpty()) return examples;
        var pattern = Pattern.compile(asked.get());
        return examples.stream()
                .map(e -> new Example(
                        e.source(),
                        e.signs().stream()
                                .filter(sign -> sign.equals("bias")
                                        || pattern.matcher(sign).lookingAt())
                                .collect(Collectors.toSet()),
                        e.answer()))
                .toList();
    }

    private static final Map<String, String> ASKED = Map.ofEntries(
            Map.entry(
                    "part:DASAR_HUKUM",
                    "part:DASAR_HUKUM|mark:CITES|cites|law|kind:LEGAL|cue:REGULATION:|cue:RESTS_ON_LAW:B"),
            Map.entry(
                    "part:PERMASALAHAN_MAKRO",
                    "part:PERM|first3|cue:NATIONAL:|problems|local|zone:P|open:NATIONAL|open:GENERIC|cue:PROBLEM:B"),
            Map.entry(
                    "part:PERMASALAHAN_MIKRO",
                    "part:PERM|first3|problems|local|zone:P|cue:PROBLEM:|cue:MOTIVE:P|cue:REASON:P|mark:LOCAL:P|mark:NAMED:P|measures:P|cue:OLD_WAY:P"),
            Map.entry(
                    "tick:M",
                    "rule:local|part:PERM|first3|problems|local|zone:P|cue:PROBLEM:|cue:MOTIVE:P|cue:REASON:P|mark:LOCAL:P|mark:NAMED:P|measures:P|cue:OLD_WAY:P"),
            Map.entry("part:ISU", "part:ISU|issue|cue:ISSUE|kind:ISSUES|aside:ISSUE"),
            Map.entry("part:METODE", "part:METODE|renewal|kind:RENEWAL|cue:OLD_WAY|cue:NEW_WAY|cue:COMPARATOR"),
            Map.entry("part:KEUNGGULAN", "part:KEUNGGULAN|kind:NOVELTY|cue:NOVELTY|cue:COMPARATOR"),
            Map.entry("part:CARA", "part:CARA|steps|kind:STEPS|zone:I|cue:STEP:I|cue:ACTOR:I"),
            Map.entry(
                    "tick:E",
                    "rule:told|part:CARA|steps|kind:STEPS|zone:I|cue:STEP|cue:ACTOR:I|measures:I|mark:NAMED:I|mark:LIST"),
            Map.entry("part:TUJUAN", "part:TUJUAN|kind:AIM|cue:AIM|purpose"),
            Map.entry("part:MANFAAT", "part:MANFAAT|kind:BENEFIT|cue:BENEFIT"),
            Map.entry("part:HASIL", "part:HASIL|measured|compared|zone:R|measures|shift"),
            Map.entry("contaminated", "alike|repeated|news|misplaced|template|foreign"),
            Map.entry("first3", "open|first3|problems|local|zone:P"));

    private static String rule(String question) {
        return switch (question) {
            case "tick:E" -> "rule:told";
            case "tick:M" -> "rule:local";
            default -> question;
        };
    }

    private JsonNode label(String id) {
        return Objects.requireNonNull(corpus.labels().get(id));
    }

    private static boolean about(String question) {
        return question.startsWith("raise:") || question.startsWith("first:");
    }

    private static Map<String, Predicate<JsonNode>> questions() {
        var questions = new LinkedHashMap<String, Predicate<JsonNode>>();
        for (var part : Part.values())
            questions.put(
                    "part:" + part,
                    label -> label.get("parts")
                            .get(part.name().toLowerCase(Locale.ROOT))
                            .asBoolean());
        for (var tick : new String[] {"E", "M"})
            questions.put("tick:" + tick, label -> label.get("rubric").get(tick).asBoolean());
        questions.put(
                "contaminated", label -> label.get("rubric").get("deduction").isString());
        questions.put(
                "first3:LOKAL", label -> label.get("problem_first3").asString().equals("lokal"));
        questions.put(
                "first3:SOME", label -> !label.get("problem_first3").asString().equals("tidak"));
        for (var check : Checks.standard()) {
            questions.put("raise:" + check.id(), label -> holds(label, "applies", check.id()));
            questions.put("first:" + check.id(), label -> holds(label, "first3", check.id()));
        }
        return questions;
    }

    private static boolean holds(JsonNode label, String list, String check) {
        return label.get(list).valueStream().anyMatch(node -> node.asString().equals(check));
    }
}
