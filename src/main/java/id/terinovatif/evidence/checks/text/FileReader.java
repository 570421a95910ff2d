package id.terinovatif.evidence.checks.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Reads any file within {@link Limits}. Untrusted files are given to it by the reading process alone, which is ended when it takes
 * too much time or memory.
 */
public final class FileReader {
    public static final String PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    private final Limits limits;
    private final Ocr ocr;
    private final PagesRead heard;

    public FileReader(Limits limits, Ocr ocr, PagesRead heard) {
        this.limits = limits;
        this.ocr = ocr;
        this.heard = heard;
    }

    /** Reads what there is; a damaged, locked or hostile file gives a content that says so. */
    public Content read(Path file) throws IOException {
        var type = type(file);
        try {
            return readOne(file, type);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Content.unread(type, "pembacaan dihentikan");
        } catch (IOException | Unreadable | RuntimeException | StackOverflowError e) {
            return Content.unread(type, reason(e));
        }
    }

    private static String reason(Throwable cause) {
        return switch (cause) {
            case Unreadable known -> String.valueOf(known.getMessage());
            default -> "berkas rusak dan tidak dapat dibaca; buat atau pindai ulang";
        };
    }

    private Content readOne(Path file, String type) throws IOException, Unreadable, InterruptedException {
        return switch (type) {
            case "application/pdf" -> new PdfReader(limits, ocr, heard).read(file, type);
            case "image/jpeg", "image/png" -> new PictureReader(limits, ocr).read(file, type);
            case PPTX -> Content.of(type, SlideReader.read(file, limits), TextSource.EMBEDDED, null);
            case "video/mp4" ->
                new Content(type, null, List.of(), TextSource.NONE, Set.of(), false, FilmHeader.seconds(file), null);
            default -> Content.unread(type, "jenis berkas ini tidak dibaca");
        };
    }

    /** The media type by content; slides are told from other archives by their list of names. */
    static String type(Path file) throws IOException {
        var type = FirstBytes.type(file);
        return type.equals("application/zip") && Archive.slides(file) ? PPTX : type;
    }
}
