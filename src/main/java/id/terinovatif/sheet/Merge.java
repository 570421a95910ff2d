package id.terinovatif.sheet;

/** Cells shown as one: rows counted from 1, columns from 0, both ends included. */
public record Merge(int firstLine, int lastLine, int firstColumn, int lastColumn) {
    public boolean holds(int line) {
        return firstLine <= line && line <= lastLine;
    }
}
