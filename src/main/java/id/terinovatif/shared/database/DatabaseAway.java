package id.terinovatif.shared.database;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells a database that cannot be reached from a statement that it refused. */
public final class DatabaseAway {
    // of a pooled connection that broke: taking its transaction back fails so, which hides why it broke
    private static final String CLOSED = "Connection is closed";

    private DatabaseAway() {}

    /** Whether it, or what caused it, says that there was no connection, or none any more. */
    public static boolean is(@Nullable Throwable problem) {
        int depth = 0;
        for (var cause = problem; cause != null && depth < 30; cause = cause.getCause(), depth++)
            if (cause instanceof SQLException sql && away(sql)) return true;
        return false;
    }

    // 08 connection, 57P a server that stops, crashed or starts, 25006 one that only reads because another has taken
    // over
    private static boolean away(SQLException problem) {
        var state = String.valueOf(problem.getSQLState());
        return problem instanceof SQLTransientConnectionException
                || problem instanceof SQLNonTransientConnectionException
                || problem instanceof SQLRecoverableException
                || CLOSED.equals(problem.getMessage())
                || state.startsWith("08")
                || state.startsWith("57P")
                || state.equals("53300")
                || state.equals("25006");
    }
}
