package id.terinovatif.bench.fill;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.postgresql.copy.CopyManager;

/** Rows on their way into one table, sent by COPY in pieces of some megabytes. */
final class Table {
    private static final int PIECE = 4_000_000;

    private final Supplier<CopyManager> copy;
    private final String into;
    private final StringBuilder rows = new StringBuilder(PIECE + 10_000);
    private long sent;

    Table(Supplier<CopyManager> copy, String name, String columns) {
        this.copy = copy;
        this.into = "copy " + name + " (" + columns + ") from stdin";
    }

    /** One row in the order of the columns; null is null. */
    void add(Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) rows.append('\t');
            if (values[i] == null) rows.append("\\N");
            else rows.append(String.valueOf(values[i]).replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t"));
        }
        rows.append('\n');
        sent++;
        if (rows.length() > PIECE) send();
    }

    void send() {
        try {
            copy.get().copyIn(into, new StringReader(rows.toString()));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(into, e);
        }
        rows.setLength(0);
    }

    long sent() {
        return sent;
    }
}
