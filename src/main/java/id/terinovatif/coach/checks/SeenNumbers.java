package id.terinovatif.coach.checks;

import id.terinovatif.coach.Zone;
import id.terinovatif.coach.substance.Substance;
import id.terinovatif.coach.text.Cue;
import id.terinovatif.coach.text.Line;
import id.terinovatif.coach.text.Line.Mark;
import id.terinovatif.coach.text.Quantity;
import java.util.stream.Collectors;

/** The numbers that stand in a text though none is a result, each with why it does not count. */
final class SeenNumbers {
    private static final int SHOWN = 3;

    private SeenNumbers() {}

    /** The same place, told with the numbers that were seen; unchanged where there are none. */
    static Hit told(Hit hit, Substance seen) {
        var numbers = seen.zoned().lines().stream()
                .filter(line ->
                        !line.is(Mark.CITES_REGULATION) && !line.quantities().isEmpty())
                .limit(SHOWN)
                .map(line -> first(line) + " (" + reason(seen.zoned().zone(line), line) + ")")
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? hit : hit.with("angka", numbers).of("terlihat");
    }

    private static String first(Line line) {
        Quantity quantity = line.quantities().getFirst();
        int from = line.span().start();
        return "“" + line.text().substring(quantity.start() - from, quantity.end() - from) + "”";
    }

    private static String reason(Zone zone, Line line) {
        if (line.has(Cue.TARGET) || line.has(Cue.AIM)) return "rencana atau sasaran";
        if (line.has(Cue.BUDGET)) return "anggaran";
        return switch (zone) {
            case P -> "keadaan awal";
            case I -> "cara kerja";
            default -> "latar umum";
        };
    }
}
