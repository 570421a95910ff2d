package id.terinovatif.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The formats that come along, a file each in {@code formats}, in the order in which pages show them. */
public final class StoryFormats {
    static final List<String> FILES = List.of(
            "iga-profil",
            "iga-video",
            "kipp-2023",
            "kipp-2025",
            "kovablik-jatim",
            "paparan-7",
            "paparan-10",
            "satu-halaman",
            "katalog");

    private StoryFormats() {}

    /** All of them; throws {@link InvalidFormat} when one says less than it must. */
    public static List<StoryFormat> shipped() {
        return FILES.stream().map(StoryFormats::read).toList();
    }

    private static StoryFormat read(String name) {
        try (var file =
                Objects.requireNonNull(StoryFormats.class.getResourceAsStream("formats/" + name + ".yaml"), name)) {
            return FormatReader.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
