package id.terinovatif.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** Whether a zip is a slide file; only its list of names is read, nothing is unpacked. */
final class Slides {
    private Slides() {}

    static boolean inside(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry("[Content_Types].xml") != null && zip.getEntry("ppt/presentation.xml") != null;
        } catch (IOException e) {
            return false;
        }
    }
}
