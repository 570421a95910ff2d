package id.terinovatif.evidence.checks.letter;

import java.util.List;

/**
 * Where a document names an innovation.
 *
 * @param page from 1
 * @param words the surroundings, as written
 * @param places where the name stands, more than one when it goes over a line's end
 * @param quoted it stands only in the title of another letter or rule
 */
public record Mention(int page, String words, List<Place> places, boolean quoted) {}
