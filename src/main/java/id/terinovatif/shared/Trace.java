package id.terinovatif.shared;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, for the log: which exceptions, from where. Their messages are left out, since they quote what was typed: a
 * number that is none, a name that is there already.
 */
public final class Trace extends Exception {
    private Trace(Throwable problem, @Nullable Throwable cause) {
        super(name(problem), cause, false, true);
        setStackTrace(problem.getStackTrace());
    }

    public static Trace of(Throwable problem) {
        var cause = problem.getCause();
        return new Trace(problem, cause == null ? null : of(cause));
    }

    private static String name(Throwable problem) {
        var name = problem.getClass().getName();
        return problem instanceof SQLException sql ? name + " " + sql.getSQLState() : name;
    }

    /** The names alone, in one line. */
    public static String inShort(Throwable problem) {
        var cause = problem.getCause();
        return cause == null ? name(problem) : name(problem) + " ← " + inShort(cause);
    }
}
