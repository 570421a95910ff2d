package id.terinovatif.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet is, before its rows.
 *
 * @param trouble why it could not be read at all, null when it was
 * @param lines rows with something in them
 * @param encoding of a CSV, null for a workbook
 */
public record Findings(
        @Nullable String trouble,
        String sheet,
        List<String> sheets,
        @Nullable Integer headerLine,
        List<Col> columns,
        int lines,
        @Nullable String encoding,
        @Nullable String delimiter) {

    /**
     * A column as it was matched.
     *
     * @param letter "C"
     * @param field the code of its field, null when it is left out
     * @param samples the first three values that stand in it
     * @param ambiguous how many of its numbers can be read in two ways
     */
    public record Col(
            String letter, String heading, @Nullable String field, List<String> samples, int ambiguous) {}

    public static Findings trouble(String why) {
        return new Findings(why, "", List.of(), null, List.of(), 0, null, null);
    }

    /** The same as found in a CSV of this encoding and delimiter. */
    public Findings ofText(String encoding, String delimiter) {
        return new Findings(trouble, sheet, sheets, headerLine, columns, lines, encoding, delimiter);
    }

    /** The same with the names of all sheets of its workbook. */
    public Findings among(List<String> names) {
        return new Findings(trouble, sheet, names, headerLine, columns, lines, encoding, delimiter);
    }
}
