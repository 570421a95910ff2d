package id.terinovatif.sheet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the sheet as it was read.
 *
 * @param row counted from 1
 * @param values by field code; what is empty or faulty is not in it
 * @param warnings what is taken and looks odd
 * @param merged fields that were filled from a merged cell above
 * @param written what stands in the columns with a heading, in their order; kept of faulty rows alone
 * @param skipped why the row is no entry, null when it is one
 */
public record ReadRow(
        int row,
        Map<String, Value> values,
        List<CellFault> faults,
        List<CellFault> warnings,
        List<String> merged,
        List<String> written,
        @Nullable String skipped) {

    public static ReadRow skipped(int row, String reason) {
        return new ReadRow(row, Map.of(), List.of(), List.of(), List.of(), List.of(), reason);
    }

    /** The same without what was written, unless somebody has to mend it. */
    public ReadRow lean() {
        return faulty() ? this : new ReadRow(row, values, faults, warnings, merged, List.of(), skipped);
    }

    public String text(String field) {
        var value = values.get(field);
        return value == null ? "" : value.text();
    }

    public boolean faulty() {
        return !faults.isEmpty();
    }
}
