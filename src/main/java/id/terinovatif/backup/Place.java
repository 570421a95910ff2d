package id.terinovatif.backup;

import id.terinovatif.evidence.storage.Storage;
import id.terinovatif.evidence.storage.Storages;
import id.terinovatif.shared.WrongSetting;
import java.io.IOException;
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

    /** The folder or bucket named, or {@code TERINOVATIF_BACKUP_FOLDER}, or a folder beside the data folder. */
    Copies copies(String named) {
        var key = key();
        var asked = named.isEmpty() ? environment.getOrDefault("TERINOVATIF_BACKUP_FOLDER", "") : named;
        if (BucketAddress.is(asked)) return new Copies(bucket(asked), key);
        var folder = asked.isEmpty()
                ? data.resolveSibling(data.getFileName() + "-cadangan")
                : Path.of(asked).toAbsolutePath().normalize();
        if (folder.startsWith(data))
            throw new WrongSetting(
                    "TERINOVATIF_BACKUP_FOLDER",
                    "folder cadangan " + folder
                            + " terletak di dalam folder data; pilih folder di luarnya, sebaiknya di cakram lain.");
        key.notIn(keyName, folder);
        return new Copies(new FolderDepot(folder), key);
    }

    private Depot bucket(String address) {
        return BucketAddress.of(address).open(environment, data.resolve("cadangan-sedang-dibuat"));
    }

    /** The copy that is named, or the newest of where copies lie; {@link BackupFault} where there is none. */
    Restore restore(String named) throws IOException {
        var where = BucketAddress.is(named)
                ? named.replaceAll("/$", "")
                : Path.of(named).toAbsolutePath().normalize().toString();
        int slash = where.lastIndexOf('/');
        if (Copies.isName(where.substring(slash + 1))) {
            var copies = new Copies(depot(where.substring(0, slash)), key());
            for (var copy : copies.all())
                if (copy.name().equals(where.substring(slash + 1))) return new Restore(copies, copy);
        }
        var copies = new Copies(depot(where), key());
        var newest = copies.newest();
        if (newest.isEmpty())
            throw new BackupFault(
                    "di " + where + " tidak ada salinan yang lengkap; sebutkan tempat yang dipakai bin/backup.");
        return new Restore(copies, newest.get());
    }

    private Depot depot(String where) {
        return BucketAddress.is(where) ? bucket(where) : new FolderDepot(Path.of(where));
    }
}
