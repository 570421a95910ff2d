package id.terinovatif.evidence.checks;

/**
 * One check's outcome.
 *
 * @param check its name in the interface, such as {@code names-innovation}
 * @param detail what was found and where, and how to mend it, in Indonesian
 */
public record Finding(String check, Outcome outcome, String detail) {
    static Finding pass(String check, String detail) {
        return new Finding(check, Outcome.PASS, detail);
    }

    static Finding fail(String check, String detail) {
        return new Finding(check, Outcome.FAIL, detail);
    }

    /** Nobody should rely on it either way. */
    public static Finding unsure(String check, String detail) {
        return new Finding(check, Outcome.UNSURE, detail);
    }
}
