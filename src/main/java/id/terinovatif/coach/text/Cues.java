package id.terinovatif.coach.text;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Looks for all cues in a sentence. */
final class Cues {
    private static final Map<Cue, Phrases> ALL = load();

    private Cues() {}

    static EnumSet<Cue> of(List<Word> words) {
        var found = EnumSet.noneOf(Cue.class);
        ALL.forEach((cue, phrases) -> {
            if (phrases.occursIn(words)) found.add(cue);
        });
        return found;
    }

    private static Map<Cue, Phrases> load() {
        var lists = Lexicon.lists("cues.yaml");
        var all = new EnumMap<Cue, Phrases>(Cue.class);
        for (var cue : Cue.values())
            all.put(cue, new Phrases(Objects.requireNonNull(lists.get(cue.name()), cue.name())));
        return all;
    }
}
