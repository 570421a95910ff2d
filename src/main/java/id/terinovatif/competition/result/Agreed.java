package id.terinovatif.competition.result;

import java.util.List;

/**
 * How far jurors agreed on the calibration's examples.
 *
 * @param within criteria where nobody was more than one band away from another, of {@code of}
 * @param apart the others, in words
 */
public record Agreed(int within, int of, List<String> apart) {}
