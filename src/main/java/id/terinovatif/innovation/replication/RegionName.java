package id.terinovatif.innovation.replication;

import id.terinovatif.sheet.Fold;

/** Names of regions as people write them. */
final class RegionName {
    private RegionName() {}

    /** The same for "Pemkab Sungai Raya", "Kab. Sungai Raya" and "Kabupaten Sungai Raya"; a kota of that name is another region. */
    static String key(String name) {
        return Fold.key(name)
                .replaceFirst("^pem(?:erintah)? ?(?:daerah )?", "")
                .replaceFirst("^(?:kab|kabupaten)\\b", "kabupaten")
                .replaceFirst("^(?:prov|propinsi|provinsi)\\b", "provinsi")
                .strip();
    }
}
