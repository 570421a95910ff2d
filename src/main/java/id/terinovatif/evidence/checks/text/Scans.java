package id.terinovatif.evidence.checks.text;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** The pages of a PDF that are pictures, drawn and read one after the other. */
final class Scans {
    private static final float DPI = 200;

    private final PDDocument document;
    private final Limits limits;
    private final Ocr ocr;
    private final PagesRead heard;
    private final Set<Integer> marked = new TreeSet<>();
    private long letters;

    Scans(PDDocument document, Limits limits, Ocr ocr, PagesRead heard) {
        this.document = document;
        this.limits = limits;
        this.ocr = ocr;
        this.heard = heard;
    }

    /** Puts the text of the scanned pages into {@code pages}; answers why some are still empty, or null. */
    @Nullable
    String fill(List<Sheet> pages, List<Integer> scanned) throws InterruptedException {
        var pictured = scanned.stream().filter(this::hasPicture).toList();
        if (pictured.isEmpty()) return null;
        if (!ocr.present()) return Ocr.ABSENT;
        String trouble = null;
        int most = Math.min(pictured.size(), limits.ocrPages());
        for (int i = 0; i < most; i++) {
            int page = pictured.get(i);
            heard.reading(i + 1, most);
            try {
                pages.set(page, read(page));
            } catch (IOException | RuntimeException e) {
                trouble = "halaman " + (page + 1) + " tidak dapat dibaca";
            }
        }
        return pictured.size() > limits.ocrPages()
                ? "hanya " + limits.ocrPages() + " dari " + pictured.size() + " halaman pindaian yang dibaca"
                : trouble == null ? doubtful(pages) : trouble;
    }

    /** Names the pages whose letters make no words; null when there are none. */
    static @Nullable String doubtful(List<Sheet> pages) {
        var named = IntStream.range(0, pages.size())
                .filter(page -> pages.get(page).recognised() && !pages.get(page).clear())
                .mapToObj(page -> String.valueOf(page + 1))
                .collect(Collectors.joining(", "));
        return named.isEmpty()
                ? null
                : "halaman " + named + " sulit dibaca; pindai atau foto ulang lebih jelas dan tegak";
    }

    private Sheet read(int page) throws IOException, InterruptedException {
        if (tooLarge(document.getPage(page))) throw new IOException("picture too large");
        var picture = draw(page);
        if (Highlight.in(picture)) marked.add(page + 1);
        var sheet = ocr.read(picture);
        letters += sheet.letters();
        return sheet;
    }

    private BufferedImage draw(int page) throws IOException {
        var box = document.getPage(page).getCropBox();
        var inches = box.getWidth() / 72.0 * (box.getHeight() / 72.0);
        var fitting = Math.sqrt(limits.pixels() / 4.0 / Math.max(inches, 0.01));
        return new PDFRenderer(document).renderImageWithDPI(page, (float) Math.min(DPI, fitting), ImageType.RGB);
    }

    private boolean hasPicture(int page) {
        try {
            var resources = document.getPage(page).getResources();
            return resources != null && resources.getXObjectNames().iterator().hasNext();
        } catch (RuntimeException e) {
            return false;
        }
    }

    private boolean tooLarge(PDPage page) throws IOException {
        var resources = page.getResources();
        for (COSName name : resources.getXObjectNames())
            if (resources.getXObject(name) instanceof PDImageXObject picture
                    && (long) picture.getWidth() * picture.getHeight() > limits.pixels()) return true;
        return false;
    }

    Set<Integer> marked() {
        return marked;
    }

    long letters() {
        return letters;
    }
}
