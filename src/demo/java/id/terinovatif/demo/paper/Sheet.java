package id.terinovatif.demo.paper;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A paper written from the top down, page after page. */
final class Sheet implements AutoCloseable {
    static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
    static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
    static final PDFont SLANTED = new PDType1Font(FontName.TIMES_ITALIC);

    private static final float LEFT = 68;
    private static final float RIGHT = 540;
    private static final float BOTTOM = 70;
    private static final Color MARKER = new Color(255, 240, 120);

    private final PDDocument document = new PDDocument();
    private PDPageContentStream pen;
    private float y;

    Sheet() {
        pen = turn();
    }

    private PDPageContentStream turn() {
        try {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            y = 785;
            return new PDPageContentStream(document, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void newPage() {
        closePen();
        pen = turn();
    }

    /** The head of official paper. */
    void letterhead(String office, String unit) {
        emblem();
        centred(BOLD, 14, "PEMERINTAH KABUPATEN SUNGAI RAYA");
        centred(BOLD, 15, office.toUpperCase(Locale.ROOT));
        if (!unit.equals(office)) centred(BOLD, 13, unit.toUpperCase(Locale.ROOT));
        centred(PLAIN, 9, "Jalan Tepian Nomor 7 Muara Durian. Surat contoh untuk peragaan, bukan dokumen resmi.");
        line(LEFT, y + 6, RIGHT, y + 6, 1.6f);
        line(LEFT, y + 3, RIGHT, y + 3, 0.5f);
        y -= 16;
    }

    void centred(PDFont font, float size, String text) {
        for (var part : wrapped(font, size, text, RIGHT - LEFT)) {
            put(font, size, (LEFT + RIGHT - width(font, size, part)) / 2, part);
            y -= size * 1.25f;
        }
    }

    void paragraph(String text) {
        for (var part : text.split("\n", -1))
            for (var row : wrapped(PLAIN, 11, part, RIGHT - LEFT)) {
                room(15);
                put(PLAIN, 11, LEFT, row);
                y -= 15;
            }
        y -= 6;
    }

    /** A name and what it is, in two columns. */
    void pair(String name, String value) {
        room(15);
        put(PLAIN, 11, LEFT, name);
        put(PLAIN, 11, LEFT + 92, ":");
        for (var row : wrapped(PLAIN, 11, value, RIGHT - LEFT - 100)) {
            room(15);
            put(PLAIN, 11, LEFT + 100, row);
            y -= 15;
        }
    }

    void gap() {
        y -= 10;
    }

    /** A table; the row of that number is marked as with a highlighter, none for -1. */
    void table(float[] columns, List<String[]> rows, int marked) {
        for (int n = 0; n < rows.size(); n++) row(columns, rows.get(n), n == 0 ? BOLD : PLAIN, n == marked);
        y -= 8;
    }

    private void row(float[] columns, String[] cells, PDFont font, boolean marked) {
        var texts = new ArrayList<List<String>>();
        int lines = 1;
        for (int c = 0; c < cells.length; c++) {
            var parts = wrapped(font, 9.5f, cells[c], columns[c] - 6);
            texts.add(parts);
            lines = Math.max(lines, parts.size());
        }
        float height = lines * 12 + 4;
        room(height);
        if (marked) mark(height);
        float x = LEFT;
        for (int c = 0; c < cells.length; c++) {
            box(x, y - height + 11, columns[c], height);
            float top = y;
            for (var part : texts.get(c)) {
                put(font, 9.5f, x + 3, part);
                y -= 12;
            }
            y = top;
            x += columns[c];
        }
        y -= height;
    }

    /** Where and when it was signed, by whom; an unsigned paper ends with the name alone. */
    void signature(String day, String title, String name, boolean signed) {
        room(110);
        y -= 12;
        put(PLAIN, 11, 320, "Muara Durian, " + day);
        y -= 16;
        for (var row : wrapped(PLAIN, 11, title + ",", RIGHT - 320)) {
            put(PLAIN, 11, 320, row);
            y -= 14;
        }
        if (signed) electronic();
        else y -= 44;
        put(BOLD, 11, 320, name);
        y -= 16;
    }

    private void electronic() {
        code(320, y - 34, 34);
        y -= 12;
        put(SLANTED, 8.5f, 362, "Ditandatangani secara elektronik");
        y -= 11;
        put(SLANTED, 8.5f, 362, "(contoh peragaan)");
        y -= 24;
    }

    byte[] bytes() {
        closePen();
        try {
            var bytes = new ByteArrayOutputStream();
            // the same paper has the same bytes at every start, so it lies once in the storage
            document.setDocumentId(1L);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void room(float height) {
        if (y - height < BOTTOM) newPage();
    }

    private void closePen() {
        try {
            pen.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(PDFont font, float size, float x, String text) {
        try {
            pen.beginText();
            pen.setFont(font, size);
            pen.newLineAtOffset(x, y);
            pen.showText(text);
            pen.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(float x1, float y1, float x2, float y2, float thick) {
        try {
            pen.setLineWidth(thick);
            pen.moveTo(x1, y1);
            pen.lineTo(x2, y2);
            pen.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void box(float x, float bottom, float width, float height) {
        try {
            pen.setLineWidth(0.5f);
            pen.addRect(x, bottom, width, height);
            pen.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void mark(float height) {
        try {
            pen.setNonStrokingColor(MARKER);
            pen.addRect(LEFT, y - height + 11, RIGHT - LEFT, height);
            pen.fill();
            pen.setNonStrokingColor(Color.BLACK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An invented emblem: a shield with a river in it. */
    private void emblem() {
        box(LEFT, 744, 44, 52);
        for (int wave = 0; wave < 3; wave++) line(LEFT + 6, 756 + wave * 9, LEFT + 38, 760 + wave * 9, 1.4f);
    }

    /** Squares that stand where an electronic signature shows its code. */
    private void code(float x, float bottom, float side) {
        try {
            float square = side / 7;
            for (int row = 0; row < 7; row++)
                for (int column = 0; column < 7; column++)
                    if ((row * 7 + column) * 37 % 11 < 6)
                        pen.addRect(x + column * square, bottom + row * square, square, square);
            pen.fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> wrapped(PDFont font, float size, String text, float width) {
        var rows = new ArrayList<String>();
        var row = new StringBuilder();
        for (var word : plain(text).split(" ", -1)) {
            if (!row.isEmpty() && width(font, size, row + " " + word) > width) {
                rows.add(row.toString());
                row.setLength(0);
            }
            row.append(row.isEmpty() ? "" : " ").append(word);
        }
        rows.add(row.toString());
        return rows;
    }

    private static float width(PDFont font, float size, String text) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the standard fonts can show. */
    private static String plain(String text) {
        return text.replace('\u2019', '\'').replaceAll("[^\\x20-\\x7e\\xa1-\\xff\\u2013\\u2014\\u201c\\u201d]", "-");
    }
}
