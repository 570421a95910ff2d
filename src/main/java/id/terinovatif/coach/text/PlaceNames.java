package id.terinovatif.coach.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A region's own names, found where they are written as names; "harapan" at the head of a sentence may be the common word. */
final class PlaceNames {
    /** What stands before a name in lists: "Desa Mahe Seberang" is also called by its name alone. */
    private static final Set<String> KINDS = Set.of(
            "desa", "kelurahan", "kecamatan", "kec", "kampung", "dusun", "nagari", "kabupaten", "kota", "upt", "uptd");

    private final Phrases names;

    PlaceNames(Collection<String> places) {
        this.names = new Phrases(places.stream()
                .map(PlaceNames::name)
                .filter(name -> name.length() > 2)
                .toList());
    }

    private static String name(String place) {
        var words = new ArrayList<>(
                Words.of(place, 0, place.length()).stream().map(Word::form).toList());
        while (words.size() > 1 && KINDS.contains(words.getFirst())) words.removeFirst();
        return String.join(" ", words).toLowerCase(Locale.ROOT);
    }

    boolean in(List<Word> words) {
        for (var span : names.in(words)) {
            var first = words.stream()
                    .filter(word -> word.start() == span.start())
                    .findFirst()
                    .orElseThrow();
            var last = words.stream()
                    .filter(word -> word.end() == span.end())
                    .findFirst()
                    .orElseThrow();
            if (first.capital()
                    && last.capital()
                    && (first.start() != words.getFirst().start() || first.end() < last.end())) return true;
        }
        return false;
    }
}
