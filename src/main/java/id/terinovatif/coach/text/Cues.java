package id.terinovatif.coach.text;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Looks for all cues in a sentence. */
final class Cues {
    private static final Map<Cue, Phrases> ALL = load();

    /** "kini hanya 5 menit" is a result, no shortfall. */
    private static final Set<Cue> NOW_BETTER = EnumSet.of(Cue.NEW_WAY, Cue.CHANGE, Cue.BECOMES);

    private static final Set<String> SO_FEW = Set.of("hanya", "baru", "cuma", "hanyalah");

    private Cues() {}

    static EnumSet<Cue> of(List<Word> words) {
        var found = EnumSet.noneOf(Cue.class);
        ALL.forEach((cue, phrases) -> {
            if (phrases.occursIn(words)) found.add(cue);
        });
        if (fallsShort(words) && Collections.disjoint(found, NOW_BETTER))
            found.addAll(List.of(Cue.PROBLEM, Cue.SHORTFALL));
        return found;
    }

    /** "hanya 120 yang ditimbang", "baru 30 persen", "hanya sekitar 40 orang": a number that the writer finds too small. */
    private static boolean fallsShort(List<Word> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (!SO_FEW.contains(words.get(i).form())) continue;
            if (words.subList(i + 1, Math.min(i + 3, words.size())).stream().anyMatch(Word::number)) return true;
        }
        return false;
    }

    private static Map<Cue, Phrases> load() {
        var lists = Lexicon.lists("cues.yaml");
        var all = new EnumMap<Cue, Phrases>(Cue.class);
        for (var cue : Cue.values())
            if (cue != Cue.SHORTFALL)
                all.put(cue, new Phrases(Objects.requireNonNull(lists.get(cue.name()), cue.name())));
        return all;
    }
}
