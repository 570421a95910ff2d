package id.terinovatif.backup;

import java.util.Locale;

/** Bytes as people say them. */
final class Sizes {
    private static final double STEP = 1000;

    private Sizes() {}

    static String words(long bytes) {
        if (bytes < STEP * STEP) return String.format(Locale.of("id"), "%.0f kB", Math.ceil(bytes / STEP));
        if (bytes < STEP * STEP * STEP) return String.format(Locale.of("id"), "%.1f MB", bytes / STEP / STEP);
        return String.format(Locale.of("id"), "%.1f GB", bytes / STEP / STEP / STEP);
    }
}
