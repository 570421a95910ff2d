package id.terinovatif.evidence.checks.text;

import java.time.Duration;

/**
 * What reading one file may cost; the numbers are this programme's own.
 *
 * @param pages pages with text that are read
 * @param ocrPages scanned pages that are read
 * @param characters of all pages together
 * @param pixels of one picture that is decoded
 * @param time for one file
 * @param ocrTime for one scanned page
 */
public record Limits(int pages, int ocrPages, int characters, long pixels, Duration time, Duration ocrTime) {
    public static final Limits USUAL =
            new Limits(200, 10, 1_000_000, 40_000_000, Duration.ofSeconds(90), Duration.ofSeconds(20));
}
