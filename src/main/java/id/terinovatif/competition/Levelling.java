package id.terinovatif.competition;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Brings the loads together: as long as a juror has two readings more than another, one is passed on, over third ones where
 * conflicts stand between. When no such path is left the loads are as level as any dealing could have them (optimal
 * semi-matching: Harvey, Ladner, Lovász and Tamir 2006).
 */
final class Levelling {
    private final Readings readings;

    Levelling(Readings readings) {
        this.readings = readings;
    }

    void level() {
        for (boolean moved = true; moved; ) {
            moved = false;
            for (int juror = 0; juror < readings.jurors(); juror++) moved |= relieve(juror);
        }
    }

    private boolean relieve(int heavy) {
        var via = new int[readings.jurors()];
        var from = new int[readings.jurors()];
        Arrays.fill(via, -1);
        via[heavy] = Integer.MAX_VALUE;
        var waiting = new ArrayDeque<Integer>();
        waiting.add(heavy);
        while (!waiting.isEmpty()) {
            int juror = waiting.remove();
            if (readings.load(juror) + 2 <= readings.load(heavy) && !readings.full(juror)) {
                for (int to = juror; to != heavy; to = from[to]) readings.pass(via[to], from[to], to);
                return true;
            }
            new Passing(readings).reach(juror, via, from, waiting);
        }
        return false;
    }
}
