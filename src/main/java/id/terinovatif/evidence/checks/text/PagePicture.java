package id.terinovatif.evidence.checks.text;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws one page of a PDF, or a photo as its only page, no larger than the limits allow. */
public final class PagePicture {
    private static final String TYPE = "application/pdf";

    private PagePicture() {}

    /** The number of pages, and a trouble when the page, counted from 1, could not be drawn. */
    public static Content draw(Path file, int page, PictureSize size, Path to, Limits limits) {
        try {
            if (!FirstBytes.type(file).equals(TYPE)) return photo(file, page, size, to, limits);
        } catch (IOException | RuntimeException e) {
            return undrawn();
        }
        try (var document = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            var pages = document.getNumberOfPages();
            if (page < 1 || page > Math.min(pages, limits.pages()))
                return Content.unread(TYPE, "halaman itu tidak ada");
            write(picture(document, page - 1, size.width(), limits), size, to);
            return new Content(TYPE, pages, List.of(), TextSource.NONE, Set.of(), false, null, null);
        } catch (IOException | RuntimeException e) {
            return undrawn();
        }
    }

    private static Content photo(Path file, int page, PictureSize size, Path to, Limits limits) throws IOException {
        if (page != 1) return Content.unread(TYPE, "halaman itu tidak ada");
        write(PhotoPicture.of(file, size.width(), limits), size, to);
        return new Content(TYPE, 1, List.of(), TextSource.NONE, Set.of(), false, null, null);
    }

    private static Content undrawn() {
        return Content.unread(TYPE, "halaman ini tidak dapat digambar; buka berkasnya");
    }

    private static void write(BufferedImage picture, PictureSize size, Path to) throws IOException {
        if (size.most() == 0) ImageIO.write(picture, "png", to.toFile());
        else Files.write(to, SlimPicture.of(picture, size.most()));
    }

    private static BufferedImage picture(PDDocument document, int page, int width, Limits limits) throws IOException {
        var box = document.getPage(page).getCropBox();
        var turned = document.getPage(page).getRotation() % 180 != 0;
        var across = Math.max(1, turned ? box.getHeight() : box.getWidth());
        var area = Math.max(1.0, (double) box.getWidth() * box.getHeight());
        var scale = Math.min(width / (double) across, Math.sqrt(limits.pixels() / 4.0 / area));
        return new PDFRenderer(document).renderImage(page, (float) scale, ImageType.RGB);
    }
}
