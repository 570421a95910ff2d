package id.terinovatif.competition;

import java.util.Deque;

/** To whom a juror could pass a reading. */
final class Passing {
    private final Readings readings;

    Passing(Readings readings) {
        this.readings = readings;
    }

    /**
     * Notes everybody not yet reached to whom the juror could pass one.
     *
     * @param via by juror, the entry that would be passed; negative when not reached
     * @param from by juror, who would pass it
     */
    void reach(int juror, int[] via, int[] from, Deque<Integer> waiting) {
        for (int other = 0; other < via.length; other++) {
            int entry = via[other] >= 0 || other == juror ? -1 : passable(juror, other);
            if (entry < 0) continue;
            via[other] = entry;
            from[other] = juror;
            waiting.add(other);
        }
    }

    private int passable(int juror, int other) {
        for (int entry = 0; entry < readings.entries(); entry++)
            if (readings.reads(juror, entry) && readings.open(other, entry)) return entry;
        return -1;
    }
}
