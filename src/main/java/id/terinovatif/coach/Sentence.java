package id.terinovatif.coach;

/**
 * A sentence, heading, list item or table row of a section.
 *
 * @param section name of the section, as sent
 * @param start first character, in UTF-16 units of the section
 * @param end exclusive
 */
public record Sentence(String section, int start, int end, Zone zone) {}
