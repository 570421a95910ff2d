package id.terinovatif.evidence.checks.letter;

import id.terinovatif.evidence.checks.text.Cell;
import id.terinovatif.evidence.checks.text.Sheet;
import java.util.List;

/**
 * Where on its page a value was found, in thousandths of the page as it lies in the file.
 *
 * @param page from 1
 * @param left from the page's left edge
 * @param top from its upper edge
 */
public record Place(What what, int page, int left, int top, int width, int height) {
    /** Which value. */
    public enum What {
        NAME("nama inovasi"),
        DATE("tanggal"),
        NUMBER("nomor"),
        PERSON("orang yang dihitung"),
        SIGNATURE("pengesahan");

        private final String label;

        What(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private static final int WHOLE = 1000;
    /** An entry no longer than this is marked whole, with its label. */
    private static final int SHORT = 44;

    /** The part of a line where these words stand, else the whole line; none when nothing is known of its place. */
    static List<Place> of(What what, Line line, String words) {
        var cell = line.cells().stream()
                .filter(one -> plain(one.text()).contains(plain(words)))
                .findFirst();
        if (cell.isEmpty()) return of(what, line);
        var whole = what != What.NAME && cell.get().text().length() <= SHORT;
        return of(what, line, List.of(whole ? cell.get() : part(cell.get(), words)));
    }

    /** The whole line. */
    static List<Place> of(What what, Line line) {
        return of(what, line, line.cells());
    }

    /** The box around these cells of a line's page. */
    static List<Place> of(What what, Line line, List<Cell> cells) {
        var sheet = line.sheet();
        if (sheet.width() == 0 || sheet.height() == 0 || cells.isEmpty()) return List.of();
        int left = cells.stream().mapToInt(Cell::x).min().orElse(0);
        int top = cells.stream().mapToInt(Cell::y).min().orElse(0);
        int right =
                cells.stream().mapToInt(cell -> cell.x() + cell.width()).max().orElse(0);
        int bottom =
                cells.stream().mapToInt(cell -> cell.y() + cell.height()).max().orElse(0);
        return List.of(box(what, line.page(), sheet, left, top, right, bottom));
    }

    static Place box(What what, int page, Sheet sheet, int left, int top, int right, int bottom) {
        int x = share(left, sheet.width());
        int y = share(top, sheet.height());
        int across = Math.max(1, share(right, sheet.width()) - x);
        int down = Math.max(1, share(bottom, sheet.height()) - y);
        // back to how the page lies in the file, before it was turned to be read
        return switch (sheet.turned() % 4) {
            case 1 -> new Place(what, page, y, WHOLE - x - across, down, across);
            case 2 -> new Place(what, page, WHOLE - x - across, WHOLE - y - down, across, down);
            case 3 -> new Place(what, page, WHOLE - y - down, x, down, across);
            default -> new Place(what, page, x, y, across, down);
        };
    }

    private static int share(int at, int of) {
        return Math.clamp(Math.round(at * (float) WHOLE / of), 0, WHOLE);
    }

    /** Letters are taken to be equally wide: near enough to find the words. */
    private static Cell part(Cell cell, String words) {
        var at = plain(cell.text()).indexOf(plain(words));
        if (at < 0) return cell;
        double all = Math.max(1, plain(cell.text()).length());
        int from = (int) (cell.width() * at / all);
        int width = (int) Math.ceil(cell.width() * plain(words).length() / all);
        return new Cell(words, cell.x() + from, cell.y(), width, cell.height(), cell.sure(), cell.figures());
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
