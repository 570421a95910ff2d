package id.terinovatif.evidence.checks.sheet;

/** What a sheet may cost; the numbers are this programme's own, see docs/decisions. */
public final class SheetLimits {
    public static final int BYTES = 20 << 20;
    static final long UNPACKED = 300L << 20;
    static final int ROWS = 20_000;
    static final int COLUMNS = 100;
    static final int CHARACTERS = 32_767;

    private SheetLimits() {}
}
