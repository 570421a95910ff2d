package id.terinovatif.coach.training;

import id.terinovatif.coach.Draft;
import id.terinovatif.coach.Zone;
import id.terinovatif.coach.text.Line;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays the reader's sentences over a text, white space apart, so that other cuts can be compared with them. */
final class Alignment {
    /** Where a labelled sentence stands. */
    record Placed(String section, int start, int end, Zone zone) {}

    private final Map<String, @Nullable Zone[]> zones = new HashMap<>();
    private final List<Placed> placed;

    Alignment(Draft draft, List<Corpus.Labelled> sentences) {
        draft.sections().forEach((section, text) -> zones.put(section, new Zone[text.length()]));
        placed = sentences.stream()
                .flatMap(sentence -> place(draft, sentence).stream())
                .toList();
        for (var place : placed) fill(place);
    }

    List<Placed> placed() {
        return placed;
    }

    private void fill(Placed place) {
        var section = zones.get(place.section());
        if (section == null) return;
        for (int i = place.start(); i < place.end(); i++) if (section[i] == null) section[i] = place.zone();
    }

    private static Optional<Placed> place(Draft draft, Corpus.Labelled sentence) {
        var text = draft.sections().getOrDefault(sentence.section(), "");
        var needle = squeezed(sentence.text());
        int at = squeezed(text).indexOf(needle);
        if (at < 0 || needle.isEmpty()) return Optional.empty();
        int start = position(text, at);
        return Optional.of(
                new Placed(sentence.section(), start, position(text, at + needle.length() - 1) + 1, sentence.zone()));
    }

    /** The zone that most characters of the line have; empty where the reader gave none. */
    Optional<Zone> zoneOf(Line line) {
        var counts = new EnumMap<Zone, Integer>(Zone.class);
        var section = zones.get(line.section());
        if (section == null) return Optional.empty();
        for (int i = line.span().start(); i < line.span().end(); i++) {
            var zone = section[i];
            if (zone != null) counts.merge(zone, 1, Integer::sum);
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static String squeezed(String text) {
        var out = new StringBuilder();
        text.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> out.append((char) c));
        return out.toString();
    }

    private static int position(String text, int nth) {
        int seen = -1;
        for (int i = 0; i < text.length(); i++) if (!Character.isWhitespace(text.charAt(i)) && ++seen == nth) return i;
        return text.length() - 1;
    }
}
