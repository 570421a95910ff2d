package id.terinovatif.innovation.story;

import id.terinovatif.shared.web.Faults;
import id.terinovatif.story.Atom;
import id.terinovatif.story.Instruction;
import id.terinovatif.story.Result;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.MultiValueMap;

/** A piece as it is typed: a text, or rows of results or steps. */
record PieceForm(String kept, int base, Faults faults) {
    static final int ROWS = 6;
    static final int STEPS = 12;
    private static final int LONGEST = 10_000;
    private static final int LONGEST_CELL = 160;
    private static final List<String> CELLS = List.of("indikator", "sebelum", "sesudah", "satuan", "waktu", "sumber");
    private static final List<String> STEP = List.of("langkah", "pelaksana", "hari");

    static PieceForm of(Atom atom, MultiValueMap<String, String> typed) {
        var faults = new Faults.Collector();
        var kept = switch (atom.from()) {
            case RESULTS -> results(typed, faults);
            case STEPS -> steps(typed, faults);
            default -> text(typed, faults);
        };
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
            var cells = cells(typed, CELLS, row, faults);
            rows.add(new Result(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5)));
        }
        return Result.kept(rows);
    }

    private static String steps(MultiValueMap<String, String> typed, Faults.Collector faults) {
        var rows = new ArrayList<Instruction>();
        for (int row = 0; row < STEPS; row++) {
            var cells = cells(typed, STEP, row, faults);
            var step = new Instruction(cells.get(0), cells.get(1), cells.get(2));
            if (step.blank()) continue;
            int at = rows.size();
            if (!step.days().matches("\\d{0,4}"))
                faults.add("hari-" + at, "Langkah " + (at + 1) + ": tulis hari sebagai angka, seperti 3.");
            if (step.what().isEmpty())
                faults.add("langkah-" + at, "Langkah " + (at + 1) + ": tulis apa yang dikerjakan.");
            rows.add(step);
        }
        return Instruction.kept(rows);
    }

    private static List<String> cells(
            MultiValueMap<String, String> typed, List<String> names, int row, Faults.Collector faults) {
        var cells = new ArrayList<String>();
        for (var name : names) {
            var all = typed.getOrDefault(name, List.of());
            var cell = row < all.size() && all.get(row) != null ? all.get(row).strip() : "";
            faults.atMost(name + "-" + row, cell, LONGEST_CELL, "Baris " + (row + 1));
            cells.add(cell);
        }
        return cells;
    }
}
