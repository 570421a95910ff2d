package id.terinovatif.scoring;

import id.terinovatif.instrument.Indicator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers for tests. */
final class Answers {
    private Answers() {}

    /** Every question answered with the same level, the first variant where there are several. */
    static Map<String, Answer> all(List<Indicator> indicators, int level) {
        var answers = new LinkedHashMap<String, Answer>();
        for (var one : indicators) {
            one.components().forEach(part -> answers.put(part.code(), Answer.level(level)));
            if (!one.variants().isEmpty())
                answers.put(one.code(), Answer.level(one.variants().getFirst().code(), level));
            else if (one.components().isEmpty()) answers.put(one.code(), Answer.level(level));
        }
        return answers;
    }
}
