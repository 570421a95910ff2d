package id.terinovatif.evidence.checks;

/**
 * One check's outcome.
 *
 * @param check its name in the interface, such as {@code names-innovation}
 * @param detail what was found and where, and how to mend it, in Indonesian
 * @param silent unsure only because the edition asks for nothing here: no fault of the paper and no risk
 */
public record Finding(String check, Outcome outcome, String detail, boolean silent) {
    static Finding pass(String check, String detail) {
        return new Finding(check, Outcome.PASS, detail, false);
    }

    public static Finding fail(String check, String detail) {
        return new Finding(check, Outcome.FAIL, detail, false);
    }

    /** Nobody should rely on it either way. */
    public static Finding unsure(String check, String detail) {
        return new Finding(check, Outcome.UNSURE, detail, false);
    }

    /** The edition does not say what would be right. */
    static Finding silent(String check, String detail) {
        return new Finding(check, Outcome.UNSURE, detail, true);
    }
}
