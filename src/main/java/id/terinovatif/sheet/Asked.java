package id.terinovatif.sheet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a sheet is to be read; what is null or missing is found out.
 *
 * @param fields what its columns may hold
 * @param sheet the name of the sheet
 * @param headerLine the line of the headings
 * @param columns the field of each column by its letter as a person has matched them, "" for none
 * @param marks what 1.250 means in a column, by its letter: THOUSANDS or DECIMAL
 * @param lastYear the latest that a date may have
 * @param encoding of a CSV, such as windows-1252
 * @param delimiter of a CSV
 */
public record Asked(
        Kind kind,
        List<Field> fields,
        @Nullable String sheet,
        @Nullable Integer headerLine,
        Map<String, String> columns,
        Map<String, String> marks,
        int lastYear,
        @Nullable String encoding,
        @Nullable String delimiter) {

    /** With everything found out. */
    public static Asked plain(Kind kind, List<Field> fields, int lastYear) {
        return new Asked(kind, fields, null, null, Map.of(), Map.of(), lastYear, null, null);
    }
}
