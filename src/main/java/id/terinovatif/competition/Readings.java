package id.terinovatif.competition;

/**
 * Who reads what while it is being dealt. Entries and jurors are numbers here, in the order the seed has given them, so that
 * whoever comes first where nothing else decides was chosen by the seed.
 */
final class Readings {
    private final boolean[][] free;
    private final boolean[][] reads;
    private final int[] capacities;
    private final int[] loads;
    private final int[] readers;
    private final int[][] shared;

    /**
     * Nothing is dealt yet.
     *
     * @param free by juror and entry, whether the one may read the other
     */
    Readings(boolean[][] free, int[] capacities, int entries) {
        this.free = free;
        this.capacities = capacities;
        this.reads = new boolean[capacities.length][entries];
        this.loads = new int[capacities.length];
        this.readers = new int[entries];
        this.shared = new int[capacities.length][capacities.length];
    }

    int entries() {
        return readers.length;
    }

    int jurors() {
        return loads.length;
    }

    boolean reads(int juror, int entry) {
        return reads[juror][entry];
    }

    /** Whether the juror could be given the entry beside what is there. */
    boolean open(int juror, int entry) {
        return free[juror][entry] && !reads[juror][entry];
    }

    boolean full(int juror) {
        return loads[juror] >= capacities[juror];
    }

    /** Whether the juror was given more than there is room for, which an exchange may do in between. */
    boolean over(int juror) {
        return loads[juror] > capacities[juror];
    }

    int load(int juror) {
        return loads[juror];
    }

    /** How many jurors read the entry. */
    int readers(int entry) {
        return readers[entry];
    }

    /** How many entries both read. */
    int shared(int one, int other) {
        return shared[one][other];
    }

    void give(int juror, int entry) {
        change(juror, entry, 1);
        reads[juror][entry] = true;
    }

    void take(int juror, int entry) {
        reads[juror][entry] = false;
        change(juror, entry, -1);
    }

    /** One reading goes from a juror to another. */
    void pass(int entry, int from, int to) {
        take(from, entry);
        give(to, entry);
    }

    private void change(int juror, int entry, int by) {
        loads[juror] += by;
        readers[entry] += by;
        for (int other = 0; other < loads.length; other++)
            if (reads[other][entry] && other != juror) {
                shared[juror][other] += by;
                shared[other][juror] += by;
            }
    }

    /** Entries first, then jurors, joined wherever one reads the other. */
    Groups groups() {
        var groups = new Groups(entries() + jurors());
        for (int juror = 0; juror < jurors(); juror++)
            for (int entry = 0; entry < entries(); entry++)
                if (reads[juror][entry]) groups.join(entry, entries() + juror);
        return groups;
    }

    /** Into how many groups that share no reading they fall; who reads nothing and what nobody reads do not count. */
    int parts() {
        var groups = groups();
        int parts = 0;
        for (int entry = 0; entry < entries(); entry++) if (readers[entry] > 0 && groups.of(entry) == entry) parts++;
        return parts;
    }
}
