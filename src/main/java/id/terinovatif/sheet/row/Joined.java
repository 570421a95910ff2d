package id.terinovatif.sheet.row;

import id.terinovatif.sheet.Cell;
import id.terinovatif.sheet.CellFault;
import id.terinovatif.sheet.FieldKind;
import id.terinovatif.sheet.Fold;
import id.terinovatif.sheet.ReadRow;
import id.terinovatif.sheet.Sheet;
import id.terinovatif.sheet.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One entry on several rows: rows with the same key that nowhere contradict each other are one, of which the first stays; a
 * contradiction is a fault at the cell that differs.
 */
final class Joined {
    private final Sheet sheet;
    private final RowReader reader;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<ReadRow> rows = new ArrayList<>();

    private Joined(Sheet sheet, RowReader reader) {
        this.sheet = sheet;
        this.reader = reader;
    }

    static List<ReadRow> of(Sheet sheet, List<ReadRow> read, RowReader reader) {
        var joined = new Joined(sheet, reader);
        for (var row : read) joined.add(row);
        return joined.rows;
    }

    private void add(ReadRow row) {
        var key = key(row);
        var place = key.isEmpty() ? null : places.putIfAbsent(key, rows.size());
        rows.add(place == null ? row : joinedTo(place, row));
    }

    private String key(ReadRow row) {
        if (row.skipped() != null) return "";
        var kind = reader.asked().kind();
        var parts = kind.key().stream().map(field -> Fold.key(row.text(field))).toList();
        var last = parts.getLast().isEmpty() && kind.key().size() == 1;
        return last || parts.stream().allMatch(String::isEmpty) ? "" : String.join("|", parts);
    }

    private ReadRow joinedTo(int place, ReadRow row) {
        var first = rows.get(place);
        var values = new LinkedHashMap<>(first.values());
        var faults = new ArrayList<>(row.faults());
        row.values().forEach((field, value) -> {
            var known = first.values().get(field);
            if (known == null
                    && first.faults().stream().noneMatch(fault -> fault.field().equals(field)))
                values.put(field, value);
            else if (known != null && several(field)) values.put(field, both(known, value));
            else if (known != null && !Fold.key(known.text()).equals(Fold.key(value.text())))
                faults.add(contradiction(field, first, row));
        });
        if (!faults.isEmpty())
            return new ReadRow(row.row(), row.values(), faults, row.warnings(), row.merged(), row.written(), null);
        rows.set(
                place,
                new ReadRow(
                        first.row(), values, first.faults(), first.warnings(), first.merged(), first.written(), null));
        return ReadRow.skipped(row.row(), "menyatu dengan baris " + first.row());
    }

    private CellFault contradiction(String field, ReadRow first, ReadRow row) {
        var address = sheet.name() + "!" + Cell.letters(reader.column(field)) + row.row();
        return new CellFault(
                address,
                field,
                "Baris ini tentang hal yang sama dengan baris %d, tetapi isinya berbeda.".formatted(first.row()));
    }

    private boolean several(String code) {
        return reader.asked().fields().stream()
                .anyMatch(field -> field.code().equals(code) && field.kind() == FieldKind.CHOICES);
    }

    private static Value both(Value one, Value other) {
        var codes = new LinkedHashSet<>(List.of(one.text().split(",")));
        codes.addAll(List.of(other.text().split(",")));
        return Value.of(codes.stream().collect(Collectors.joining(",")));
    }
}
