package id.terinovatif.scoring;

import id.terinovatif.instrument.Level;
import id.terinovatif.instrument.Variant;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns answers into the lines of a score; whatever does not fit becomes a problem that names its field. */
final class Marking {
    private final Questionnaire questionnaire;
    private final List<Problem> problems;

    Marking(Questionnaire questionnaire, List<Problem> problems) {
        this.questionnaire = questionnaire;
        this.problems = problems;
    }

    /** One line for every question, at level 0 where nothing was answered. */
    List<IndicatorScore> mark(String path, Map<String, Answer> answers) {
        var lines = new HashMap<Question, IndicatorScore>();
        answers.forEach((name, answer) -> mark(path + "." + name, name, answer, lines));
        return questionnaire.questions().stream()
                .map(question -> lines.getOrDefault(question, line(question, question.part(), 0, null, false)))
                .toList();
    }

    private void mark(String field, String name, Answer answer, Map<Question, IndicatorScore> lines) {
        var question = questionnaire.find(name);
        if (question == null) problems.add(new Problem(field, questionnaire.refusal(name)));
        else if (lines.put(question, mark(field, question, answer)) != null)
            problems.add(new Problem(field, "indikator ini dijawab dua kali, dengan kode dan dengan nomor"));
    }

    private IndicatorScore mark(String field, Question question, Answer answer) {
        var variant = variant(field, question, answer);
        var levels = variant == null ? question.levels() : variant.levels();
        var part = variant == null ? question.part() : variant.code();
        var value = answer.value();
        if (value != null && answer.level() != null)
            problems.add(new Problem(field, "isi level atau value, jangan keduanya"));
        if (value == null) return line(question, part, level(field, answer.level()), null, false);
        var holding = levels.stream().filter(level -> holds(level, value)).toList();
        if (holding.isEmpty()) refuseValue(field, question, variant, levels, value);
        var level = holding.isEmpty() ? 0 : holding.getLast().ordinal();
        return line(question, part, level, value, holding.size() > 1);
    }

    private int level(String field, @Nullable Integer level) {
        if (level != null && level >= 0 && level <= 3) return level;
        problems.add(new Problem(field, "tingkat harus bilangan bulat 0 sampai 3"));
        return 0;
    }

    private @Nullable Variant variant(String field, Question question, Answer answer) {
        var choices = question.indicator().variants();
        var code = answer.variant();
        if (code == null) {
            var empty = answer.value() == null && Integer.valueOf(0).equals(answer.level());
            if (!choices.isEmpty() && !empty)
                problems.add(new Problem(field + ".variant", "pilih salah satu varian: " + codes(choices)));
            return null;
        }
        var chosen = question.indicator().variant(code).orElse(null);
        if (chosen == null)
            problems.add(new Problem(
                    field + ".variant",
                    choices.isEmpty()
                            ? "indikator ini tidak bervarian"
                            : "varian harus salah satu dari " + codes(choices)));
        return chosen;
    }

    private static String codes(List<Variant> variants) {
        return variants.stream().map(Variant::code).collect(Collectors.joining(", "));
    }

    private static boolean holds(Level level, BigDecimal value) {
        var band = level.band();
        return band != null && band.holds(value);
    }

    private void refuseValue(
            String field, Question question, @Nullable Variant variant, List<Level> levels, BigDecimal value) {
        if (variant == null && !question.indicator().variants().isEmpty()) return; // the variant is the problem
        var banded = levels.stream().anyMatch(level -> level.band() != null);
        problems.add(new Problem(
                field + ".value",
                banded
                        ? "nilai " + Figures.words(value) + " tidak masuk batas tingkat mana pun"
                        : "indikator ini tidak memakai nilai; isi tingkat 0 sampai 3"));
    }

    private static IndicatorScore line(
            Question question, @Nullable String part, int level, @Nullable BigDecimal value, boolean tied) {
        var known = question.weight();
        var weight = known == null ? BigDecimal.ZERO : known; // refused as not computable before any mark is used
        return new IndicatorScore(
                question.indicator().code(),
                question.indicator().number(),
                question.name(),
                part,
                weight,
                level,
                Figures.plain(weight.multiply(BigDecimal.valueOf(level))),
                value,
                tied);
    }
}
