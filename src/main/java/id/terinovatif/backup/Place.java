package id.terinovatif.backup;

import id.terinovatif.evidence.storage.Storage;
import id.terinovatif.evidence.storage.Storages;
import id.terinovatif.shared.WrongSetting;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where data and copies lie, as the environment says.
 *
 * @param data the data folder
 * @param keyName what names the key's file; may be empty
 */
record Place(Path data, String keyName, Map<String, String> environment) {
    static Place of(Map<String, String> environment) {
        var data = Path.of(environment.getOrDefault("TERINOVATIF_DATA", "data")).toAbsolutePath();
        return new Place(data.normalize(), environment.getOrDefault(BackupKey.SETTING, ""), environment);
    }

    BackupKey key() {
        return BackupKey.in(keyName, data);
    }

    Storage evidence() {
        return Storages.of(data, environment);
    }

    boolean ownServer() {
        return environment.containsKey("SPRING_DATASOURCE_URL");
    }

    Path postgres() {
        return data.resolve("postgres");
    }

    /** The folder named, or {@code TERINOVATIF_BACKUP_FOLDER}, or one beside the data folder. */
    Copies copies(String named) {
        var asked = named.isEmpty() ? environment.getOrDefault("TERINOVATIF_BACKUP_FOLDER", "") : named;
        var folder = asked.isEmpty()
                ? data.resolveSibling(data.getFileName() + "-cadangan")
                : Path.of(asked).toAbsolutePath().normalize();
        if (folder.startsWith(data))
            throw new WrongSetting(
                    "TERINOVATIF_BACKUP_FOLDER",
                    "folder cadangan " + folder
                            + " terletak di dalam folder data; pilih folder di luarnya, sebaiknya di cakram lain.");
        var key = key();
        key.notIn(keyName, folder);
        return new Copies(folder, key);
    }
}
