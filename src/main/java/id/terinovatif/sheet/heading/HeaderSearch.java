package id.terinovatif.sheet.heading;

import id.terinovatif.sheet.Field;
import id.terinovatif.sheet.Kind;
import id.terinovatif.sheet.Line;
import id.terinovatif.sheet.Merge;
import id.terinovatif.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Looks for the headings among the first twenty rows: the row, or the two rows, in which most fields are known. */
public final class HeaderSearch {
    private static final int ROWS = 20;

    private final Synonyms synonyms;
    private final Kind kind;

    public HeaderSearch(Kind kind, List<Field> fields) {
        this.synonyms = new Synonyms(kind, fields);
        this.kind = kind;
    }

    /** The headings, or null when no row knows the field that every row must have. */
    public @Nullable Header in(Sheet sheet) {
        Header best = null;
        for (int at = 0; at < sheet.lines().size() && sheet.lines().get(at).number() <= ROWS; at++) {
            var one = header(sheet, at, at);
            if (better(one, best)) best = one;
            var two = two(sheet, at, one);
            if (two != null && better(two, best)) best = two;
        }
        return best;
    }

    /** The row with the next below it, where the upper groups the lower; a title over both does not. */
    private @Nullable Header two(Sheet sheet, int at, Header upper) {
        if (!next(sheet, at) || upper.known() == 0) return null;
        if (upper.columns().stream().map(Column::heading).distinct().count() < 2) return null;
        var both = header(sheet, at, at + 1);
        return both.known() > upper.known()
                        && both.known() >= header(sheet, at + 1, at + 1).known()
                ? both
                : null;
    }

    /** The headings at the line that somebody has pointed at, whatever is known there. */
    public @Nullable Header at(Sheet sheet, int line) {
        for (int at = 0; at < sheet.lines().size(); at++)
            if (sheet.lines().get(at).number() == line) {
                var one = header(sheet, at, at);
                var two = two(sheet, at, one);
                return two == null ? one : two;
            }
        return null;
    }

    private static boolean next(Sheet sheet, int at) {
        return at + 1 < sheet.lines().size()
                && sheet.lines().get(at + 1).number() == sheet.lines().get(at).number() + 1;
    }

    private boolean better(Header one, @Nullable Header best) {
        if (one.holding(kind.required()).isEmpty()) return false;
        return best == null || one.known() > best.known();
    }

    private Header header(Sheet sheet, int from, int to) {
        var upper = texts(sheet, sheet.lines().get(from));
        var lower = from == to
                ? Map.<Integer, String>of()
                : texts(sheet, sheet.lines().get(to));
        var headings = new TreeMap<Integer, Heading>();
        for (var column : upper.keySet()) headings.put(column, Heading.of(upper.get(column), lower.get(column)));
        for (var column : lower.keySet()) headings.computeIfAbsent(column, alone -> Heading.of(null, lower.get(alone)));
        var columns = matched(headings);
        return new Header(
                sheet.lines().get(from).number(), sheet.lines().get(to).number(), columns);
    }

    /** A field goes to the column whose heading names it best, the first of equals. */
    private List<Column> matched(Map<Integer, Heading> headings) {
        var winners = new HashMap<String, Integer>();
        var ranks = new HashMap<String, Integer>();
        headings.forEach((column, heading) -> {
            var meaning = heading.meaning(synonyms);
            if (meaning == null) return;
            var code = meaning.field().code();
            if (ranks.getOrDefault(code, Integer.MAX_VALUE) <= meaning.rank()) return;
            ranks.put(code, meaning.rank());
            winners.put(code, column);
        });
        var fields = new HashMap<Integer, String>();
        winners.forEach((field, column) -> fields.put(column, field));
        var columns = new ArrayList<Column>();
        headings.forEach((column, heading) -> columns.add(new Column(column, heading.text(), fields.get(column))));
        return List.copyOf(columns);
    }

    /** The row's texts by column; a heading merged over several columns stands in each of them. */
    private static Map<Integer, String> texts(Sheet sheet, Line line) {
        var texts = new TreeMap<Integer, String>();
        for (var cell : line.cells()) {
            var text = line.text(cell.column());
            if (!text.isEmpty()) texts.put(cell.column(), text);
        }
        for (Merge merge : sheet.merges()) {
            if (!merge.holds(line.number()) || merge.lastColumn() - merge.firstColumn() > 100) continue;
            var first = sheet.lines().stream()
                    .filter(one -> one.number() == merge.firstLine())
                    .findFirst()
                    .map(one -> one.text(merge.firstColumn()))
                    .orElse("");
            if (first.isEmpty()) continue;
            for (int column = merge.firstColumn(); column <= merge.lastColumn(); column++)
                texts.putIfAbsent(column, first);
        }
        return texts;
    }
}
