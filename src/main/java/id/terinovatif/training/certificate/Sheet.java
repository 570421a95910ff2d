package id.terinovatif.training.certificate;

import id.terinovatif.training.QrCode;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** An A4 paper that is written from top to bottom; lines wrap and pages follow by themselves. Lengths in points. */
final class Sheet implements AutoCloseable {
    private static final float MARGIN = 56;
    private static final int BOX = 0x25a1;
    private static final PDRectangle ACROSS = new PDRectangle(841.89f, 595.28f);
    private static final Color INK = new Color(0x1b2422);
    private static final Color LINE = new Color(0xb9bdb6);

    private final PDDocument document = new PDDocument();
    private final PDRectangle size;
    private final PDType0Font font;
    private PDPageContentStream content;
    private float y;

    private Sheet(PDRectangle size) throws IOException {
        this.size = size;
        try (var file =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            if (file == null) throw new IOException("font is missing");
            this.font = PDType0Font.load(document, file);
        }
        this.content = page();
    }

    /** What is written on it. */
    interface Writing {
        void on(Sheet sheet) throws IOException;
    }

    /** The bytes of a PDF that this writing fills. */
    static byte[] pdf(String title, boolean landscape, Writing writing) {
        try (var sheet = new Sheet(landscape ? ACROSS : PDRectangle.A4)) {
            sheet.document.getDocumentInformation().setTitle(title);
            writing.on(sheet);
            sheet.content.close();
            var bytes = new ByteArrayOutputStream();
            sheet.document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDPageContentStream page() throws IOException {
        var page = new PDPage(size);
        document.addPage(page);
        y = size.getHeight() - MARGIN;
        return new PDPageContentStream(document, page);
    }

    private float width() {
        return size.getWidth() - 2 * MARGIN;
    }

    void space(float points) {
        y -= points;
    }

    void text(String words, float points) throws IOException {
        for (var line : wrapped(words, points, width())) {
            down(points * 1.4f);
            show(line, MARGIN, points);
        }
    }

    void centred(String words, float points) throws IOException {
        for (var line : wrapped(words, points, width())) {
            down(points * 1.4f);
            show(line, MARGIN + (width() - length(line, points)) / 2, points);
        }
    }

    /** A row of a table; the shares of the columns sum to 1. */
    void row(float[] shares, List<String> cells, float points) throws IOException {
        var columns = new ArrayList<List<String>>();
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            columns.add(wrapped(cells.get(i), points, width() * shares[i] - 8));
            lines = Math.max(lines, columns.get(i).size());
        }
        float height = lines * points * 1.4f + 8;
        if (y - height < MARGIN) turn();
        float x = MARGIN;
        for (int i = 0; i < cells.size(); i++) {
            for (int n = 0; n < columns.get(i).size(); n++)
                show(columns.get(i).get(n), x + 4, points, y - 4 - (n + 1) * points * 1.2f);
            x += width() * shares[i];
        }
        y -= height;
        content.setStrokingColor(LINE);
        content.moveTo(MARGIN, y);
        content.lineTo(MARGIN + width(), y);
        content.stroke();
    }

    void frame() throws IOException {
        content.setStrokingColor(new Color(0x0c5c56));
        content.setLineWidth(2);
        content.addRect(28, 28, size.getWidth() - 56, size.getHeight() - 56);
        content.stroke();
        content.setLineWidth(1);
    }

    /** A QR code in the lower left corner. */
    void qr(QrCode code, float side) throws IOException {
        float unit = side / code.size();
        content.setNonStrokingColor(Color.BLACK);
        for (int row = 0; row < code.size(); row++)
            for (int column = 0; column < code.size(); column++)
                if (code.modules().get(column, row))
                    content.addRect(MARGIN + column * unit, MARGIN + (code.size() - 1 - row) * unit, unit, unit);
        content.fill();
    }

    private void down(float points) throws IOException {
        if (y - points < MARGIN) turn();
        y -= points;
    }

    private void turn() throws IOException {
        content.close();
        content = page();
    }

    private void show(String words, float x, float points) throws IOException {
        show(words, x, points, y);
    }

    private void show(String words, float x, float points, float at) throws IOException {
        content.beginText();
        content.setNonStrokingColor(INK);
        content.setFont(font, points);
        content.newLineAtOffset(x, at);
        content.showText(words);
        content.endText();
    }

    private List<String> wrapped(String words, float points, float most) throws IOException {
        var lines = new ArrayList<String>();
        for (var paragraph : words.split("\\R", -1)) {
            var line = "";
            for (var word : printable(paragraph).split(" +", -1)) {
                var longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && length(longer, points) > most) {
                    lines.add(line);
                    line = word;
                } else line = longer;
            }
            lines.add(line);
        }
        return lines;
    }

    /** A letter that the font does not have is shown as an empty box, so that one name never takes a paper down. */
    private String printable(String words) {
        var text = new StringBuilder();
        words.replace('\t', ' ').codePoints().forEach(character -> {
            if (prints(character)) text.appendCodePoint(character);
            else if (!Character.isISOControl(character)) text.append(prints(BOX) ? "\u25a1" : "?");
        });
        return text.toString();
    }

    private boolean prints(int character) {
        if (Character.isISOControl(character)) return false;
        try {
            return font.encode(Character.toString(character)).length > 0;
        } catch (IOException | IllegalArgumentException noGlyph) {
            return false;
        }
    }

    private float length(String words, float points) throws IOException {
        return font.getStringWidth(words) / 1000 * points;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
