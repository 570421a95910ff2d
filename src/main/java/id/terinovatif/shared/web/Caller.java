package id.terinovatif.shared.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Whoever waits for an answer: costly work for somebody who has hung up is ended instead of done for nobody. */
@Component
public class Caller implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
    private static final String GONE = Caller.class.getName();
    private static final Duration OFTEN = Duration.ofMillis(500);

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addEngineValves(new Watching());
    }

    /**
     * Does the work while its caller is there; interrupts it when the connection is closed.
     *
     * @throws IOException when the caller has gone, or the work threw it
     */
    public static <T> T whileThere(HttpServletRequest request, Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        var worker = Thread.startVirtualThread(task);
        while (true)
            try {
                return task.get(OFTEN.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillAtWork) {
                if (!gone(request)) continue;
                worker.interrupt();
                throw new IOException("the caller has gone", stillAtWork);
            } catch (InterruptedException stopping) {
                worker.interrupt();
                throw stopping;
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof Exception known) throw known;
                throw failed;
            }
    }

    private static boolean gone(HttpServletRequest request) {
        return request.getAttribute(GONE) instanceof BooleanSupplier gone && gone.getAsBoolean();
    }

    /** Leaves with each request a way to look at its connection. */
    private static final class Watching extends ValveBase {
        Watching() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            var connection = request.getCoyoteRequest();
            BooleanSupplier gone = () -> ended(connection);
            request.setAttribute(GONE, gone);
            getNext().invoke(request, response);
        }

        /**
         * After the whole request was read there is nothing to read but its end. The next request on the same connection is
         * readable once, and then lies in the buffer.
         */
        private static boolean ended(org.apache.coyote.Request connection) {
            var something = readable(connection);
            return something && readable(connection);
        }

        private static boolean readable(org.apache.coyote.Request connection) {
            connection.action(ActionCode.AVAILABLE, true);
            return connection.getAvailable() > 0;
        }
    }
}
