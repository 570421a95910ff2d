package id.terinovatif.watch;

import id.terinovatif.shared.Indonesian;
import id.terinovatif.watch.Condition.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The disk under the data folder: room, and whether it can be written at all. */
final class Disk {
    /** A copy and a day of uploads of one regency still fit. */
    private static final long LEAST = 1L << 30;

    private static final double SCARCE = 0.10;

    private Disk() {}

    static Condition of(Path data) {
        try {
            Files.deleteIfExists(Files.createTempFile(data, "keadaan", null));
            var store = Files.getFileStore(data);
            return of(store.getUsableSpace(), store.getTotalSpace());
        } catch (IOException e) {
            return Condition.of(
                    "disk",
                    "Ruang simpan",
                    State.BAD,
                    "Folder data tidak bisa ditulisi.",
                    "Periksa apakah disk terpasang dan tidak penuh.");
        }
    }

    static Condition of(long free, long total) {
        var share = total == 0 ? 0 : (double) free / total;
        var state = free < LEAST ? State.BAD : share < SCARCE ? State.LOOK : State.FINE;
        return Condition.of(
                        "disk",
                        "Ruang simpan",
                        state,
                        "Tersisa %s dari %s (%d%%)."
                                .formatted(Indonesian.size(free), Indonesian.size(total), Math.round(share * 100)),
                        state == State.FINE
                                ? ""
                                : "Tambah ruang, atau pindahkan cadangan lama ke tempat lain. Jangan hapus isi folder data.")
                .counting(Map.of("disk.free.bytes", (double) free, "disk.total.bytes", (double) total));
    }
}
