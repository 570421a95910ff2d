package id.terinovatif.trail;

/** A record that is not as it was written. */
public record Finding(long region, long seq, String words) {
    String line() {
        return "tidak utuh: daerah " + region + ", catatan " + seq + ": " + words;
    }
}
