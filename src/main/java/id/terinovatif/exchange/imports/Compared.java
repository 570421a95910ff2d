package id.terinovatif.exchange.imports;

import id.terinovatif.sheet.ReadRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row beside what is there already.
 *
 * @param target the thing that it is about, null for a new one
 * @param changes codes of the fields that would change
 */
public record Compared(
        ReadRow row, Verdict verdict, @Nullable Long target, List<String> changes) {

    static Compared fresh(ReadRow row) {
        return new Compared(row, Verdict.NEW, null, List.of());
    }

    static Compared known(ReadRow row, long target, List<String> changes) {
        return new Compared(row, changes.isEmpty() ? Verdict.SAME : Verdict.CHANGED, target, changes);
    }
}
