package id.terinovatif.demo;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Makes the demo's evidence: letters as PDF with letterhead and signature, and pictures. */
final class Papers {
    private static final float LEFT = 64;
    private static final float LEADING = 16;

    private Papers() {}

    /** A one-page letter. */
    static byte[] letter(
            String office,
            String title,
            String number,
            String date,
            String body,
            List<String> names,
            String signatory) {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var pen = new Pen(new PDPageContentStream(document, page))) {
                pen.write(FontName.HELVETICA_BOLD, 13, "PEMERINTAH KABUPATEN SUNGAI RAYA DEMO");
                pen.write(FontName.HELVETICA_BOLD, 12, office.toUpperCase(java.util.Locale.ROOT));
                pen.write(
                        FontName.HELVETICA,
                        9,
                        "Jalan Tepian Nomor 1, Sungai Raya. Surat contoh untuk peragaan, bukan dokumen resmi.");
                pen.rule();
                pen.write(FontName.HELVETICA_BOLD, 12, title);
                pen.write(FontName.HELVETICA, 11, "Nomor: " + number);
                pen.gap();
                pen.paragraph(body);
                pen.gap();
                for (int i = 0; i < names.size(); i++) pen.write(FontName.HELVETICA, 11, (i + 1) + ". " + names.get(i));
                pen.gap();
                pen.write(FontName.HELVETICA, 11, "Ditetapkan di Sungai Raya pada tanggal " + date);
                pen.write(FontName.HELVETICA, 11, signatory);
                pen.write(FontName.HELVETICA_OBLIQUE, 10, "ditandatangani secara elektronik");
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture with a banner that names the innovation. */
    static byte[] photo(String banner, Random random) {
        var image = new BufferedImage(480, 320, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(random.nextInt(160), 120 + random.nextInt(80), 90 + random.nextInt(90)));
        pen.fillRect(0, 0, 480, 320);
        pen.setColor(new Color(251, 241, 220));
        pen.fillRect(30, 40, 420, 60);
        pen.setColor(new Color(12, 92, 86));
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 22));
        pen.drawString(banner.length() > 34 ? banner.substring(0, 34) : banner, 44, 78);
        for (int person = 0; person < 7; person++) {
            pen.setColor(new Color(60 + random.nextInt(120), 50 + random.nextInt(90), 40 + random.nextInt(90)));
            pen.fillOval(40 + person * 60, 170 + random.nextInt(20), 34, 34);
            pen.fillRoundRect(34 + person * 60, 210, 46, 90, 20, 20);
        }
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes from the top of the page down. */
    private static final class Pen implements AutoCloseable {
        private final PDPageContentStream page;
        private float y = 790;

        Pen(PDPageContentStream page) {
            this.page = page;
        }

        void write(FontName font, float size, String text) throws IOException {
            page.beginText();
            page.setFont(new PDType1Font(font), size);
            page.newLineAtOffset(LEFT, y);
            page.showText(text);
            page.endText();
            y -= LEADING;
        }

        void paragraph(String text) throws IOException {
            var line = new StringBuilder();
            for (var word : text.split(" ", -1)) {
                if (line.length() + word.length() > 82) {
                    write(FontName.HELVETICA, 11, line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            write(FontName.HELVETICA, 11, line.toString());
        }

        void rule() throws IOException {
            page.moveTo(LEFT, y + 6);
            page.lineTo(530, y + 6);
            page.stroke();
            y -= LEADING;
        }

        void gap() {
            y -= LEADING;
        }

        @Override
        public void close() throws IOException {
            page.close();
        }
    }
}
