package id.terinovatif.backup;

import id.terinovatif.evidence.storage.Storages;
import id.terinovatif.shared.WrongSetting;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.env.PropertyResolver;

/**
 * {@code s3://bucket/prefix}. Where and with which key it is reached say {@code TERINOVATIF_BACKUP_S3_ENDPOINT},
 * {@code …_ACCESS_KEY} and {@code …_SECRET_KEY}; those of the evidence, {@code TERINOVATIF_S3_…}, where they are not set.
 */
record BucketAddress(String bucket, String prefix) {
    static final String SCHEME = "s3://";
    private static final List<String> ROOTS = List.of("TERINOVATIF_BACKUP_S3_", "TERINOVATIF_S3_");
    private static final String SETTING = "TERINOVATIF_BACKUP_FOLDER";

    static boolean is(String folder) {
        return folder.startsWith(SCHEME);
    }

    /** {@link WrongSetting} for an address that names no bucket. */
    static BucketAddress of(String address) {
        if (!address.matches("s3://[a-z0-9][a-z0-9.-]+(/[^/\\s]+)*/?"))
            throw new WrongSetting(
                    SETTING, "\"" + address + "\" bukan alamat ember; isi misalnya s3://cadangan/terinovatif.");
        var path = address.substring(SCHEME.length()).replaceAll("/$", "");
        int slash = path.indexOf('/');
        return slash < 0
                ? new BucketAddress(path, "")
                : new BucketAddress(path.substring(0, slash), path.substring(slash + 1) + "/");
    }

    /** {@link WrongSetting} where the settings do not say how it is reached. */
    Depot open(Map<String, String> environment, Path lock) {
        var client = Storages.client(
                setting(environment, "ENDPOINT"),
                setting(environment, "ACCESS_KEY"),
                setting(environment, "SECRET_KEY"));
        return new BucketDepot(client, bucket, prefix, lock);
    }

    /** What the programme was told of it, under the names of the environment. */
    static Map<String, String> settings(PropertyResolver told) {
        var settings = new HashMap<String, String>();
        for (var root : ROOTS)
            for (var name : List.of("ENDPOINT", "ACCESS_KEY", "SECRET_KEY")) {
                var value =
                        told.getProperty((root + name).toLowerCase(Locale.ROOT).replace('_', '.'));
                if (value != null) settings.put(root + name, value);
            }
        return settings;
    }

    private static String setting(Map<String, String> environment, String name) {
        return ROOTS.stream()
                .map(root -> environment.getOrDefault(root + name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseThrow(() -> new WrongSetting(
                        ROOTS.getFirst() + name, "belum diisi; cadangan di ember s3:// memerlukannya."));
    }
}
