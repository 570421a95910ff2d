package id.terinovatif.shared;

import id.terinovatif.sheet.Fold;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names of files that every system takes: ASCII letters, digits and hyphens. */
public final class FileName {
    private FileName() {}

    /** A title as a name without its ending, "berkas" where no letter is left. */
    public static String slug(String text, int most) {
        var ascii = Normalizer.normalize(Fold.tidy(text), Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        var slug = ascii.toLowerCase(Locale.ROOT)
                .replaceFirst("\\.(pdf|jpe?g|png|mp4|pptx?)$", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "berkas" : slug.substring(0, Math.min(most, slug.length()));
    }

    /** Of a media type, with its dot; empty for an address, which has none. */
    public static String ending(@Nullable String mediaType) {
        if (mediaType == null) return "";
        return switch (mediaType) {
            case "application/pdf" -> ".pdf";
            case "image/jpeg" -> ".jpg";
            case "image/png" -> ".png";
            case "video/mp4" -> ".mp4";
            default -> mediaType.contains("presentation") ? ".pptx" : ".bin";
        };
    }
}
