package id.terinovatif.sheet.row;

import id.terinovatif.sheet.Fold;
import id.terinovatif.sheet.Line;
import java.util.regex.Pattern;

/** Sums below or between entries. An innovation may be called "Total Layanan": a sum names itself in its first filled cell and has no other words. */
final class Sums {
    private static final Pattern SUM =
            Pattern.compile("(?i)^(sub ?total|total|jumlah|grand total|jumlah total|rata ?rata|rekapitulasi)( .*)?$");

    private Sums() {}

    static boolean is(Line line) {
        for (var cell : line.cells()) {
            var text = Fold.tidy(cell.text());
            if (text.isEmpty()) continue;
            if (!SUM.matcher(Fold.key(text)).matches()) return false;
            return line.cells().stream()
                    .map(other -> Fold.tidy(other.text()))
                    .filter(other -> !other.isEmpty() && !other.equals(text))
                    .allMatch(other -> other.matches("[-\\d.,%\\sRp]+(inovasi|buah)?"));
        }
        return false;
    }
}
