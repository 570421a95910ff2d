package id.terinovatif.training;

/**
 * How many came and how many of them have begun to write.
 *
 * @param present people checked in on any day
 * @param begun those of them who saved something in a draft since the first day on which they were there
 */
public record Turnout(int present, int begun) {
    /** "120 hadir, 80 mulai menulis". */
    public String words() {
        return present + " hadir, " + begun + " mulai menulis";
    }
}
