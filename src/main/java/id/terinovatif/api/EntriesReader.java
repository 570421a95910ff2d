package id.terinovatif.api;

import id.terinovatif.scoring.Answer;
import id.terinovatif.scoring.Entries;
import id.terinovatif.scoring.Reported;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads what a region enters: the body of a score call, and the first half of a plan's. */
final class EntriesReader {
    static final int MOST_INNOVATIONS = 5_000;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_CODE = 100;

    private EntriesReader() {}

    static Entries read(Fields body) {
        return new Entries(
                answers(body, "government"),
                body.number("governmentScore"),
                body.objects("innovations", MOST_INNOVATIONS, EntriesReader::innovation));
    }

    private static Reported innovation(Fields from) {
        return new Reported(
                from.requiredText("name", LONGEST_NAME),
                from.text("urusan", LONGEST_CODE),
                List.of(),
                from.text("jenis", LONGEST_CODE),
                null,
                true,
                answers(from, "answers"),
                from.number("maturity"));
    }

    private static Map<String, Answer> answers(Fields from, String key) {
        var answers = from.object(key, EntriesReader::answers);
        return answers == null ? Map.of() : answers;
    }

    private static Map<String, Answer> answers(Fields from) {
        var answers = new LinkedHashMap<String, Answer>();
        from.each((name, node) -> {
            var answer = answer(from, name, node);
            if (answer != null) answers.put(name, answer);
        });
        return answers;
    }

    private static @Nullable Answer answer(Fields from, String name, JsonNode node) {
        if (node instanceof ObjectNode object) return from.inside(name, object, EntriesReader::detailed);
        var level = Fields.integer(node);
        if (level != null) return Answer.level(level);
        from.problem(name, "isi level 0 sampai 3, atau objek dengan level atau value");
        return null;
    }

    private static @Nullable Answer detailed(Fields from) {
        var answer = new Answer(from.whole("level"), from.text("variant", LONGEST_CODE), from.number("value"));
        if (answer.level() != null || answer.value() != null) return answer;
        if (!from.has("level") && !from.has("value")) from.problem("level", "isi level atau value");
        return null;
    }
}
