package id.terinovatif.backup;

import java.time.Instant;

/** A copy as the page shows it; {@code size} is empty where its list of contents cannot be read. */
public record ShownCopy(Instant at, String kind, String size, int evidence, int damaged) {}
