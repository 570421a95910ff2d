package id.terinovatif.evidence.checks.text;

/** Where the text came from: written in the file, read from a picture, or nowhere. */
public enum TextSource {
    EMBEDDED,
    OCR,
    NONE
}
