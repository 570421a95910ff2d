package id.terinovatif.shared.web;

import static org.awaitility.Awaitility.await;

import id.terinovatif.world.Await;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

/** Work for somebody who has hung up, on the web server as the programme sets it up. */
class CallerTest {
    @Test
    void work_ends_when_its_caller_hangs_up_and_not_before() throws IOException {
        var slow = new Slow();
        var factory = new TomcatServletWebServerFactory(0);
        new Caller().customize(factory);
        var server =
                factory.getWebServer(context -> context.addServlet("slow", slow).addMapping("/"));
        server.start();
        try {
            try (var socket = new Socket("localhost", server.getPort())) {
                socket.getOutputStream()
                        .write("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}"
                                .getBytes(StandardCharsets.US_ASCII));
                Await.until("it began", () -> slow.began.getCount() == 0);
                await().during(Duration.ofSeconds(2)).until(() -> !slow.ended);
            }
            Await.until("it ended", () -> slow.ended);
        } finally {
            server.stop();
        }
    }

    private static final class Slow extends HttpServlet {
        private static final long serialVersionUID = 1;

        private final transient CountDownLatch began = new CountDownLatch(1);
        private volatile boolean ended;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            request.getInputStream().readAllBytes();
            try {
                Caller.whileThere(request, this::forever);
            } catch (Exception gone) {
                throw new IOException(gone);
            }
        }

        private Object forever() throws InterruptedException {
            began.countDown();
            try {
                new CountDownLatch(1).await();
                return "";
            } finally {
                ended = true;
            }
        }
    }
}
