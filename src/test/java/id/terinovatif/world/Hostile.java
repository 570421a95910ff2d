package id.terinovatif.world;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Small files that cost far more than they weigh. */
public final class Hostile {
    private Hostile() {}

    /** A cross-reference stream of one megabyte that unpacks to a gigabyte. */
    public static byte[] unpackingPdf() {
        var packed = zeros(1 << 30);
        var head =
                "%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 0/Kids[]>>\nendobj\n";
        var start = head.length();
        head += "3 0 obj\n<</Type/XRef/Size 4/W[1 4 2]/Root 1 0 R/Filter/FlateDecode/Length " + packed.length
                + ">>\nstream\n";
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(packed);
        bytes.writeBytes(
                ("\nendstream\nendobj\nstartxref\n" + start + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1));
        return bytes.toByteArray();
    }

    /** A page with a form that draws itself twice: a few kilobytes that are never read to their end. */
    public static byte[] endlessPdf() {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            var form = new PDFormXObject(document);
            form.setBBox(new PDRectangle(100, 100));
            write(form.getStream(), "/F Do /F Do");
            var inside = new PDResources();
            inside.put(COSName.getPDFName("F"), form);
            form.setResources(inside);
            var content = new PDStream(document);
            write(content, "/F Do /F Do");
            page.setContents(content);
            page.setResources(inside);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDStream stream, String words) throws IOException {
        try (var out = stream.createOutputStream()) {
            out.write(words.getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** A sheet with so many megabytes of blanks, packed to a thousandth. */
    public static byte[] unpackingSheet(int megabytes) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(
                    "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                            .getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
            zip.write("<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
                    .getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.US_ASCII));
            var part = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < megabytes; i++) zip.write(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zeros(int count) {
        var packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
            var part = new byte[1 << 20];
            for (int left = count; left > 0; left -= part.length) out.write(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
