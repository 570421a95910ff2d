package id.terinovatif.sheet;

import java.util.List;

/**
 * What stands on one sheet.
 *
 * @param lines rows with something in them, from above
 * @param since1904 whether the workbook counts days from 1904
 */
public record Sheet(String name, List<Line> lines, List<Merge> merges, boolean since1904) {
    /** The address as people name it: "Sheet1!F12". */
    String address(int line, int column) {
        return name + "!" + Cell.letters(column) + line;
    }
}
