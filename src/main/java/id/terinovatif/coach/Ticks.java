package id.terinovatif.coach;

/**
 * The four things a judge looks for first.
 *
 * @param howItWorks who does what is told
 * @param localProblem the problem is one of the area served
 * @param measuredBeforeAfter a measured result stands beside its baseline
 * @param mostlyAboutInnovation at least half of the sentences are about the innovation
 */
public record Ticks(
        boolean howItWorks, boolean localProblem, boolean measuredBeforeAfter, boolean mostlyAboutInnovation) {

    /** One for a start, one for each tick, one less if something does not belong there; from 1 to 5. */
    public int focus(boolean contaminated) {
        int sum = 1 + one(howItWorks) + one(localProblem) + one(measuredBeforeAfter) + one(mostlyAboutInnovation);
        return Math.max(1, sum - one(contaminated));
    }

    private static int one(boolean tick) {
        return tick ? 1 : 0;
    }
}
