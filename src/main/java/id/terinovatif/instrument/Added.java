package id.terinovatif.instrument;

/**
 * An edition that does not come with the jar.
 *
 * @param name of its file
 * @param text of its file, whose SHA-256 in UTF-8 is the edition's hash
 */
public record Added(String name, String text, Instrument edition) {}
