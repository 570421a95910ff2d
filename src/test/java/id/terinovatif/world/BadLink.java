package id.terinovatif.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A link to the server that breaks off whenever so many more bytes have been sent over it, as often as it was told. */
public final class BadLink implements AutoCloseable {
    private final URI server;
    private final ServerSocket entrance;
    private final long bytesBetweenBreaks;
    private final AtomicInteger breaksLeft;
    private final AtomicInteger breaks = new AtomicInteger();
    private final AtomicLong sent = new AtomicLong();
    private volatile boolean down;

    public BadLink(String address, int breaks, long bytesBetweenBreaks) {
        this.server = URI.create(address);
        this.bytesBetweenBreaks = bytesBetweenBreaks;
        this.breaksLeft = new AtomicInteger(breaks);
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    public String address() {
        return "http://localhost:" + entrance.getLocalPort();
    }

    /** How often it has broken off so far. */
    public int breaks() {
        return breaks.get();
    }

    /** From now on nothing gets through, until {@link #up}; what the last break left is gone. */
    public void staysDownAfterTheNextBreak() {
        down = true;
    }

    public void up() {
        down = false;
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                var near = entrance.accept();
                if (down && breaks.get() > 0) near.close();
                else connect(near, new Socket(server.getHost(), server.getPort()));
            } catch (IOException closed) {
                down = entrance.isClosed();
            }
        }
    }

    private void connect(Socket near, Socket far) {
        Thread.ofVirtual().start(() -> carry(near, far, true));
        Thread.ofVirtual().start(() -> carry(far, near, false));
    }

    private void carry(Socket from, Socket to, boolean upward) {
        try (from;
                to) {
            copy(from.getInputStream(), to.getOutputStream(), upward);
        } catch (IOException gone) {
            return;
        }
    }

    private void copy(InputStream in, OutputStream out, boolean upward) throws IOException {
        var part = new byte[16 * 1024];
        for (int n = in.read(part); n >= 0; n = in.read(part)) {
            if (upward && breaksNow(n)) return;
            out.write(part, 0, n);
        }
    }

    private synchronized boolean breaksNow(int bytes) {
        if (down && breaks.get() > 0) return true;
        var total = sent.addAndGet(bytes);
        if (total < bytesBetweenBreaks * (breaks.get() + 1) || breaksLeft.getAndDecrement() <= 0) return false;
        breaks.incrementAndGet();
        return true;
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
