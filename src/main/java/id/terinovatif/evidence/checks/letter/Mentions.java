package id.terinovatif.evidence.checks.letter;

import id.terinovatif.evidence.checks.text.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the name of an innovation: the whole name, or its short form when the name has one ("SIPANDU (Sistem …)"). In text
 * written in the file letters must agree; in text read from a picture look-alikes may stand in.
 */
public final class Mentions {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern REFERENCE = Pattern.compile(
            "(?i)(?:keputusan|peraturan|surat|perjanjian|undangan|nota|instruksi|undang-undang)\\b[^;]{0,160}\\b(?:nomor|no\\.|tanggal|tahun)\\b[^;]{0,120}\\b(?:tentang|perihal|hal)\\b[^;]*$");
    private static final Pattern ITEM = Pattern.compile(
            "(?:;|\\.\\s+(?=\\p{Lu})|\\s\\d{1,2}[.)]\\s|\\s[a-z][.)]\\s|(?i:\\b(?:menimbang|mengingat|memperhatikan|dasar|memutuskan|menetapkan|bahwa))\\s*:?)");
    // the brand at the head of a name: two or more words in capitals, or one before a comma
    private static final Pattern BRAND = Pattern.compile(
            "^(?:[\\p{Lu}\\p{N}&'’-]+(?:\\s+[\\p{Lu}\\p{N}&'’-]+(?!\\p{Ll}))+|[\\p{Lu}\\p{N}-]{4,}(?=,))(?=[,\\s].*\\p{Ll})");
    private static final int AROUND = 45;
    private static final int BACK = 320;
    private static final int COLUMN = 40;
    private static final int DOUBTFUL = 60;

    private final List<String> forms;
    private final boolean recognised;

    private record Piece(Line line, String text, boolean doubtful) {}

    /** A word, from and to where in its piece, {@code start} and {@code end} in all pieces. */
    private record Word(String text, int start, int end, Piece piece, int from, int to) {
        boolean doubtful() {
            return piece.doubtful();
        }

        /** Where its piece begins. */
        int base() {
            return start - from;
        }
    }

    /** @param recognised the text was read from a picture */
    public Mentions(String innovationName, boolean recognised) {
        this.forms = forms(innovationName);
        this.recognised = recognised;
    }

    // "SIPANDU (Sistem Pelayanan Terpadu)" may be called by either half, "PANGGIL TENSI, menjemput …" by its capitals;
    // words too short or too common stand for
    // nothing
    private static List<String> forms(String name) {
        var forms = new LinkedHashSet<String>();
        forms.add(compact(name));
        var open = name.indexOf('(');
        if (open >= 0) {
            forms.add(compact(name.substring(0, open)));
            forms.add(compact(name.substring(open + 1).replaceAll("\\).*", "")));
        }
        for (var sign : Set.of(" - ", " – ", ": ")) {
            var at = name.indexOf(sign);
            if (at > 0) forms.add(compact(name.substring(0, at)));
        }
        var brand = BRAND.matcher(name);
        if (brand.find()) forms.add(compact(brand.group()));
        forms.removeIf(form -> form.length() < 3);
        return List.copyOf(forms);
    }

    private static String compact(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** All mentions, in the order of the document. */
    public List<Mention> in(Facts letter) {
        var found = new ArrayList<Mention>();
        var pages = letter.lines().stream().map(Line::page).distinct().toList();
        for (int page : pages) found.addAll(in(letter, page));
        return List.copyOf(found);
    }

    private List<Mention> in(Facts letter, int page) {
        var lines = letter.lines().stream().filter(line -> line.page() == page).toList();
        var found = in(letter, page, lines.stream().map(line -> new Piece(line, line.text(), doubtful(line.sure()))));
        return found.isEmpty() ? in(letter, page, byColumn(lines)) : found;
    }

    /** Column by column, for a name that goes on in the next row of its column. */
    private static Stream<Piece> byColumn(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.cells().stream().map(cell -> new Column(line, cell)))
                .sorted(Comparator.comparingInt((Column one) -> one.cell().x() / COLUMN)
                        .thenComparingInt(one -> one.cell().y()))
                .map(one -> new Piece(
                        one.line(), one.cell().text(), doubtful(one.cell().sure())));
    }

