package id.terinovatif.evidence.checks;

/** What a check says; unsure means that nobody should rely on it either way. */
public enum Outcome {
    PASS,
    FAIL,
    UNSURE
}
