package id.terinovatif.watch;

import id.terinovatif.backup.CopiesSeen;
import id.terinovatif.shared.Indonesian;
import id.terinovatif.watch.Condition.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** The newest copy, and when one was last proved to come back. */
final class Backups {
    private static final String REMEDY = "Buka halaman Cadangan.";

    private Backups() {}

    static Condition of(CopiesSeen.Last last, Instant now) {
        if (!last.on())
            return condition(
                    State.LOOK,
                    "Tidak ada cadangan yang dibuat sendiri.",
                    "Pengelola server mengisi setelan TERINOVATIF_BACKUP_KEY.");
        var copied = last.copied();
        if (copied == null) return condition(State.LOOK, "Belum ada salinan.", REMEDY);
        var words = "Salinan terakhir " + Indonesian.since(copied, now) + "."
                + (last.failed() ? " Percobaan sesudahnya gagal." : "")
                + (last.unproved() ? " Belum terbukti dapat dipulihkan dalam 14 hari ini." : "");
        var state = last.late() || last.failed() ? State.BAD : last.unproved() ? State.LOOK : State.FINE;
        return condition(state, words, state == State.FINE ? "" : REMEDY).counting(Map.of("backup.age.seconds", (double)
                Duration.between(copied, now).toSeconds()));
    }

    private static Condition condition(State state, String words, String remedy) {
        return Condition.of("backup", "Cadangan", state, words, remedy);
    }
}
