package id.terinovatif.trail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;

/**
 * The records of a database as PostgreSQL streams them (COPY in its binary format, section "COPY" of its manual): it reads on while
 * they are checked, and only the four numbers become text, since the hash is made of text.
 */
final class NoteStream implements AutoCloseable {
    private static final String ALL = """
            copy (select region_id, seq, at, person_id, role, act, object, before_hash, after_hash, hash
                  from trail where region_id REGIONS order by region_id, seq) to stdout (format binary)""";
    private static final int SIGNATURE = 11;
    private static final int TEXTS = 5;
    private static final int BUFFER = 1 << 16;
    /** Microseconds from 1970 to 2000, where PostgreSQL's own count begins. */
    private static final long FROM_2000 = 946_684_800_000_000L;

    private final DataInputStream in;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    /** @param regions a condition on the region */
    NoteStream(Connection connection, String regions) throws SQLException, IOException {
        var rows = new PGCopyInputStream(connection.unwrap(PGConnection.class), ALL.replace("REGIONS", regions));
        in = new DataInputStream(new BufferedInputStream(rows, BUFFER));
        in.skipNBytes(SIGNATURE);
        in.readInt();
        in.skipNBytes(in.readInt());
    }

    /** By region and number; null after the last one. */
    @Nullable
    Note next() throws IOException {
        if (in.readShort() < 0) return null;
        content.reset();
        long region = number();
        add(region);
        long seq = number();
        add(seq);
        add(number() + FROM_2000);
        var person = bytes();
        content.write('\n');
        if (person != null)
            content.writeBytes(text(java.nio.ByteBuffer.wrap(person).getLong()));
        for (int i = 0; i < TEXTS; i++) {
            var text = bytes();
            content.write('\n');
            if (text != null) content.writeBytes(text);
        }
        var hash = bytes();
        return new Note(
                region, seq, content.toByteArray(), hash == null ? "" : new String(hash, StandardCharsets.UTF_8));
    }

    private void add(long number) {
        content.write('\n');
        content.writeBytes(text(number));
    }

    private static byte[] text(long number) {
        return Long.toString(number).getBytes(StandardCharsets.US_ASCII);
    }

    private long number() throws IOException {
        in.readInt();
        return in.readLong();
    }

    private byte @Nullable [] bytes() throws IOException {
        int length = in.readInt();
        return length < 0 ? null : in.readNBytes(length);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
