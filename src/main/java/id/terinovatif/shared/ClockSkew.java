package id.terinovatif.shared;

import java.time.Duration;

/**
 * By how much two times of now may lie apart: clocks of two nodes, or the beginnings of two transactions of which one waited for the
 * other. What was written further ahead comes from a clock that has been put back since.
 */
public final class ClockSkew {
    public static final Duration MOST = Duration.ofMinutes(1);

    private ClockSkew() {}
}
