package id.terinovatif.evidence.checks.letter;

import id.terinovatif.evidence.checks.text.Cell;
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
            Pattern.compile("^(?:(?:LAMPIRAN|SALINAN|PETIKAN) )(?:[IVX1-9]{1,4} )?");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?i)(?:^|\\s)(?:(?:perihal|hal|lal)\\s*[:;.]\\s*|(?:perihal|hal)\\s+(?=\\p{Lu}))(\\p{L}.*)");
    private static final Pattern ABSTRACT = Pattern.compile("(?i)^\\W*abstrak\\b");
    private static final Pattern NUMBER = Pattern.compile("(?i)^\\W*(?:nomor|no\\.)");
    private static final int TITLE_WITHIN = 45;
    private static final int COVER = 12;
    private static final int SUBJECT_WITHIN = 25;
    private static final List<Title> TITLES = read();

    private record Title(LetterKind kind, List<String> words) {}

    /** The kind and the line, from 0, where the title stands. */
    record Found(LetterKind kind, int line) {}

    private Kinds() {}

    /**
     * The title stands on the first page that has text, or behind a cover of a few lines: in capitals, or alone on its line. A letter
     * without a title has a subject instead, which makes it an invitation or nothing that is asked for.
     */
    static @Nullable Found of(List<Line> lines) {
        var most = Math.min(lines.size(), TITLE_WITHIN);
        var page = lines.isEmpty() ? 0 : lines.getFirst().page();
        for (int i = 0; i < most && (i < COVER || lines.get(i).page() == page); i++) {
            var kind = kind(lines, i);
            if (kind != null) return new Found(summary(lines, page) ? LetterKind.LAINNYA : kind, i);
        }
        return null;
    }

    private static boolean summary(List<Line> lines, int page) {
        return lines.stream()
                .anyMatch(line ->
                        line.page() == page && ABSTRACT.matcher(line.text()).find());
    }

    private static @Nullable LetterKind kind(List<Line> lines, int i) {
        var here = lines.get(i);
        var next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
        var whole = kind(here.text(), next);
        if (whole != null) return whole;
        for (var cell : here.cells().size() > 1 ? here.cells() : List.<Cell>of()) {
            var kind = kind(Line.together(cell.text()), "");
            if (kind != null && kind != LetterKind.LAINNYA) return kind;
        }
        var subject = SUBJECT.matcher(here.text());
        if (!subject.find() || i > SUBJECT_WITHIN) return null;
        return words(subject.group(1)).startsWith("UNDANGAN") ? LetterKind.UNDANGAN : LetterKind.LAINNYA;
    }

    private static String words(String text) {
        return WORDS.matcher(text.toUpperCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static @Nullable LetterKind kind(String text, String next) {
        var here = words(text);
        if (here.length() > 90) return null;
        var title = BEFORE_TITLE.matcher(here).replaceAll("");
        var numbered = NUMBER.matcher(next).find();
        var kind = next.isEmpty() || title.length() > 40 ? null : joined(title, words(next));
        if (kind == null) kind = kind(title.split(" ", -1));
        return kind == null || capitals(text) || alone(title, kind, numbered) ? kind : null;
    }

    private static boolean capitals(String text) {
        var letters = text.chars().filter(Character::isLetter).count();
        return text.chars().filter(Character::isUpperCase).count() > letters * 0.7;
    }

    private static boolean alone(String title, LetterKind kind, boolean numbered) {
        if (title.matches("(?:NOMOR|NO|NAMA|JUDUL) SOP\\b.*")) return true;
        var count = title.split(" ", -1).length;
        return TITLES.stream()
                .filter(one -> one.kind() == kind)
                .anyMatch(one -> count == one.words().size()
                        || (numbered && count <= one.words().size() + 6));
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
