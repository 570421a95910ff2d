package id.terinovatif.evidence.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How far the reading process is with a scan.
 *
 * @param page which of the scanned pages it reads now, from 1
 * @param of how many it will read
 */
public record Progress(int page, int of) {
    private static final Pattern LINE = Pattern.compile("#(\\d{1,6})/(\\d{1,6})");

    /** As it goes between the processes. */
    String line() {
        return "#" + page + "/" + of;
    }

    /** Empty when the line is none, so the answer itself. */
    static Optional<Progress> of(String line) {
        var match = LINE.matcher(line);
        return match.matches()
                ? Optional.of(new Progress(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }

    /** For the person who waits. */
    public String words() {
        return "membaca halaman " + page + " dari " + of;
    }
}
