package id.terinovatif.bench.load;

import java.util.List;

/**
 * A page under load.
 *
 * @param requests one of these is drawn each time
 * @param targetMillis what 95 of 100 must not exceed
 */
record Page(String name, List<Request> requests, int targetMillis) {
    /** One request; {@code id} is the innovation it is about, 0 for none; {@code body} is empty for a GET. */
    record Request(String path, String cookie, String body, long id) {
        String line() {
            return (body.isEmpty() ? "GET" : "POST") + "\t" + path + "\t" + cookie + "\t" + body;
        }
    }
}
