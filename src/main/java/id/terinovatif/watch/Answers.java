package id.terinovatif.watch;

import id.terinovatif.evidence.VirusScanner;
import id.terinovatif.evidence.storage.Storage;
import id.terinovatif.watch.Condition.State;
import java.io.IOException;

/** Parts that only have to answer: database, evidence, scanner. */
final class Answers {
    private Answers() {}

    static Condition database(boolean away) {
        return away
                ? Condition.of(
                        "database",
                        "Basis data",
                        State.BAD,
                        "PostgreSQL tidak menjawab.",
                        "Periksa apakah layanannya berjalan; yang bawaan dijalankan lagi dengan sendirinya.")
                : Condition.of("database", "Basis data", State.FINE, "PostgreSQL menjawab.", "");
    }

    static Condition storage(Storage storage) throws IOException {
        storage.beginning("00");
        return Condition.of("storage", "Penyimpanan bukti", State.FINE, "Berkas bukti bisa dibaca.", "");
    }

    static Condition scanner(VirusScanner scanner) throws IOException {
        if (!scanner.present())
            return Condition.of(
                    "scanner",
                    "Pemindai virus",
                    State.OFF,
                    "Berkas diterima tanpa pemeriksaan virus.",
                    "Kalau ada clamd, isi setelan TERINOVATIF_CLAMD.");
        scanner.ping();
        return Condition.of("scanner", "Pemindai virus", State.FINE, "clamd menjawab.", "");
    }
}
