package id.terinovatif.sheet.row;

import id.terinovatif.sheet.Fold;
import id.terinovatif.sheet.Line;
import java.util.List;
import java.util.regex.Pattern;

/** What stands below a table: who signed it where and when, and its notes. */
final class Tail {
    private static final int WIDEST = 2;
    private static final Pattern SIGNED = Pattern.compile(
            "(?i)^(mengetahui|menyetujui|disetujui|disahkan|ditetapkan|dibuat|nip\\b|an\\.|a\\.n\\.|plt\\.?|plh\\.?|ttd|\\(ttd\\)|kepala (dinas|badan|bagian|bidang|upt|seksi|sub|puskesmas|sekolah|desa)|sekretaris daerah|sekretaris,?$|bupati|wali kota|walikota|camat|lurah|direktur|inspektur|pembina|penata).*");
    private static final Pattern PLACED =
            Pattern.compile("(?i)^[\\p{L} .]{3,40},\\s*(\\d{1,2}|\\.{2,}|…)?\\s*\\p{L}{3,9}\\s+\\d{4}$");
    private static final Pattern NOTE =
            Pattern.compile("(?i)^(keterangan|catatan|sumber|ket|cat|\\*\\)|\\*|nb)\\s*[.:)*].*|^\\*.*");

    private Tail() {}

    /** The line number from which on nothing is an entry; one past the last when the table ends with the sheet. */
    static int from(List<Line> lines, int after, int named) {
        if (lines.isEmpty()) return Integer.MAX_VALUE;
        int start = lines.size();
        while (start > 0 && lines.get(start - 1).number() > after && filled(lines.get(start - 1)) <= WIDEST) start--;
        for (int at = start; at < lines.size(); at++)
            if (begins(lines, at, named)) return lines.get(at).number();
        return Integer.MAX_VALUE;
    }

    // beside a name there is an entry, whatever its other cells look like
    private static boolean begins(List<Line> lines, int at, int named) {
        var line = lines.get(at);
        var apart = at > 0 && lines.get(at - 1).number() < line.number() - 1;
        for (var cell : line.cells()) {
            var text = Fold.tidy(cell.text());
            if (cell.column() != named && !line.text(named).isEmpty()) continue;
            if (PLACED.matcher(text).matches()
                    || text.toLowerCase(java.util.Locale.ROOT).startsWith("mengetahui")) return true;
            if (apart && (SIGNED.matcher(text).matches() || NOTE.matcher(text).matches())) return true;
        }
        return false;
    }

    private static int filled(Line line) {
        return (int) line.cells().stream()
                .filter(cell -> !Fold.tidy(cell.text()).isEmpty())
                .count();
    }
}
