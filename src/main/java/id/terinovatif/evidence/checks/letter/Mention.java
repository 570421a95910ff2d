package id.terinovatif.evidence.checks.letter;

/**
 * Where a document names an innovation.
 *
 * @param page from 1
 * @param words the surroundings, as written
 * @param quoted it stands only in the title of another letter or rule
 */
public record Mention(int page, String words, boolean quoted) {}
