package id.terinovatif.evidence.checks.sheet;

import id.terinovatif.sheet.Cell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A workbook written cell by cell, with everything that people and programmes do to one. */
public final class UglyBook {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final List<String> names = new ArrayList<>();
    private final List<String> states = new ArrayList<>();
    private final List<StringBuilder> sheets = new ArrayList<>();
    private final List<StringBuilder> merges = new ArrayList<>();
    private final List<String> formats = new ArrayList<>();
    private boolean since1904;

    public UglyBook() {
        this("Sheet1");
    }

    public UglyBook(String first) {
        sheet(first, "visible");
    }

    /** Goes on in a new sheet. */
    public UglyBook sheet(String name, String state) {
        names.add(name);
        states.add(state);
        sheets.add(new StringBuilder());
        merges.add(new StringBuilder());
        return this;
    }

    public UglyBook since1904() {
        since1904 = true;
        return this;
    }

    /** A row from column A on: null is no cell, a number a number cell, what begins with {@code <} a cell's own XML. */
    public UglyBook row(int number, @Nullable Object... cells) {
        var row = new StringBuilder("<row r=\"" + number + "\">");
        for (int column = 0; column < cells.length; column++)
            row.append(cell(Cell.letters(column) + number, cells[column]));
        sheets.getLast().append(row).append("</row>");
        return this;
    }

    private static String cell(String address, @Nullable Object content) {
        return switch (content) {
            case null -> "";
            case Number number -> "<c r=\"" + address + "\"><v>" + number + "</v></c>";
            case Raw raw -> raw.xml().replace("@", address);
            default ->
                "<c r=\"" + address + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(content.toString())
                        + "</t></is></c>";
        };
    }

    /** A cell as XML; the at sign stands for its address. */
    public record Raw(String xml) {}

    public static Raw formula(String formula, String cached) {
        return new Raw("<c r=\"@\" t=\"str\"><f>" + escaped(formula) + "</f><v>" + escaped(cached) + "</v></c>");
    }

    public static Raw uncached(String formula) {
        return new Raw("<c r=\"@\"><f>" + escaped(formula) + "</f></c>");
    }

    public static Raw error(String what) {
        return new Raw("<c r=\"@\" t=\"e\"><f>1/0</f><v>" + what + "</v></c>");
    }

    /** A number with a format, as a date has. */
    public Raw formatted(double number, String format) {
        if (!formats.contains(format)) formats.add(format);
        return new Raw("<c r=\"@\" s=\"" + (formats.indexOf(format) + 1) + "\"><v>" + number + "</v></c>");
    }

    public UglyBook merge(String area) {
        merges.getLast().append("<mergeCell ref=\"").append(area).append("\"/>");
        return this;
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            part(zip, "xl/workbook.xml", workbook());
            part(zip, "xl/_rels/workbook.xml.rels", relations());
            part(zip, "xl/styles.xml", styles());
            for (int i = 0; i < sheets.size(); i++) part(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", sheetXml(i));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String workbook() {
        var xml = new StringBuilder("<workbook xmlns=\"" + MAIN
                + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr date1904=\""
                + (since1904 ? 1 : 0) + "\"/><sheets>");
        for (int i = 0; i < names.size(); i++)
            xml.append("<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"rId%d\"/>"
                    .formatted(escaped(names.get(i)), i + 1, states.get(i), i + 1));
        return xml + "</sheets></workbook>";
    }

    private String relations() {
        var xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < names.size(); i++)
            xml.append("<Relationship Id=\"rId%d\" Type=\"worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                    .formatted(i + 1, i + 1));
        return xml + "</Relationships>";
    }

    private String styles() {
        var formatXml = new StringBuilder();
        var used = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < formats.size(); i++) {
            formatXml.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(170 + i, escaped(formats.get(i))));
            used.append("<xf numFmtId=\"%d\"/>".formatted(170 + i));
        }
        return "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + formatXml + "</numFmts><cellXfs>" + used
                + "</cellXfs></styleSheet>";
    }

    private String sheetXml(int i) {
        var merged = merges.get(i).isEmpty() ? "" : "<mergeCells>" + merges.get(i) + "</mergeCells>";
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + sheets.get(i) + "</sheetData>" + merged
                + "</worksheet>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
