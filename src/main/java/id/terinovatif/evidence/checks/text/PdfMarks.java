package id.terinovatif.evidence.checks.text;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Finds pages with a highlight: an annotation of a reader, or a coloured bar drawn behind a line of text. */
final class PdfMarks extends PDFGraphicsStreamEngine {
    private static final Set<String> MARKERS = Set.of("Highlight", "Underline", "Squiggly", "Square");
    private static final double LINE_HIGH = 60;

    private double left = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double bottom = Double.MAX_VALUE;
    private double top = -Double.MAX_VALUE;
    private boolean found;

    private PdfMarks(PDPage page) {
        super(page);
    }

    /** The marked ones among the first {@code count} pages, numbered from 1. */
    static Set<Integer> pages(PDDocument document, int count) {
        var marked = new TreeSet<Integer>();
        for (int i = 0; i < count; i++) if (marked(document.getPage(i))) marked.add(i + 1);
        return marked;
    }

    private static boolean marked(PDPage page) {
        try {
            if (page.getAnnotations().stream().anyMatch(note -> MARKERS.contains(String.valueOf(note.getSubtype()))))
                return true;
            var marks = new PdfMarks(page);
            marks.processPage(page);
            return marks.found;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        grow(p0.getX(), p0.getY());
        grow(p2.getX(), p2.getY());
    }

    private void grow(double x, double y) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        bottom = Math.min(bottom, y);
        top = Math.max(top, y);
    }

    @Override
    public void moveTo(float x, float y) {
        grow(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        grow(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        grow(x3, y3);
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        var high = top - bottom;
        if (high >= 5 && high <= LINE_HIGH && right - left >= 20 && bright()) found = true;
        endPath();
    }

    private boolean bright() throws IOException {
        return Highlight.is(getGraphicsState().getNonStrokingColor().toRGB());
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        fillPath(windingRule);
    }

    @Override
    public void endPath() {
        left = Double.MAX_VALUE;
        right = -Double.MAX_VALUE;
        bottom = Double.MAX_VALUE;
        top = -Double.MAX_VALUE;
    }

    @Override
    public void strokePath() {
        endPath();
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Double(right, top);
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void closePath() {}

    @Override
    public void shadingFill(COSName shading) {}
}
