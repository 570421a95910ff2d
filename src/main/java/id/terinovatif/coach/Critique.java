package id.terinovatif.coach;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the coach saw in a draft.
 *
 * @param focus from 1 to 5, one for each tick; see {@link Ticks}
 * @param contaminated whether a passage is repeated, copied from elsewhere or stands in the wrong field
 * @param shareAbout share of the sentences about the innovation, from 0 to 1, two decimals
 * @param parts those of the ten parts that we found
 * @param sentences in the order of the text
 * @param findings most useful first
 * @param wordsAbout for each section the words of its sentences about the problem, the innovation or its result
 */
public record Critique(
        int focus,
        Ticks ticks,
        boolean contaminated,
        double shareAbout,
        ProblemPlace problemFirst3,
        Set<Part> parts,
        List<Sentence> sentences,
        List<Finding> findings,
        Map<String, Integer> wordsAbout) {}
