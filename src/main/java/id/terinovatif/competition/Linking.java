package id.terinovatif.competition;

/**
 * Lets jurors meet: readings are exchanged between two jurors, loads unchanged, as long as more pairs come to share an entry
 * (or two, where there are readings enough for that). Only shared entries tell a strict juror from weak entries.
 */
final class Linking {
    /** Exchanges that are tried at most, so that the largest dealing is done in milliseconds. */
    private static final int MOST_TRIALS = 100_000;

    private final Readings readings;
    private final int aim;
    private int trials;

    Linking(Readings readings, int readers) {
        this.readings = readings;
        long pairs = (long) readings.jurors() * (readings.jurors() - 1);
        long meetings = (long) readings.entries() * readers * (readers - 1);
        this.aim = pairs * 2 <= meetings ? 2 : 1;
    }

    void link() {
        for (boolean better = true; better && trials < MOST_TRIALS; ) {
            better = false;
            for (int one = 0; one < readings.jurors(); one++)
                for (int other = 0; other < readings.jurors(); other++)
                    if (one != other && readings.shared(one, other) < aim) better |= bring(other, one);
        }
    }

    /** Brings a juror to an entry of a host in place of a third one, if that leaves fewer pairs apart. */
    private boolean bring(int guest, int host) {
        for (int entry = 0; entry < readings.entries(); entry++) {
            if (!readings.reads(host, entry) || !readings.open(guest, entry)) continue;
            for (int third = 0; third < readings.jurors(); third++)
                if (third != host && readings.reads(third, entry) && replace(entry, third, guest)) return true;
        }
        return false;
    }

    private boolean replace(int entry, int third, int guest) {
        int apart = apart(third, guest);
        readings.pass(entry, third, guest);
        if (readings.load(guest) == readings.load(third) + 1 && !readings.over(guest) && apart(third, guest) < apart)
            return true;
        for (int other = 0; other < readings.entries() && trials < MOST_TRIALS; other++) {
            if (other == entry || !readings.reads(guest, other) || !readings.open(third, other)) continue;
            trials++;
            readings.pass(other, guest, third);
            if (apart(third, guest) < apart) return true;
            readings.pass(other, third, guest);
        }
        readings.pass(entry, guest, third);
        return false;
    }

    /** How far the pairs of these two are from the aim, a pair that never meets counting most; others are not touched. */
    private int apart(int one, int other) {
        int apart = 0;
        for (int juror = 0; juror < readings.jurors(); juror++) {
            if (juror != one) apart += apart(readings.shared(one, juror));
            if (juror != other && juror != one) apart += apart(readings.shared(other, juror));
        }
        return apart;
    }

    private int apart(int shared) {
        int lacking = Math.max(0, aim - shared);
        return lacking * lacking;
    }
}
