package id.terinovatif.evidence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A kind of file that can prove something. The size limits are this programme's own, except the video's, which the 2024 form
 * printed; the ministry gives no others.
 */
public enum FileKind {
    PDF("application/pdf", "PDF", 20, "pdf"),
    JPG("image/jpeg", "JPG", 10, "jpg", "jpeg"),
    PNG("image/png", "PNG", 10, "png"),
    MP4("video/mp4", "MP4", 100, "mp4"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "PPTX", 20, "pptx");

    private final String mediaType;
    private final String label;
    private final int megabytes;
    private final List<String> endings;

    FileKind(String mediaType, String label, int megabytes, String... endings) {
        this.mediaType = mediaType;
        this.label = label;
        this.megabytes = megabytes;
        this.endings = List.of(endings);
    }

    public static Optional<FileKind> of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    /** The one that may weigh most. */
    public static FileKind largest() {
        return Arrays.stream(values())
                .max(Comparator.comparingInt(FileKind::megabytes))
                .orElseThrow();
    }

    public String mediaType() {
        return mediaType;
    }

    public String label() {
        return label;
    }

    public int megabytes() {
        return megabytes;
    }

    public boolean fits(long bytes) {
        return bytes <= megabytes * 1024L * 1024L;
    }

    /** Whether an edition's list of formats names this kind ("jpeg" and "jpg" are one; "ppt" asks for slides). */
    public boolean among(List<String> formats) {
        return formats.stream().anyMatch(format -> endings.contains(format) || (this == PPTX && format.equals("ppt")));
    }

    /** Whether a browser may show it inside a page. */
    public boolean shownInline() {
        return this == PDF || this == JPG || this == PNG || this == MP4;
    }
}
