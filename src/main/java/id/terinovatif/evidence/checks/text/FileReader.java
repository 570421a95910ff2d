package id.terinovatif.evidence.checks.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;

/**
 * Reads any file within {@link Limits}. A file that takes too long is given up; two at once are read, so that hostile ones
 * cannot take the machine.
 */
public final class FileReader {
    private static final Tika TIKA = new Tika();
    private static final int TYPE_MATTERS = 1 << 16;
    private static final Semaphore AT_ONCE = new Semaphore(2);
    public static final String PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    private final Limits limits;
    private final Ocr ocr;

    public FileReader(Limits limits, Ocr ocr) {
        this.limits = limits;
        this.ocr = ocr;
    }

    /** Reads what there is; a damaged, locked or hostile file gives a content that says so. */
    public Content read(Path file) throws IOException {
        var type = type(file);
        var task = new FutureTask<>(() -> readOne(file, type));
        try {
            if (!AT_ONCE.tryAcquire(limits.time().toMillis(), TimeUnit.MILLISECONDS))
                return Content.unread(type, "pembaca dokumen sedang penuh; coba lagi sebentar lagi");
            Thread.ofPlatform().daemon().name("bukti").start(() -> {
                try {
                    task.run();
                } finally {
                    AT_ONCE.release();
                }
            });
            return task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            return Content.unread(type, "tidak terbaca dalam batas waktu; kecilkan atau pecah berkasnya");
        } catch (ExecutionException e) {
            return Content.unread(type, reason(e.getCause()));
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return Content.unread(type, "pembacaan dihentikan");
        }
    }

    private static String reason(@Nullable Throwable cause) {
        return switch (cause) {
            case Unreadable known -> String.valueOf(known.getMessage());
            case OutOfMemoryError big -> "terlalu besar untuk dibaca; kecilkan gambar di dalamnya";
            case null, default -> "berkas rusak dan tidak dapat dibaca; buat atau pindai ulang";
        };
    }

    private Content readOne(Path file, String type) throws IOException, Unreadable, InterruptedException {
        return switch (type) {
            case "application/pdf" -> new PdfReader(limits, ocr).read(file, type);
            case "image/jpeg", "image/png" -> new PictureReader(limits, ocr).read(file, type);
            case PPTX -> Content.of(type, SlideReader.read(file, limits), TextSource.EMBEDDED, null);
            case "video/mp4" ->
                new Content(type, null, List.of(), TextSource.NONE, Set.of(), false, FilmHeader.seconds(file), null);
            default -> Content.unread(type, "jenis berkas ini tidak dibaca");
        };
    }

    private static String type(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var sniffed = TIKA.detect(bytes.readNBytes(TYPE_MATTERS));
            return switch (sniffed) {
                case "application/zip", "application/x-tika-ooxml" -> slides(file) ? PPTX : sniffed;
                case "video/quicktime", "application/mp4", "video/x-m4v" -> "video/mp4";
                default -> sniffed;
            };
        }
    }

    private static boolean slides(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry("ppt/presentation.xml") != null;
        } catch (IOException e) {
            return false;
        }
    }
}
