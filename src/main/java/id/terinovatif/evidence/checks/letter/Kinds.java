package id.terinovatif.evidence.checks.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Knows the kind of a letter by its title; kinds.yaml says how titles begin. */
final class Kinds {
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BEFORE_TITLE =
            Pattern.compile("^(?:(?:LAMPIRAN|SALINAN|RANCANGAN|PETIKAN) )(?:[IVX1-9]{1,4} )?");
    private static final Pattern SUBJECT = Pattern.compile("\\b(?:PERIHAL|HAL|LAL) (.*)");
    private static final int TITLE_WITHIN = 45;
    private static final List<Title> TITLES = read();

    private record Title(LetterKind kind, List<String> words) {}

    /** The kind and the line, from 0, where the title stands. */
    record Found(LetterKind kind, int line) {}

    private Kinds() {}

    static @Nullable Found of(List<Line> lines) {
        var most = Math.min(lines.size(), TITLE_WITHIN);
        for (int i = 0; i < most; i++) {
            var here = words(lines.get(i).text());
            var kind = kind(here, i + 1 < lines.size() ? words(lines.get(i + 1).text()) : "");
            if (kind != null) return new Found(kind, i);
        }
        return null;
    }

    private static String words(String text) {
        return WORDS.matcher(text.toUpperCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static @Nullable LetterKind kind(String here, String next) {
        if (here.length() > 90) return null;
        var subject = SUBJECT.matcher(here);
        var title = subject.find()
                ? "HAL " + subject.group(1)
                : BEFORE_TITLE.matcher(here).replaceAll("");
        var alone = kind(title.split(" ", -1));
        return alone != null || next.isEmpty() || title.length() > 40 ? alone : joined(title, next);
    }

    // a title may be broken after its first word or two
    private static @Nullable LetterKind joined(String title, String next) {
        var count = title.split(" ", -1).length;
        var kind = kind((title + " " + next).split(" ", -1));
        return count <= 3 && kind != null && startsAs(kind, title) ? kind : null;
    }

    private static boolean startsAs(LetterKind kind, String title) {
        var first = title.split(" ", -1)[0].toLowerCase(Locale.ROOT);
        return TITLES.stream()
                .filter(one -> one.kind() == kind)
                .anyMatch(one -> Likeness.same(first, one.words().getFirst()));
    }

    private static @Nullable LetterKind kind(String[] words) {
        for (var title : TITLES) if (begins(words, title.words())) return title.kind();
        return null;
    }

    private static boolean begins(String[] words, List<String> title) {
        if (title.size() > 1 && runsInto(String.join("", words), String.join("", title))) return true;
        if (words.length < title.size()) return false;
        for (int i = 0; i < title.size(); i++)
            if (!Likeness.same(words[i].toLowerCase(Locale.ROOT), title.get(i))) return false;
        return true;
    }

    // spaced-out titles lose the spaces between their words, and OCR puts spaces into words
    private static boolean runsInto(String line, String title) {
        if (line.length() < title.length()) return false;
        var begin = line.substring(0, title.length()).toLowerCase(Locale.ROOT);
        return begin.equals(title) || (title.length() >= 11 && Likeness.distance(begin, title) <= 1);
    }

    @SuppressWarnings("unchecked")
    private static List<Title> read() {
        try (var stream = Kinds.class.getResourceAsStream("kinds.yaml")) {
            if (stream == null) throw new IllegalStateException("kinds.yaml");
            List<Map<String, Object>> rows = new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
            var titles = new ArrayList<Title>();
            for (var row : rows) {
                var kind = LetterKind.valueOf(String.valueOf(row.get("kind")));
                var begun = (List<String>) Objects.requireNonNull(row.get("titles"));
                begun.forEach(title -> titles.add(
                        new Title(kind, List.of(title.toLowerCase(Locale.ROOT).split(" ", -1)))));
            }
            return List.copyOf(titles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
