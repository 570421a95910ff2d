package id.terinovatif.backup;

import id.terinovatif.backup.Manifest.Kind;
import id.terinovatif.evidence.storage.Storages;
import id.terinovatif.shared.WrongSetting;
import id.terinovatif.shared.database.EmbeddedPostgres;
import id.terinovatif.shared.database.VisitedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** An empty data folder on its way to be whole: everything is laid out aside in it, and moved only once it is verified. */
final class RestorePlace {
    private static final String ASIDE = "pemulihan-belum-selesai";

    private final Place place;
    private final Path aside;

    private RestorePlace(Place place) {
        this.place = place;
        this.aside = place.data().resolve(ASIDE);
    }

    /** {@link WrongSetting} for a folder in which something lies or a programme runs. */
    static RestorePlace in(Place place) throws IOException {
        var data = place.data();
        if (Files.isDirectory(data)) {
            if (!VisitedPostgres.isFree(place.postgres()))
                throw new WrongSetting(
                        "TERINOVATIF_DATA",
                        "folder " + data
                                + " sedang dipakai Terinovatif; hentikan dulu, lalu pilih folder yang kosong.");
            try (var inside = Files.list(data)) {
                if (inside.anyMatch(each -> !each.endsWith(ASIDE)))
                    throw new WrongSetting(
                            "TERINOVATIF_DATA",
                            "folder " + data
                                    + " tidak kosong; pindahkan isinya atau pilih folder lain. Belum ada yang diubah.");
            }
        }
        return new RestorePlace(place);
    }

    void fill(Restore restore) throws IOException, SQLException {
        var kind = restore.manifest().kind();
        if (kind == Kind.PHYSICAL && place.ownServer())
            throw new WrongSetting(
                    "SPRING_DATASOURCE_URL",
                    "salinan ini berisi basis data bawaan; kosongkan setelan ini, atau buat salinan dengan bin/backup --isi-tabel.");
        try {
            FileSystemUtils.deleteRecursively(aside); // of one that was cut off
            Files.createDirectories(aside);
            restore.files(aside);
            restore.log(aside);
            if (kind == Kind.LOGICAL && !place.ownServer()) rowsIntoEmbedded(restore);
            var bucket = place.environment().containsKey("TERINOVATIF_S3_ENDPOINT");
            restore.evidence(bucket ? place.evidence() : Storages.inFolder(aside), aside.resolve("di-jalan"));
            if (kind == Kind.LOGICAL && place.ownServer()) rowsIntoServer(restore);
            settle();
        } finally {
            FileSystemUtils.deleteRecursively(aside);
        }
    }

    private void rowsIntoEmbedded(Restore restore) throws IOException, SQLException {
        try (var embedded = EmbeddedPostgres.in(aside.resolve("postgres"))) {
            restore.rows(embedded.url(), embedded.user(), embedded.secret());
        }
    }

    private void rowsIntoServer(Restore restore) throws IOException, SQLException {
        var environment = place.environment();
        restore.rows(
                environment.getOrDefault("SPRING_DATASOURCE_URL", ""),
                environment.getOrDefault("SPRING_DATASOURCE_USERNAME", ""),
                environment.getOrDefault("SPRING_DATASOURCE_PASSWORD", ""));
    }

    /** The database last: without it a programme that starts here begins empty instead of half. */
    private void settle() throws IOException {
        var names = new ArrayList<>(Backup.OWN_FOLDERS);
        names.addAll(List.of("evidence", "postgres"));
        for (var name : names) {
            var from = aside.resolve(name);
            if (Files.exists(from)) Files.move(from, place.data().resolve(name), StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
