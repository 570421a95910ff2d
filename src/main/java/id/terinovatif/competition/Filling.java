package id.terinovatif.competition;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Gives every entry its readers, round by round: nobody gets a third before all that can have a second. Where no juror with
 * room is left, readings are passed on along an augmenting path (Ford and Fulkerson 1956), so that what stays short could not
 * have been dealt by anyone.
 */
final class Filling {
    private final Readings readings;

    Filling(Readings readings) {
        this.readings = readings;
    }

    void fill(int wanted) {
        var closed = new boolean[readings.entries()];
        for (int round = 0; round < wanted; round++)
            for (int entry = 0; entry < closed.length; entry++) if (!closed[entry]) closed[entry] = !next(entry);
    }

    private boolean next(int entry) {
        int best = -1;
        int load = Integer.MAX_VALUE;
        int met = Integer.MAX_VALUE;
        for (int juror = 0; juror < readings.jurors(); juror++) {
            if (!readings.open(juror, entry) || readings.full(juror) || readings.load(juror) > load) continue;
            int meets = met(juror, entry);
            if (readings.load(juror) == load && meets >= met) continue;
            best = juror;
            load = readings.load(juror);
            met = meets;
        }
        if (best < 0) return passOn(entry);
        readings.give(best, entry);
        return true;
    }

    /** How often the juror already meets those who read the entry. */
    private int met(int juror, int entry) {
        int met = 0;
        for (int other = 0; other < readings.jurors(); other++)
            if (readings.reads(other, entry)) met += readings.shared(juror, other);
        return met;
    }

    private boolean passOn(int entry) {
        var via = new int[readings.jurors()];
        var from = new int[readings.jurors()];
        Arrays.fill(via, -1);
        var waiting = new ArrayDeque<Integer>();
        for (int juror = 0; juror < via.length; juror++)
            if (readings.open(juror, entry)) {
                via[juror] = entry;
                from[juror] = -1;
                waiting.add(juror);
            }
        while (!waiting.isEmpty()) {
            int juror = waiting.remove();
            if (!readings.full(juror)) {
                give(juror, via, from);
                return true;
            }
            new Passing(readings).reach(juror, via, from, waiting);
        }
        return false;
    }

    private void give(int last, int[] via, int[] from) {
        int juror = last;
        for (; from[juror] >= 0; juror = from[juror]) readings.pass(via[juror], from[juror], juror);
        readings.give(juror, via[juror]);
    }
}
