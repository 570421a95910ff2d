package id.terinovatif.trail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * One record of a region's chain, as the database writes it (function {@code note_in_trail}). A million of them go through one such
 * object: each row read takes the place of the one before.
 */
final class Note {
    static final String FIRST = "";

    private static final int TEXTS = 5;
    private static final int LONGEST_NUMBER = 21;
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    /** Microseconds from 1970 to 2000, where PostgreSQL's own count begins. */
    private static final long FROM_2000 = 946_684_800_000_000L;

    private final byte[] computed = new byte[32];
    private byte[] content = new byte[512];
    private int length;
    private byte[] hash = new byte[0];
    private long region;
    private long seq;

    /** Takes a row in the binary format of COPY, from its number of columns on; false where it is the end of all rows. */
    boolean read(ByteBuffer row) {
        if (row.getShort() < 0) return false;
        length = 0;
        region = number(row);
        seq = number(row);
        line(region);
        line(seq);
        line(number(row) + FROM_2000);
        if (row.getInt() < 0) line();
        else line(row.getLong());
        for (int i = 0; i < TEXTS; i++) text(row);
        hash = new byte[Math.max(0, row.getInt())];
        row.get(hash);
        return true;
    }

    long region() {
        return region;
    }

    /** From 1, without a gap. */
    long seq() {
        return seq;
    }

    /** SHA-256 in hexadecimal, as it stands in the row. */
    String hash() {
        return new String(hash, StandardCharsets.UTF_8);
    }

    /** The same, as bytes that no later row changes. */
    byte[] hashBytes() {
        return hash;
    }

    /** Whether the hash is that of this content after the record with the hash {@code previous}. */
    boolean follows(byte[] previous, MessageDigest sha256) {
        sha256.update(previous);
        sha256.update(content, 0, length);
        try {
            sha256.digest(computed, 0, computed.length);
        } catch (DigestException e) {
            throw new IllegalStateException(e);
        }
        if (hash.length != 2 * computed.length) return false;
        for (int i = 0; i < computed.length; i++)
            if (hash[2 * i] != DIGITS[computed[i] >> 4 & 15] || hash[2 * i + 1] != DIGITS[computed[i] & 15])
                return false;
        return true;
    }

    private static long number(ByteBuffer row) {
        row.getInt(); // its length
        return row.getLong();
    }

    private void text(ByteBuffer row) {
        line();
        int size = row.getInt();
        if (size <= 0) return;
        room(size);
        row.get(content, length, size);
        length += size;
    }

    private void line() {
        room(1);
        content[length++] = '\n';
    }

    /** The digits come last first. */
    private void line(long number) {
        line();
        room(LONGEST_NUMBER);
        if (number < 0) content[length++] = '-';
        int from = length;
        for (long left = number; left != 0 || length == from; left /= 10)
            content[length++] = DIGITS[(int) Math.abs(left % 10)];
        for (int i = from, j = length - 1; i < j; i++, j--) {
            byte digit = content[i];
            content[i] = content[j];
            content[j] = digit;
        }
    }

    private void room(int more) {
        if (length + more > content.length) content = Arrays.copyOf(content, 2 * (length + more));
    }
}
