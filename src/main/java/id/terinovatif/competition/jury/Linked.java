package id.terinovatif.competition.jury;

import id.terinovatif.competition.jury.Sheets.Sheet;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;

/** Whether all readings hang together over shared entries, without which marks cannot be compared. */
public final class Linked {
    private Linked() {}

    public static boolean hang(List<Sheet> sheets) {
        if (sheets.isEmpty()) return true;
        var waiting = new ArrayDeque<Long>(List.of(sheets.getFirst().personId()));
        var seen = new HashSet<>(waiting);
        while (!waiting.isEmpty()) {
            long juror = waiting.remove();
            for (var own : sheets)
                if (own.personId() == juror)
                    for (var other : sheets)
                        if (other.number() == own.number() && seen.add(other.personId())) waiting.add(other.personId());
        }
        return sheets.stream().allMatch(sheet -> seen.contains(sheet.personId()));
    }

    /** How many entries the two who share least have both read. */
    public static long least(List<Sheet> sheets) {
        var jurors = sheets.stream().map(Sheet::personId).distinct().toList();
        long least = Long.MAX_VALUE;
        for (var one : jurors)
            for (var other : jurors) if (one < other) least = Math.min(least, shared(sheets, one, other));
        return least == Long.MAX_VALUE ? 0 : least;
    }

    private static long shared(List<Sheet> sheets, long one, long other) {
        return sheets.stream()
                .filter(sheet -> sheet.personId() == one)
                .filter(sheet ->
                        sheets.stream().anyMatch(both -> both.personId() == other && both.number() == sheet.number()))
                .count();
    }
}
