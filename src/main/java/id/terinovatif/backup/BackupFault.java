package id.terinovatif.backup;

/** Why a copy was not made or not brought back, in one line for whoever asked for it. */
public final class BackupFault extends RuntimeException {
    BackupFault(String words) {
        super(words);
    }

    static BackupFault busy(String where) {
        return new BackupFault("cadangan lain sedang dibuat di " + where + "; tunggu sampai selesai.");
    }

    BackupFault(String words, Throwable cause) {
        super(words, cause);
    }
}
