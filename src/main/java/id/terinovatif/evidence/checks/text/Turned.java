package id.terinovatif.evidence.checks.text;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/** Pictures turned by quarters. */
final class Turned {
    private Turned() {}

    static BufferedImage clockwise(BufferedImage picture, int quarters) {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var on = quarters % 2 == 0;
        var turned = new BufferedImage(on ? width : height, on ? height : width, picture.getType());
        var turn = new AffineTransform();
        turn.translate(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-width / 2.0, -height / 2.0);
        var pen = turned.createGraphics();
        pen.drawImage(picture, turn, null);
        pen.dispose();
        return turned;
    }

    /** By how many quarters clockwise the camera says its picture is to be turned (Exif 2.3, tag Orientation); mirrored ones are left. */
    static int byCamera(Path file) throws IOException {
        try {
            var camera =
                    ImageMetadataReader.readMetadata(file.toFile()).getFirstDirectoryOfType(ExifIFD0Directory.class);
            if (camera == null || !camera.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) return 0;
            return switch (camera.getInt(ExifIFD0Directory.TAG_ORIENTATION)) {
                case 3 -> 2;
                case 6 -> 1;
                case 8 -> 3;
                default -> 0;
            };
        } catch (ImageProcessingException | MetadataException e) {
            return 0;
        }
    }
}
