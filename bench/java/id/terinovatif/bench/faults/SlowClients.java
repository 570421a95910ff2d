package id.terinovatif.bench.faults;

import id.terinovatif.world.Visitor;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/** Two hundred who begin headers and two hundred who begin a body, and never end them; how long a page takes meanwhile. */
final class SlowClients {
    private static final int EACH = 200;

    private SlowClients() {}

    static void run(String address, Visitor visitor) throws IOException {
        System.out.println("page without slow clients: median " + Office.page(visitor) + " ms");
        var host = URI.create(address);
        var open = new ArrayList<Socket>();
        for (int i = 0; i < EACH; i++) {
            open.add(begun(host, "GET /masuk HTTP/1.1\r\nHost: localhost\r\nX-Slow: "));
            open.add(begun(
                    host,
                    "POST /masuk HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nemail="));
        }
        System.out.println("page beside " + open.size() + " slow clients: median " + Office.page(visitor) + " ms");
        for (var socket : open) socket.close();
    }

    private static Socket begun(URI host, String text) throws IOException {
        var socket = new Socket("127.0.0.1", host.getPort());
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
