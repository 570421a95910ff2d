package id.terinovatif.scoring;

import java.math.BigDecimal;

/**
 * What a claimed index rests on, in points of the index (0 to 100); the three add up to it.
 *
 * @param sure proved by documents that passed their checks, or accepted by a person
 * @param atRisk without a proof, or with one that does not fit or nobody has looked at; it can still be had
 * @param gone taken by verdicts; it comes back with a new proof alone
 */
public record Footing(BigDecimal sure, BigDecimal atRisk, BigDecimal gone) {
    public static Footing of(Scorecard claimed, Scorecard reachable, Scorecard sound) {
        return new Footing(
                sound.index(),
                reachable.index().subtract(sound.index()),
                claimed.index().subtract(reachable.index()));
    }

    /** What is in reach this year. */
    public BigDecimal reachable() {
        return sure.add(atRisk);
    }

    public BigDecimal claimed() {
        return reachable().add(gone);
    }
}
