package id.terinovatif.exchange.imports;

import id.terinovatif.account.User;
import id.terinovatif.sheet.Findings;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The faulty rows of a list as they were written, with the reasons in a last column, to be mended and brought again. */
@Component
class FaultyRows {
    private final Imports imports;
    private final ImportRows rows;

    FaultyRows(Imports imports, ImportRows rows) {
        this.imports = imports;
        this.rows = rows;
    }

    /** Headings and rows of one sheet. */
    record Sheet(List<String> headings, List<List<String>> rows) {}

    Sheet of(User user, long id) {
        var one = imports.get(user.regionId(), id);
        var findings = one.findings();
        if (findings == null) return new Sheet(List.of(), List.of());
        var headings = new ArrayList<>(
                findings.columns().stream().map(Findings.Col::heading).toList());
        var found = new ArrayList<List<String>>();
        for (var kept : rows.all(one, Verdict.FAULTY)) {
            var cells = new ArrayList<>(kept.row().written());
            while (cells.size() < headings.size()) cells.add("");
            cells.add(reasons(kept));
            found.add(cells);
        }
        headings.add("Alasan");
        return new Sheet(headings, found);
    }

    private static String reasons(ImportRows.Kept kept) {
        var reasons = kept.row().faults().stream()
                .map(fault -> fault.cell() + ": " + fault.message())
                .toList();
        return String.join("\n", reasons);
    }
}
