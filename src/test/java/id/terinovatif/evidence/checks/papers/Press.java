package id.terinovatif.evidence.checks.papers;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Prints papers to PDF and scans the prints: turned a little, blurred, speckled, pressed by JPEG. */
public final class Press {
    private static final FontName[] FONTS = {
        FontName.HELVETICA, FontName.TIMES_ROMAN, FontName.COURIER, FontName.TIMES_BOLD, FontName.HELVETICA_BOLD
    };

    private Press() {}

    /** A PDF with text; the paper's name chooses type and size. */
    public static byte[] pdf(Paper paper) throws IOException {
        var random = new Random(paper.id().hashCode());
        var font = new PDType1Font(FONTS[random.nextInt(FONTS.length)]);
        float size = 9.5f + random.nextInt(3);
        var box = random.nextBoolean() ? PDRectangle.A4 : new PDRectangle(595, 935);
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (var page : pages(paper, (int) ((box.getHeight() - 110) / (size * 1.5f)), font, size, box))
                print(document, page, font, size, box);
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static List<List<String>> pages(Paper paper, int most, PDFont font, float size, PDRectangle box)
            throws IOException {
        var pages = new ArrayList<List<String>>();
        var page = new ArrayList<String>();
        for (var line : paper.lines())
            for (var part : wrapped(line, font, size, box.getWidth() - 110)) {
                if (part.equals("=") || page.size() >= most) {
                    pages.add(List.copyOf(page));
                    page.clear();
                }
                if (!part.equals("=")) page.add(part);
            }
        pages.add(page);
        return pages;
    }

    private static List<String> wrapped(String line, PDFont font, float size, float width) throws IOException {
        var mark = line.startsWith("^") || line.startsWith(">") ? line.substring(0, 1) : "";
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (var word : line.substring(mark.length()).split(" ", -1)) {
            if (!part.isEmpty() && font.getStringWidth(part + " " + word) / 1000 * size > width) {
                parts.add(mark + part);
                part.setLength(0);
            }
            part.append(part.isEmpty() ? "" : " ").append(word);
        }
        parts.add(mark + part);
        return parts;
    }

    private static void print(PDDocument document, List<String> lines, PDFont font, float size, PDRectangle box)
            throws IOException {
        var page = new PDPage(box);
        document.addPage(page);
        try (var pen = new PDPageContentStream(document, page)) {
            float y = box.getHeight() - 60;
            for (var line : lines) {
                var text = line.startsWith("^") || line.startsWith(">") ? line.substring(1) : line;
                float width = font.getStringWidth(text) / 1000 * size;
                float x = line.startsWith("^")
                        ? (box.getWidth() - width) / 2
                        : line.startsWith(">") ? Math.min(330, box.getWidth() - 50 - width) : 55;
                pen.beginText();
                pen.setFont(font, size);
                pen.newLineAtOffset(x, y);
                pen.showText(text);
                pen.endText();
                y -= size * 1.5f;
            }
        }
    }

    /** The same paper as a scanner gives it: pictures in a PDF. */
    public static byte[] scan(Paper paper) throws IOException {
        var random = new Random(paper.id().hashCode() + 1L);
        try (var print = Loader.loadPDF(pdf(paper));
                var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var renderer = new PDFRenderer(print);
            var dpi = 130 + random.nextInt(70);
            for (int i = 0; i < print.getNumberOfPages(); i++) {
                var picture = worn(renderer.renderImageWithDPI(i, dpi, ImageType.RGB), random);
                var box = print.getPage(i).getMediaBox();
                var page = new PDPage(box);
                document.addPage(page);
                var image = JPEGFactory.createFromImage(document, picture, 0.35f + random.nextFloat() * 0.4f);
                try (var pen = new PDPageContentStream(document, page)) {
                    pen.drawImage(image, 0, 0, box.getWidth(), box.getHeight());
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static BufferedImage worn(BufferedImage page, Random random) {
        var turn = AffineTransform.getRotateInstance(
                (random.nextDouble() - 0.5) * 0.03, page.getWidth() / 2.0, page.getHeight() / 2.0);
        var turned = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = turned.createGraphics();
        pen.setColor(new Color(240, 240, 232 + random.nextInt(10)));
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.drawImage(page, new AffineTransformOp(turn, AffineTransformOp.TYPE_BILINEAR), 0, 0);
        pen.dispose();
        var soft = random.nextInt(3) == 0 ? turned : blurred(turned);
        for (int speck = 0; speck < page.getWidth() * page.getHeight() / 900; speck++)
            soft.setRGB(
                    random.nextInt(page.getWidth()),
                    random.nextInt(page.getHeight()),
                    random.nextInt(4) == 0 ? 0x555555 : 0xd0d0d0);
        return soft;
    }

    private static BufferedImage blurred(BufferedImage page) {
        var weights = new float[9];
        Arrays.fill(weights, 0.08f);
        weights[4] = 0.36f;
        var soft = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        new ConvolveOp(new Kernel(3, 3, weights), ConvolveOp.EDGE_NO_OP, null).filter(page, soft);
        return soft;
    }
}
