package id.terinovatif.evidence.checks.text;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Pictures and strokes on a page of a PDF: what may be a signature or a stamp. Rules and boxes of tables are not. */
final class PdfInk extends PDFGraphicsStreamEngine {
    private static final Set<String> DRAWN = Set.of("Stamp", "Ink");
    private static final int STROKES = 6;
    private static final int MOST = 400;

    private final List<Rectangle2D> found = new ArrayList<>();
    private final List<Point2D> path = new ArrayList<>();
    private boolean curved;

    private PdfInk(PDPage page) {
        super(page);
    }

    /** As seen on the page, in its units from the upper left; none on a turned page, whose places would not fit. */
    static List<Ink> on(PDPage page, int width, int height) {
        if (page.getRotation() != 0) return List.of();
        try {
            var ink = new PdfInk(page);
            ink.processPage(page);
            page.getAnnotations().stream()
                    .filter(note -> DRAWN.contains(String.valueOf(note.getSubtype())) && note.getRectangle() != null)
                    .forEach(note ->
                            ink.found.add(note.getRectangle().toGeneralPath().getBounds2D()));
            return ink.found.stream()
                    .filter(box -> box.getWidth() > width * 0.02 && box.getWidth() < width * 0.6 && box.getHeight() > 5)
                    .limit(MOST)
                    .map(box -> placed(box, page))
                    .toList();
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
    }

    private static Ink placed(Rectangle2D box, PDPage page) {
        var crop = page.getCropBox();
        return new Ink(
                (int) Math.round(box.getX() - crop.getLowerLeftX()),
                (int) Math.round(crop.getUpperRightY() - box.getMaxY()),
                (int) Math.round(box.getWidth()),
                (int) Math.round(box.getHeight()));
    }

    @Override
    public void drawImage(PDImage image) {
        var place = getGraphicsState().getCurrentTransformationMatrix();
        var box = new Rectangle2D.Double(0, 0, 1, 1);
        found.add(place.createAffineTransform().createTransformedShape(box).getBounds2D());
    }

    @Override
    public void moveTo(float x, float y) {
        path.add(new Point2D.Float(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        path.add(new Point2D.Float(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        curved = true;
        path.add(new Point2D.Float(x3, y3));
    }

    @Override
    public void strokePath() {
        if (curved || path.size() >= STROKES) found.add(bounds());
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        if (curved) found.add(bounds());
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fillPath(windingRule);
    }

    private Rectangle2D bounds() {
        var box = new Rectangle2D.Double(path.getFirst().getX(), path.getFirst().getY(), 0, 0);
        path.forEach(box::add);
        return box;
    }

    @Override
    public void endPath() {
        path.clear();
        curved = false;
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.isEmpty() ? new Point2D.Double() : path.getLast();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void closePath() {}

    @Override
    public void shadingFill(COSName shading) {}
}
