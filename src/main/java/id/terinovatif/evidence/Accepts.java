package id.terinovatif.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a form takes, for the people before it and for their browser.
 *
 * @param formats what the edition allows, empty for any kind
 */
public record Accepts(List<String> formats) {
    /** The limit of the largest kind there is, in bytes. */
    public static final long LARGEST = FileKind.largest().megabytes() * 1024L * 1024L;

    public String names() {
        if (formats.isEmpty()) return "PDF, JPG, PNG, MP4, atau PPTX";
        return String.join(", ", formats).toUpperCase(Locale.ROOT);
    }

    /** The size limits of the kinds that are taken here, as one sentence. */
    public String limits() {
        return kinds().map(kind -> kind.label() + " " + kind.megabytes() + " MB")
                .collect(Collectors.joining(", ", "Paling besar: ", "."));
    }

    /** The limit of the largest kind; what is larger will be refused whatever it is. */
    public long mostBytes() {
        return kinds().mapToInt(FileKind::megabytes).max().orElse(0) * 1024L * 1024L;
    }

    /** For the {@code accept} of a file field. */
    public String mediaTypes() {
        return kinds().map(FileKind::mediaType).collect(Collectors.joining(","));
    }

    /** Their media types. */
    public List<String> types() {
        return kinds().map(FileKind::mediaType).toList();
    }

    /** Whether a document that is there already may serve here. */
    public boolean takes(Document document) {
        return document.link() || types().contains(document.mediaType());
    }

    public boolean pictures() {
        return takes(FileKind.JPG) || takes(FileKind.PNG);
    }

    /** For the {@code accept} of a camera. */
    public String pictureTypes() {
        return FileKind.JPG.mediaType() + "," + FileKind.PNG.mediaType();
    }

    /** Whether a letter may come as a PDF. */
    public boolean documents() {
        return takes(FileKind.PDF);
    }

    public boolean films() {
        return takes(FileKind.MP4);
    }

    private boolean takes(FileKind kind) {
        return formats.isEmpty() || kind.among(formats);
    }

    private Stream<FileKind> kinds() {
        return Arrays.stream(FileKind.values()).filter(this::takes);
    }
}
