package id.terinovatif.competition;

/**
 * Makes one of several groups of readings that share nothing: a reading that its group can spare is exchanged with one of
 * another group, loads unchanged. Marks of two groups that share no reading cannot be compared.
 */
final class Joining {
    /** Exchanges that are tried at most. */
    private static final int MOST_TRIALS = 2_000;

    private final Readings readings;
    private int trials;

    Joining(Readings readings) {
        this.readings = readings;
    }

    void join() {
        int parts = readings.parts();
        while (parts > 1 && enough() && joined(parts)) parts = readings.parts();
    }

    /** Whether so many readings can hold everybody together at all: a tree needs one fewer than it has ends. */
    boolean enough() {
        int given = 0;
        int ends = 0;
        for (int juror = 0; juror < readings.jurors(); juror++) {
            given += readings.load(juror);
            if (readings.load(juror) > 0) ends++;
        }
        for (int entry = 0; entry < readings.entries(); entry++) if (readings.readers(entry) > 0) ends++;
        return given >= ends - 1;
    }

    private boolean joined(int parts) {
        var groups = readings.groups();
        for (int entry = 0; entry < readings.entries(); entry++)
            for (int juror = 0; juror < readings.jurors(); juror++)
                if (readings.reads(juror, entry) && spare(entry, juror, parts) && out(groups, entry, juror, parts))
                    return true;
        return false;
    }

    private boolean spare(int entry, int juror, int parts) {
        readings.take(juror, entry);
        boolean spare = readings.parts() <= parts;
        readings.give(juror, entry);
        return spare;
    }

    private boolean out(Groups groups, int entry, int juror, int parts) {
        for (int other = 0; other < readings.jurors(); other++) {
            int away = readings.entries() + other;
            if (readings.load(other) == 0 || groups.of(away) == groups.of(entry) || !readings.open(other, entry))
                continue;
            if (moved(entry, juror, other, parts) || exchanged(entry, juror, other, parts)) return true;
        }
        return false;
    }

    private boolean moved(int entry, int juror, int other, int parts) {
        if (readings.load(juror) != readings.load(other) + 1 || readings.full(other)) return false;
        readings.pass(entry, juror, other);
        if (readings.parts() < parts) return true;
        readings.pass(entry, other, juror);
        return false;
    }

    private boolean exchanged(int entry, int juror, int other, int parts) {
        for (int theirs = 0; theirs < readings.entries() && trials < MOST_TRIALS; theirs++) {
            if (!readings.reads(other, theirs) || !readings.open(juror, theirs)) continue;
            trials++;
            readings.pass(entry, juror, other);
            readings.pass(theirs, other, juror);
            if (readings.parts() < parts) return true;
            readings.pass(theirs, juror, other);
            readings.pass(entry, other, juror);
        }
        return false;
    }
}
