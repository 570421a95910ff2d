package id.terinovatif.exchange.portal;

import id.terinovatif.account.Region;
import id.terinovatif.evidence.Document;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.sheet.Fold;
import java.text.Normalizer;
import java.util.Locale;

/** Names of files that every system takes: ASCII, at most a hundred characters, with the indicator in front. */
final class KitNames {
    private static final int LONGEST = 100;

    private KitNames() {}

    /** "63.09_2026_timbang-ceria". */
    static String folder(Region region, Innovation innovation) {
        return region.code() + "_" + innovation.year() + "_" + slug(innovation.name(), 50);
    }

    /** "16_REGULASI_1_sk-bupati-188-45-2024.pdf". */
    static String file(Indicator indicator, int n, Document document) {
        var code = indicator.code().substring(indicator.code().indexOf('.') + 1).replaceAll("[^A-Z0-9]", "");
        var head = indicator.number() + "_" + code + "_" + n + "_";
        var ending = ending(document);
        return head + slug(document.title(), LONGEST - head.length() - ending.length()) + ending;
    }

    private static String ending(Document document) {
        var type = document.mediaType();
        if (type == null) return "";
        return switch (type) {
            case "application/pdf" -> ".pdf";
            case "image/jpeg" -> ".jpg";
            case "image/png" -> ".png";
            case "video/mp4" -> ".mp4";
            default -> type.contains("presentation") ? ".pptx" : ".bin";
        };
    }

    private static String slug(String text, int most) {
        var ascii = Normalizer.normalize(Fold.tidy(text), Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        var slug = ascii.toLowerCase(Locale.ROOT)
                .replaceFirst("\\.(pdf|jpe?g|png|mp4|pptx?)$", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "berkas" : slug.substring(0, Math.min(most, slug.length()));
    }
}
