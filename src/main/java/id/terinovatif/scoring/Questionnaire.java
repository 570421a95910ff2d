package id.terinovatif.scoring;

import id.terinovatif.instrument.Indicator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The questions of one half of an edition, found by every name an answer may use. */
final class Questionnaire {
    private final List<Question> questions;
    private final Map<String, Question> byName = new HashMap<>();
    private final Map<String, Indicator> split = new HashMap<>();

    Questionnaire(List<Indicator> indicators) {
        questions = indicators.stream().flatMap(Question::of).toList();
        questions.forEach(this::name);
    }

    private void name(Question question) {
        var part = question.part();
        var indicator = question.indicator();
        if (part != null) {
            byName.put(part, question);
            split.put(indicator.code(), indicator);
            split.put(String.valueOf(indicator.number()), indicator);
        } else {
            byName.put(indicator.code(), question);
            byName.put(String.valueOf(indicator.number()), question);
        }
    }

    List<Question> questions() {
        return questions;
    }

    boolean isWeighed() {
        return questions.stream().allMatch(question -> question.weight() != null);
    }

    @Nullable
    Question find(String name) {
        return byName.get(name);
    }

    /** Why a name is not understood. */
    String refusal(String name) {
        var indicator = split.get(name);
        if (indicator == null) return "indikator \"" + name + "\" tidak ada di sini pada edisi ini";
        var parts = indicator.components().stream().map(part -> part.code()).toList();
        return "indikator ini dijawab per komponen: " + String.join(", ", parts);
    }
}
