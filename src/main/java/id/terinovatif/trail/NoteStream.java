package id.terinovatif.trail;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * The records of a stretch as PostgreSQL streams them (COPY in its binary format, section "COPY" of its manual, one message for each
 * row): it reads on while they are checked, and only the four numbers become text, since the hash is made of text.
 */
final class NoteStream implements AutoCloseable {
    private static final String ALL = """
            copy (select region_id, seq, at, person_id, role, act, object, before_hash, after_hash, hash
                  from trail where STRETCH order by region_id, seq) to stdout (format binary)""";
    /** Signature and flags; after them stands the length of what else the head holds. */
    private static final int HEAD = 15;

    private final CopyOut rows;
    private boolean begun;

    /** @param stretch a condition on region and number */
    NoteStream(Connection connection, String stretch) throws SQLException {
        rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(ALL.replace("STRETCH", stretch));
    }

    /** Reads the next one, by region and number, into {@code note}; false after the last one. */
    boolean next(Note note) throws SQLException {
        var message = rows.readFromCopy();
        if (message == null) return false;
        var row = ByteBuffer.wrap(message);
        if (!begun) {
            row.position(HEAD);
            int more = row.getInt();
            row.position(row.position() + more);
            begun = true;
        }
        return note.read(row) || end();
    }

    /** The connection can be used again once PostgreSQL has said that it is through. */
    private boolean end() throws SQLException {
        while (rows.readFromCopy() != null) begun = true;
        return false;
    }

    @Override
    public void close() throws SQLException {
        if (rows.isActive()) rows.cancelCopy();
    }
}
