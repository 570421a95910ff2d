package id.terinovatif.innovation.story;

import id.terinovatif.shared.web.Faults;
import id.terinovatif.story.Atom;
import id.terinovatif.story.Result;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.MultiValueMap;

/** A piece as it is typed: a text, or rows of results. */
record PieceForm(String kept, int base, Faults faults) {
    static final int ROWS = 6;
    private static final int LONGEST = 10_000;
    private static final int LONGEST_CELL = 160;
    private static final List<String> CELLS = List.of("indikator", "sebelum", "sesudah", "satuan", "waktu", "sumber");

    static PieceForm of(Atom atom, MultiValueMap<String, String> typed) {
        var faults = new Faults.Collector();
        var kept = atom.from() == Atom.From.RESULTS ? results(typed, faults) : text(typed, faults);
        return new PieceForm(kept, base(typed), faults.found());
    }

    private static int base(MultiValueMap<String, String> typed) {
        var base = String.valueOf(typed.getFirst("revisi"));
        return base.matches("\\d{1,9}") ? Integer.parseInt(base) : 0;
    }

    private static String text(MultiValueMap<String, String> typed, Faults.Collector faults) {
        var text = typed.getOrDefault("isi", List.of("")).getFirst();
        var value = text == null ? "" : text.strip();
        faults.atMost("isi", value, LONGEST, "Tulisan ini");
        return value;
    }

    private static String results(MultiValueMap<String, String> typed, Faults.Collector faults) {
        var rows = new ArrayList<Result>();
        for (int row = 0; row < ROWS; row++) {
            var cells = new ArrayList<String>();
            for (var name : CELLS) {
                var all = typed.getOrDefault(name, List.of());
                var cell =
                        row < all.size() && all.get(row) != null ? all.get(row).strip() : "";
                faults.atMost(name + "-" + row, cell, LONGEST_CELL, "Baris " + (row + 1));
                cells.add(cell);
            }
            rows.add(new Result(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5)));
        }
        return Result.kept(rows);
    }
}
