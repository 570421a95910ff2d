package id.terinovatif.exchange.imports;

import id.terinovatif.sheet.Fold;
import id.terinovatif.sheet.Precision;
import id.terinovatif.sheet.Value;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Whether a cell says what is kept already. */
final class Said {
    private Said() {}

    /** A date that only names the month or year of the kept day says nothing new. */
    static boolean already(@Nullable String kept, Value value) {
        var stored = kept == null ? "" : kept;
        if (value.precision() == null) return Fold.tidyLines(stored).equals(Fold.tidyLines(value.text()));
        int said = value.precision() == Precision.DAY ? 10 : value.precision() == Precision.MONTH ? 7 : 4;
        return stored.length() >= said
                && stored.substring(0, said).equals(value.text().substring(0, said));
    }

    static boolean already(@Nullable BigDecimal kept, Value value) {
        return kept != null && kept.compareTo(new BigDecimal(value.text())) == 0;
    }

    static boolean sameName(@Nullable String kept, String said) {
        return Fold.key(kept == null ? "" : kept).equals(Fold.key(said));
    }
}
