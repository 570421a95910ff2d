package id.terinovatif;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/**
 * Starts the programme, looks at what anybody may see, and stops it. What was loaded until then is what a virtual machine can keep
 * for quicker starts ({@code bin/unpack}); on an empty folder alone.
 */
final class Rehearsal {
    private static final List<String> PAGES =
            List.of("/actuator/health/readiness", "/masuk", "/katalog", "/static/terinovatif.css", "/tidak-ada");

    private Rehearsal() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var port = Terinovatif.start(args).getEnvironment().getRequiredProperty("local.server.port");
        try (var visitor = HttpClient.newHttpClient()) {
            for (var page : PAGES)
                visitor.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page))
                                .build(),
                        BodyHandlers.discarding());
        }
        System.exit(0);
    }
}
