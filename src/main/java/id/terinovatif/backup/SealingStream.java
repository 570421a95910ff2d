package id.terinovatif.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;

/** Seals what is written, part by part, without ever holding more than one part. */
final class SealingStream extends OutputStream {
    private final OutputStream out;
    private final Seal seal;
    private final byte[] part = new byte[Seal.PART];
    private int filled;
    private boolean closed;

    SealingStream(OutputStream out, BackupKey key) throws IOException {
        this.out = out;
        var head = new byte[Seal.HEAD];
        var salt = new byte[Seal.SALT];
        new SecureRandom().nextBytes(salt);
        System.arraycopy(Seal.MAGIC, 0, head, 0, Seal.MAGIC.length);
        System.arraycopy(key.mark(), 0, head, Seal.MAGIC.length, Seal.MARK);
        System.arraycopy(salt, 0, head, Seal.MAGIC.length + Seal.MARK, Seal.SALT);
        this.seal = new Seal(key, head);
        out.write(head);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int done = 0;
        while (done < length) {
            if (filled == part.length) part(false); // the last part is known only at the end
            int n = Math.min(length - done, part.length - filled);
            System.arraycopy(bytes, from + done, part, filled, n);
            filled += n;
            done += n;
        }
    }

    private void part(boolean last) throws IOException {
        out.write(seal.close(part, filled, last));
        filled = 0;
        Unhurried.rest();
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (closed) return;
        closed = true;
        try (out) {
            part(true);
        }
    }
}
