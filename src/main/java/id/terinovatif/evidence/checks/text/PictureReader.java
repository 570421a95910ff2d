package id.terinovatif.evidence.checks.text;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** A photo or screenshot; its size is looked at before a pixel is decoded. */
final class PictureReader {
    private static final int LONG_SIDE = 3_000;

    private final Limits limits;
    private final Ocr ocr;

    PictureReader(Limits limits, Ocr ocr) {
        this.limits = limits;
        this.ocr = ocr;
    }

    Content read(Path file, String type) throws IOException, Unreadable, InterruptedException {
        if (pixels(file) > limits.pixels())
            throw new Unreadable(
                    "gambar terlalu besar (lebih dari " + limits.pixels() / 1_000_000 + " juta piksel); kecilkan dulu");
        if (!ocr.present()) return content(type, Sheet.EMPTY, Set.of(), Ocr.ABSENT);
        var picture = ImageIO.read(file.toFile());
        if (picture == null) throw new Unreadable("gambar rusak dan tidak dapat dibuka");
        var marked = Highlight.in(picture) ? Set.of(1) : Set.<Integer>of();
        var turned = Turned.byCamera(file);
        var sheet = ocr.read(turned == 0 ? fitting(picture) : Turned.clockwise(fitting(picture), turned));
        return content(type, sheet, marked, Scans.doubtful(List.of(sheet)));
    }

    private static Content content(String type, Sheet sheet, Set<Integer> marked, @Nullable String trouble) {
        var source = sheet.letters() == 0 ? TextSource.NONE : TextSource.OCR;
        return new Content(type, 1, List.of(sheet), source, marked, false, null, trouble);
    }

    private static long pixels(Path file) throws IOException, Unreadable {
        try (var stream = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) throw new Unreadable("gambar rusak dan tidak dapat dibuka");
            var reader = readers.next();
            try {
                reader.setInput(stream);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage fitting(BufferedImage picture) {
        var scale = Math.min(1.0, (double) LONG_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        var width = Math.max(1, (int) (picture.getWidth() * scale));
        var height = Math.max(1, (int) (picture.getHeight() * scale));
        return OnWhite.scaled(picture, width, height);
    }
}
