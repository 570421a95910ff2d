package id.terinovatif.backup;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads what {@link SealingStream} wrote; {@link BackupFault} at another key, a changed byte or a missing end. */
final class OpeningStream extends InputStream {
    private static final int SEALED_PART = Seal.PART + Seal.TAG;

    private final InputStream in;
    private final Seal seal;
    private byte[] following;
    private byte[] part = new byte[0];
    private int at;
    private boolean ended;

    OpeningStream(InputStream in, BackupKey key) throws IOException {
        this.in = in;
        var head = in.readNBytes(Seal.HEAD);
        if (head.length < Seal.HEAD || !Arrays.equals(Arrays.copyOf(head, Seal.MAGIC.length), Seal.MAGIC))
            throw new BackupFault("bukan berkas cadangan Terinovatif, atau rusak");
        var mark = Arrays.copyOfRange(head, Seal.MAGIC.length, Seal.MAGIC.length + Seal.MARK);
        if (!Arrays.equals(mark, key.mark()))
            throw new BackupFault("kunci ini bukan kunci yang dipakai saat mencadangkan");
        this.seal = new Seal(key, head);
        this.following = in.readNBytes(SEALED_PART);
    }

    @Override
    public int read() throws IOException {
        return more() ? part[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) return 0;
        if (!more()) return -1;
        int n = Math.min(length, part.length - at);
        System.arraycopy(part, at, target, from, n);
        at += n;
        return n;
    }

    private boolean more() throws IOException {
        while (at == part.length && !ended) {
            var sealed = following;
            following = sealed.length == SEALED_PART ? in.readNBytes(SEALED_PART) : new byte[0];
            ended = following.length == 0;
            part = seal.open(sealed, ended);
            at = 0;
        }
        return at < part.length;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