    private record Column(Line line, Cell cell) {}

    private static boolean doubtful(int sure) {
        return sure < DOUBTFUL;
    }

    private List<Mention> in(Facts letter, int page, Stream<Piece> pieces) {
        var text = new StringBuilder();
        var words = new ArrayList<Word>();
        pieces.forEach(piece -> {
            var from = text.length();
            WORD.matcher(piece.text())
                    .results()
                    .map(m -> new Word(compact(m.group()), from + m.start(), from + m.end(), piece, m.start(), m.end()))
                    .forEach(words::add);
            text.append(piece.text()).append(' ');
        });
        return in(letter, page, text.toString(), words);
    }

    private List<Mention> in(Facts letter, int page, String text, List<Word> words) {
        var found = new ArrayList<Mention>();
        for (int i = 0; i < words.size(); i++) {
            int last = match(words, i);
            if (last < 0) continue;
            int start = words.get(i).start();
            found.add(new Mention(
                    page,
                    around(text, start, words.get(last).end()),
                    places(words.subList(i, last + 1)),
                    quoted(text, start, letter)));
            i = last;
        }
        return found;
    }

    private static List<Place> places(List<Word> words) {
        var places = new ArrayList<Place>();
        for (int first = 0, next; first < words.size(); first = next) {
            var begin = words.get(first);
            for (next = first + 1; next < words.size() && words.get(next).base() == begin.base(); ) next++;
            var said = begin.piece()
                    .text()
                    .substring(begin.from(), words.get(next - 1).to());
            places.addAll(Place.of(Place.What.NAME, begin.piece().line(), said));
        }
        return List.copyOf(places);
    }

    /** The last word of a mention that begins with word {@code i}, or -1. */
    private int match(List<Word> words, int i) {
        for (var form : forms) {
            var read = new StringBuilder();
            int best = -1;
            double least = Double.MAX_VALUE;
            for (int j = i; j < words.size() && read.length() < form.length() + 2; j++) {
                read.append(words.get(j).text());
                double cost = cost(read.toString(), form);
                if (cost < least) {
                    least = cost;
                    best = j;
                }
            }
            if (best >= 0 && least <= allowed(form, words.get(best).doubtful())) return best;
        }
        return -1;
    }

    private double cost(String read, String form) {
        if (!recognised) return read.equals(form) ? 0 : Double.MAX_VALUE;
        return Math.abs(read.length() - form.length()) > 3 ? Double.MAX_VALUE : Likeness.distance(read, form);
    }

    // SAMBUNG read surely is not SAMBANG: only look-alikes may differ where the reader has no doubt
    private double allowed(String form, boolean doubtful) {
        if (!recognised || form.length() < 5) return 0;
        return form.length() < 9 || !doubtful ? 0.85 : form.length() / 9.0;
    }

    private static String around(String text, int start, int end) {
        return text.substring(Math.max(0, start - AROUND), Math.min(text.length(), end + AROUND))
                .strip();
    }

    private static boolean quoted(String text, int start, Facts letter) {
        var before = text.substring(Math.max(0, start - BACK), start);
        var item = ITEM.matcher(before);
        int cut = 0;
        while (item.find()) cut = item.end();
        var reference = REFERENCE.matcher(before.substring(cut));
        return reference.find() && !own(reference.group(), letter);
    }

    private static boolean own(String reference, Facts letter) {
        if (letter.number() != null && compact(reference).contains(compact(letter.number()))) return true;
        var title = letter.titleLine() < letter.lines().size()
                ? letter.lines().get(letter.titleLine()).text()
                : "";
        return title.length() > 12 && compact(reference).startsWith(compact(title));
    }
}
