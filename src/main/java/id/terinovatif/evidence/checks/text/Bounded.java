package id.terinovatif.evidence.checks.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that breaks off once more came out of it than may. */
public final class Bounded extends FilterInputStream {
    /** Whether so many more bytes, and so many together, may be. */
    interface Budget {
        boolean allows(int bytes, long total);
    }

    /** What was unpacked is more than the limit. */
    public static final class TooLarge extends IOException {
        TooLarge() {
            super("unpacks beyond measure");
        }

        /** Whether this is what broke, however it was wrapped. */
        public static boolean is(Throwable broken) {
            for (Throwable one = broken; one != null; one = one.getCause()) if (one instanceof TooLarge) return true;
            return broken instanceof javax.xml.stream.XMLStreamException xml
                    && xml.getNestedException() instanceof TooLarge;
        }
    }

    private final Budget budget;
    private long total;

    Bounded(InputStream stream, Budget budget) {
        super(stream);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) spend(1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int n = super.read(into, from, most);
        if (n > 0) spend(n);
        return n;
    }

    private void spend(int bytes) throws IOException {
        total += bytes;
        if (!budget.allows(bytes, total)) throw new TooLarge();
    }
}
