package id.terinovatif.bench.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The way to a server, which can be shut: what is on its way breaks off, and who comes is sent away. */
final class Gate implements AutoCloseable {
    private final ServerSocket entrance = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final int server;
    private volatile boolean shut;

    Gate(int server) throws IOException {
        this.server = server;
        Thread.ofPlatform().daemon().start(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    void shut() throws IOException {
        shut = true;
        for (var socket : open) socket.close();
        open.clear();
    }

    void open() {
        shut = false;
    }

    private void accept() {
        while (!entrance.isClosed())
            try {
                var near = entrance.accept();
                if (shut) {
                    near.close();
                    continue;
                }
                var far = new Socket(InetAddress.getLoopbackAddress(), server);
                open.add(near);
                open.add(far);
                Thread.ofVirtual().start(() -> carry(near, far));
                Thread.ofVirtual().start(() -> carry(far, near));
            } catch (IOException gone) {
                if (entrance.isClosed()) return;
            }
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException gone) {
            // shut
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        shut();
    }
}
