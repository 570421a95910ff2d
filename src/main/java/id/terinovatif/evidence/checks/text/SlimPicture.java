package id.terinovatif.evidence.checks.text;

import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A picture in grey that weighs no more than it may: sixteen or four greys as PNG where that fits, as it does for print, else JPEG as
 * good as fits, at last a smaller picture.
 */
final class SlimPicture {
    private static final int[] BITS = {4, 2};
    private static final int INK = 64;
    private static final int PAPER = 190;
    private static final double PHOTO = .2;
    private static final float[] QUALITIES = {.7f, .55f, .4f, .3f};
    private static final double SMALLER = .85;
    private static final int NARROWEST = 64;

    private SlimPicture() {}

    /** PNG or JPEG of at most so many bytes; a picture that cannot be made so small comes as small as it gets. */
    static byte[] of(BufferedImage picture, int most) throws IOException {
        var grey = in(null, BufferedImage.TYPE_BYTE_GRAY, picture);
        for (var bits : photographed(grey) ? new int[0] : BITS) {
            var print = encoded(in(greys(bits), BufferedImage.TYPE_BYTE_BINARY, picture), "png", 1);
            if (print.length <= most) return print;
        }
        return jpeg(grey, most);
    }

    /** Whether much of it is neither ink nor paper: few greys would make a mask of a face. */
    private static boolean photographed(BufferedImage grey) {
        var pixels = grey.getRaster().getDataBuffer();
        int between = 0;
        for (int i = 0; i < pixels.getSize(); i++) if (pixels.getElem(i) > INK && pixels.getElem(i) < PAPER) between++;
        return between > pixels.getSize() * PHOTO;
    }

    private static byte[] jpeg(BufferedImage grey, int most) throws IOException {
        var bytes = new byte[0];
        for (var quality : QUALITIES) {
            bytes = encoded(grey, "jpeg", quality);
            if (bytes.length <= most) return bytes;
        }
        var width = (int) (grey.getWidth() * SMALLER);
        var height = Math.max(1, (int) (grey.getHeight() * SMALLER));
        return width < NARROWEST ? bytes : jpeg(scaled(grey, width, height), most);
    }

    private static IndexColorModel greys(int bits) {
        var shades = new byte[1 << bits];
        for (int i = 0; i < shades.length; i++) shades[i] = (byte) (i * 255 / (shades.length - 1));
        return new IndexColorModel(bits, shades.length, shades, shades, shades);
    }

    private static BufferedImage in(@Nullable IndexColorModel colours, int type, BufferedImage picture) {
        var made = colours == null
                ? new BufferedImage(picture.getWidth(), picture.getHeight(), type)
                : new BufferedImage(picture.getWidth(), picture.getHeight(), type, colours);
        var pen = made.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_DITHERING, RenderingHints.VALUE_DITHER_DISABLE);
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return made;
    }

    private static BufferedImage scaled(BufferedImage grey, int width, int height) {
        var made = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var pen = made.createGraphics();
        pen.drawImage(grey.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pen.dispose();
        return made;
    }

    private static byte[] encoded(BufferedImage picture, String format, float quality) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            if (format.equals("png")) settings.setCompressionQuality(0);
            else settings.setCompressionQuality(quality);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
