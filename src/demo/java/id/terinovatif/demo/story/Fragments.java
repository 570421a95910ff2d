package id.terinovatif.demo.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Ways to say things, drawn like cards: every way is used before one comes again. */
final class Fragments {
    private final Map<String, Object> file = Rows.map(Fragments.class, "fragments.yaml");
    private final Map<String, List<String>> decks = new HashMap<>();
    private final Random random;

    Fragments(Random random) {
        this.random = random;
    }

    List<String> recipe(String name) {
        return Rows.texts(part("resep"), name);
    }

    /** What a text of this recipe is lengthened with. */
    List<String> extras(String name) {
        return Rows.texts(part("tambah"), name);
    }

    String draw(String pool) {
        return draw(pool, Rows.texts(file, pool), Set.of());
    }

    /** A card that does not lie on the table yet; empty when all do. */
    String drawNew(String pool, Set<String> table) {
        var ways = Rows.texts(file, pool);
        return table.containsAll(ways) ? "" : draw(pool, ways, table);
    }

    String draw(String group, String name) {
        var pool = group + "." + name;
        var ways = Rows.texts(part(group), name);
        return draw(pool, ways.isEmpty() ? Rows.texts(part(group), "lain") : ways, Set.of());
    }

    private String draw(String pool, List<String> ways, Set<String> table) {
        var deck = decks.computeIfAbsent(pool, name -> new ArrayList<>());
        for (int round = 0; round < 2; round++) {
            for (var card : deck)
                if (!table.contains(card)) {
                    deck.remove(card);
                    return card;
                }
            deck.clear();
            deck.addAll(ways);
            Collections.shuffle(deck, random);
        }
        throw new IllegalStateException("no card in " + pool);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> part(String name) {
        return (Map<String, Object>) java.util.Objects.requireNonNull(file.get(name), name);
    }
}
