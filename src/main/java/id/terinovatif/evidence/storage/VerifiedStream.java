package id.terinovatif.evidence.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Bytes whose SHA-256 is checked while they are read. The last part is held back until the sum is right, so nobody ever gets a
 * whole file that is not the one that was kept.
 */
public final class VerifiedStream extends InputStream {
    private static final int PART = 64 * 1024;

    private final InputStream bytes;
    private final String sha256;
    private final MessageDigest digest;
    private byte[] part = new byte[0];
    private int at;
    private byte[] following;

    public VerifiedStream(InputStream bytes, String sha256) throws IOException {
        this.bytes = bytes;
        this.sha256 = sha256;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        this.following = next();
        if (following.length == 0) verify();
    }

    /** Reads all bytes; whether they are those of the hash. */
    public static boolean isWhole(InputStream bytes, String sha256) throws IOException {
        try (var verified = new VerifiedStream(bytes, sha256)) {
            verified.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (OtherBytes damaged) {
            return false;
        }
    }

    /** What is stored is not what was kept. */
    public static final class OtherBytes extends IOException {
        OtherBytes(String sha256) {
            super("the stored bytes are not those of " + sha256);
        }
    }

    private byte[] next() throws IOException {
        var next = bytes.readNBytes(PART);
        digest.update(next);
        return next;
    }

    @Override
    public int read() throws IOException {
        if (at == part.length && !advance()) return -1;
        return part[at++] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) return 0;
        if (at == part.length && !advance()) return -1;
        int n = Math.min(length, part.length - at);
        System.arraycopy(part, at, target, from, n);
        at += n;
        return n;
    }

    private boolean advance() throws IOException {
        if (following.length == 0) return false;
        var ready = following;
        following = ready.length == PART ? next() : new byte[0];
        if (following.length == 0) verify();
        part = ready;
        at = 0;
        return true;
    }

    private void verify() throws IOException {
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) throw new OtherBytes(sha256);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
