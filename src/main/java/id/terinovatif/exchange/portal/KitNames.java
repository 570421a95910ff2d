package id.terinovatif.exchange.portal;

import id.terinovatif.account.Region;
import id.terinovatif.evidence.Document;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.shared.FileName;

/** Names of files that every system takes: ASCII, at most a hundred characters, with the indicator in front. */
final class KitNames {
    private static final int LONGEST = 100;

    private KitNames() {}

    /** "63.09_2026_timbang-ceria". */
    static String folder(Region region, Innovation innovation) {
        return region.code() + "_" + innovation.year() + "_" + FileName.slug(innovation.name(), 50);
    }

    /** "16_REGULASI_1_sk-bupati-188-45-2024.pdf". */
    static String file(Indicator indicator, int n, Document document) {
        var code = indicator.code().substring(indicator.code().indexOf('.') + 1).replaceAll("[^A-Z0-9]", "");
        var head = indicator.number() + "_" + code + "_" + n + "_";
        var ending = FileName.ending(document.mediaType());
        return head + FileName.slug(document.title(), LONGEST - head.length() - ending.length()) + ending;
    }
}
