package id.terinovatif.index;

import static java.util.stream.Collectors.joining;

import id.terinovatif.index.GovernmentAnswers.Saved;
import id.terinovatif.instrument.Indicator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is claimed at a government indicator: a level for each of its parts in their order, 0 where none was given. */
record GovernmentClaim(List<Integer> levels) {
    static GovernmentClaim at(Indicator indicator, Map<String, Saved> given) {
        return new GovernmentClaim(GovernmentPages.items(indicator).stream()
                .map(item ->
                        Optional.ofNullable(given.get(item)).map(Saved::level).orElse(0))
                .toList());
    }

    /** As reports are kept for it. */
    String words() {
        return levels.stream().map(String::valueOf).collect(joining(","));
    }

    /** The level of an indicator that is one question; null when it has several parts or no answer. */
    @Nullable
    Integer level() {
        return levels.size() == 1 && levels.getFirst() > 0 ? levels.getFirst() : null;
    }
}
