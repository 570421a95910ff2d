package id.terinovatif.shared.paper;

import id.terinovatif.sheet.value.Tsv;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small Word document (ECMA-376): headings that a screen reader finds, paragraphs, tables whose first row repeats. */
public final class DocxOut {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final List<List<String>> PARTS = Tsv.rows(DocxOut.class, "docx.tsv");
    private static final int WIDTH = 9_600; // twentieths of a point between the margins

    private final String title;
    private final StringBuilder body = new StringBuilder();

    public DocxOut(String title) {
        this.title = title;
    }

    public void letterhead(String government, String office) {
        styled("Letterhead", government);
        styled("Office", office);
    }

    public void title(String text) {
        styled("Title", text);
    }

    public void heading(String text) {
        styled("Heading1", text);
    }

    public void paragraph(String text) {
        styled("Normal", text);
    }

    private void styled(String style, String text) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
        body.append(run(text)).append("</w:p>");
    }

    /** {@code percent} is how wide each column is, in hundredths of the page between its margins. */
    public void table(List<Integer> percent, List<String> head, List<List<String>> rows) {
        body.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>")
                .append("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int column : percent)
            body.append("<w:gridCol w:w=\"").append(column * WIDTH / 100).append("\"/>");
        body.append("</w:tblGrid>");
        row(percent, head, true);
        for (var row : rows) row(percent, row, false);
        body.append("</w:tbl>");
    }

    private void row(List<Integer> percent, List<String> cells, boolean head) {
        body.append("<w:tr><w:trPr><w:cantSplit/>")
                .append(head ? "<w:tblHeader/>" : "")
                .append("</w:trPr>");
        for (int i = 0; i < cells.size(); i++)
            body.append("<w:tc><w:tcPr><w:tcW w:w=\"")
                    .append(percent.get(i) * WIDTH / 100)
                    .append("\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"")
                    .append(head ? "Head" : "Cell")
                    .append("\"/></w:pPr>")
                    .append(run(cells.get(i)))
                    .append("</w:p></w:tc>");
        body.append("</w:tr>");
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">"
                + escaped(text).replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">") + "</w:t></w:r>";
    }

    private static String escaped(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    public byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : PARTS) part(zip, part.get(0), HEAD + part.get(1).replace("TITLE", escaped(title)));
            part(
                    zip,
                    "word/document.xml",
                    HEAD + "<w:document xmlns:w=\"" + MAIN + "\"><w:body>" + body
                            + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
