package id.terinovatif.evidence.checks.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF's pages with the places of its words. */
final class PlacedText extends PDFTextStripper {
    private final List<Row> rows = new ArrayList<>();
    private final List<Cell> words = new ArrayList<>();

    PlacedText() {
        setSortByPosition(true);
    }

    /** One page, counted from 1; one that is broken is empty, so that it does not hide the others. */
    Sheet page(PDDocument document, int page) {
        rows.clear();
        words.clear();
        try {
            setStartPage(page);
            setEndPage(page);
            getText(document);
            endRow();
            return sheet(document, page);
        } catch (IOException | RuntimeException e) {
            return Sheet.EMPTY;
        }
    }

    private Sheet sheet(PDDocument document, int page) {
        var one = document.getPage(page - 1);
        var box = one.getCropBox();
        var turned = one.getRotation() % 180 != 0;
        var width = Math.round(turned ? box.getHeight() : box.getWidth());
        var height = Math.round(turned ? box.getWidth() : box.getHeight());
        return new Sheet(width, height, TextSource.EMBEDDED, 0, 100, List.copyOf(rows), PdfInk.on(one, width, height));
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        if (text.isBlank() || letters.isEmpty()) return;
        var first = letters.getFirst();
        var last = letters.getLast();
        var high = Math.max(first.getFontSizeInPt(), first.getHeightDir());
        var width = last.getXDirAdj() + last.getWidthDirAdj() - first.getXDirAdj();
        words.add(new Cell(
                text.strip(),
                Math.round(first.getXDirAdj()),
                Math.round(first.getYDirAdj() - high),
                Math.round(width),
                Math.max(1, Math.round(high)),
                Cell.SURE,
                Cell.SURE));
    }

    @Override
    protected void writeLineSeparator() {
        endRow();
    }

    private void endRow() {
        if (!words.isEmpty()) rows.add(Row.of(List.copyOf(words)));
        words.clear();
    }
}
