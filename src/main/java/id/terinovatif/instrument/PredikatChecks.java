package id.terinovatif.instrument;

import java.math.BigDecimal;

/** The predikat of a complete edition cover 0 to 100 in steps of 0.01 without hole or overlap, best first. */
final class PredikatChecks {
    private static final BigDecimal STEP = new BigDecimal("0.01");

    private PredikatChecks() {}

    static void check(Instrument read, Section top) {
        if (!read.complete()) return;
        var upper = new BigDecimal("100");
        for (var one : read.predikat()) {
            var min = one.min();
            var max = one.max();
            if (min == null || max == null || max.compareTo(upper) != 0 || min.compareTo(max) > 0) {
                top.fault("predikat", "predikat \"" + one.name() + "\" harus berakhir pada " + upper);
                return;
            }
            upper = min.subtract(STEP);
        }
        if (upper.signum() >= 0) top.fault("predikat", "predikat tidak sampai 0");
    }
}
