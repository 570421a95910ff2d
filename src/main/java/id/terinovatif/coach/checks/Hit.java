package id.terinovatif.coach.checks;

import id.terinovatif.coach.Check;
import id.terinovatif.coach.text.Line;
import id.terinovatif.coach.text.Quantity;
import id.terinovatif.coach.text.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A place that a check found.
 *
 * @param words what the blanks of the message stand for
 * @param kind which of the check's wordings tells it
 * @param sure whether the rule alone is enough; an unsure place is shown where readers of such texts would raise the check
 */
record Hit(String section, int start, int end, Map<String, String> words, String kind, boolean sure) {
    private static final int QUOTED_WORDS = 12;

    Hit(String section, int start, int end, Map<String, String> words) {
        this(section, start, end, words, Check.MAIN, true);
    }

    Hit of(String kind) {
        return new Hit(section, start, end, words, kind, sure);
    }

    Hit unsure() {
        return new Hit(section, start, end, words, kind, false);
    }

    static Hit on(Line line) {
        return on(line, Map.of());
    }

    static Hit on(Line line, Map<String, String> words) {
        return new Hit(
                line.section(), line.span().start(), line.span().end(), with(words, "kutipan", quote(line.text())));
    }

    static Hit on(Line line, Span span) {
        var text = line.text()
                .substring(
                        span.start() - line.span().start(),
                        span.end() - line.span().start());
        return new Hit(line.section(), span.start(), span.end(), Map.of("kata", text, "kutipan", quote(line.text())));
    }

    static Hit on(Line line, Quantity quantity) {
        return on(line, new Span(quantity.start(), quantity.end()));
    }

    static Hit between(Line first, Line last, Map<String, String> words) {
        int end = first.section().equals(last.section())
                ? last.span().end()
                : first.span().end();
        return new Hit(first.section(), first.span().start(), end, with(words, "kutipan", quote(first.text())));
    }

    /** For what we did not find: the section where a reader would look, without a stretch of text. */
    static Hit missingFrom(Line line) {
        return new Hit(line.section(), line.span().start(), line.span().start(), Map.of("kutipan", quote(line.text())));
    }

    Hit with(String key, String value) {
        return new Hit(section, start, end, with(words, key, value), kind, sure);
    }

    private static Map<String, String> with(Map<String, String> words, String key, String value) {
        var all = new HashMap<>(words);
        all.put(key, value);
        return Map.copyOf(all);
    }

    private static String quote(String text) {
        var words = text.strip().split("\\s+", QUOTED_WORDS + 1);
        if (words.length <= QUOTED_WORDS) return String.join(" ", words);
        return String.join(" ", Arrays.asList(words).subList(0, QUOTED_WORDS)) + " …";
    }
}
