package id.terinovatif.coach.substance;

import id.terinovatif.coach.Zone;
import id.terinovatif.coach.text.Line;
import java.util.HashSet;
import java.util.Set;

/**
 * What a text is about, from its name and everything but its results. A result that was copied from another innovation shares
 * hardly a word with the problem and the work that it stands beside.
 */
final class Topic {
    /** Of 30 results with numbers in the training texts none shared less than 0.17; of results put into other texts two in five share at most 0.15. */
    private static final double SHARED = 0.16;
    /** Below so many words, here or there, nothing can be said. */
    private static final int WORDS_OF_RESULT = 5;

    private static final int WORDS_ELSEWHERE = 60;

    private final Set<String> elsewhere;

    private Topic(Set<String> elsewhere) {
        this.elsewhere = elsewhere;
    }

    static Topic of(Zoned zoned) {
        var stems = new HashSet<>(zoned.text().titleStems());
        for (var line : zoned.lines()) if (zoned.zone(line) != Zone.R) stems.addAll(line.stems());
        return new Topic(stems);
    }

    /** Whether a result may be this text's. */
    boolean holds(Line result) {
        var told = new HashSet<String>();
        for (var stem : result.stems()) if (Character.isLetter(stem.charAt(0)) && !Subject.empty(stem)) told.add(stem);
        if (told.size() < WORDS_OF_RESULT || elsewhere.size() < WORDS_ELSEWHERE) return true;
        return told.stream().filter(elsewhere::contains).count() >= SHARED * told.size();
    }
}
