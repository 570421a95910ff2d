package id.terinovatif.exchange.imports;

import id.terinovatif.sheet.Asked;
import id.terinovatif.sheet.Field;
import id.terinovatif.sheet.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person has said about a sheet that was read.
 *
 * @param columns the field of each column by its letter, "" for none
 * @param marks what 1.250 means, by the letter of its column
 * @param agencies the agency that a name of the sheet means, 0 for a new one of that name
 * @param agency whose rows are that name none
 */
public record Matching(
        @Nullable String sheet,
        @Nullable Integer headerLine,
        Map<String, String> columns,
        Map<String, String> marks,
        @Nullable String encoding,
        @Nullable String delimiter,
        Map<String, Long> agencies,
        @Nullable Long agency) {

    static final Matching NOTHING = new Matching(null, null, Map.of(), Map.of(), null, null, Map.of(), null);

    Asked asked(Kind kind, List<Field> fields, int lastYear) {
        return new Asked(kind, fields, sheet, headerLine, columns, marks, lastYear, encoding, delimiter);
    }

    Matching withColumns(Map<String, String> remembered) {
        return new Matching(sheet, headerLine, remembered, marks, encoding, delimiter, agencies, agency);
    }
}
