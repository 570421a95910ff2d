package id.terinovatif.exchange.imports;

import id.terinovatif.shared.NotAllowed;
import java.util.Map;

/** Whether what a list wrote still stands as it was written; if not, taking the list back would lose somebody's work. */
final class Unchanged {
    /** Where a row's before keeps what stood right after the list was written. */
    static final String WRITTEN = "tertulis";

    private Unchanged() {}

    /** A list that was written before this was kept is taken back as it always was. */
    static void require(Map<String, String> before, String now, String name) {
        var written = before.get(WRITTEN);
        if (written != null && !written.equals(now))
            throw new NotAllowed(
                    "%s diubah orang lain sesudah impor ini, jadi impor ini tidak dapat dibatalkan.".formatted(name));
    }
}
