package id.terinovatif.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Public entries that are like a text, by the rare words they share, and why they are shown. */
@Repository
public class Similar {
    static final int WORDS = 16;
    /** The share of a text's weight from which two problems are called alike; chosen on the first two thirds of the labelled pairs. */
    private static final double ALIKE = 0.2;

    private static final double SAME_AFFAIR = 0.12;
    private static final double SAME_KIND = 0.03;

    private final JdbcClient jdbc;
    private final Rareness rareness;
    private final Entries entries;

    Similar(JdbcClient jdbc, Rareness rareness, Entries entries) {
        this.jdbc = jdbc;
        this.rareness = rareness;
        this.entries = entries;
    }

    /** An entry, the share of the text's weight that it has, from 0 to 1, and the reason in words. */
    public record Found(Entry entry, double likeness, String because) {}

    private record Near(long id, double shared) {}

    /** Those like a text of which nothing else is known. */
    public List<Found> to(String text, int most) {
        return to(text, null, most).stream()
                .filter(one -> one.likeness() >= ALIKE)
                .toList();
    }

    /**
     * Those of these regions that are like each of the texts, best first, by the text's place in the list; one search for all texts.
     *
     * @param most how many of each text
     */
    public Map<Integer, List<Found>> toEach(List<String> texts, Collection<Long> regions, int most) {
        var asked = new Asked();
        for (int n = 0; n < texts.size(); n++) asked.add(n, rareness.telling(texts.get(n), WORDS));
        if (asked.places.isEmpty() || regions.isEmpty()) return Map.of();
        var near = jdbc.sql("""
                        select text, id, shared from (
                            select t.text, e.innovation_id as id, sum(t.weight) as shared,
                                   row_number() over (partition by t.text order by sum(t.weight) desc, e.innovation_id) as place
                            from unnest(cast(:texts as int[]), cast(:stems as text[]), cast(:weights as float8[])) t (text, stem, weight)
                            join catalogue_entry e on e.words @@ t.stem::tsquery
                            where e.region_id = any(:regions) and NEWEST
                            group by t.text, e.innovation_id having sum(t.weight) >= :alike) found
                        where place <= :most order by text, place""".replace("NEWEST", Entries.NEWEST))
                .param("texts", asked.places.toArray(Integer[]::new))
                .param("stems", asked.stems.toArray(String[]::new))
                .param("weights", asked.shares.toArray(Double[]::new))
                .param("regions", regions.toArray(Long[]::new))
                .param("alike", ALIKE)
                .param("most", most)
                .query(NearText.class)
                .list();
        var entries = byId(near.stream().map(NearText::id).distinct().toList());
        return near.stream()
                .filter(one -> entries.containsKey(one.id()))
                .collect(Collectors.groupingBy(
                        NearText::text,
                        Collectors.mapping(
                                one -> found(Objects.requireNonNull(entries.get(one.id())), one.shared(), null),
                                Collectors.toList())));
    }

    private record NearText(int text, long id, double shared) {}

    /** The telling words of several texts, one below the other, each with its share of its text's weight. */
    private static final class Asked {
        private final List<Integer> places = new ArrayList<>();
        private final List<String> stems = new ArrayList<>();
        private final List<Double> shares = new ArrayList<>();

        void add(int place, Rareness.Weighed words) {
            for (int i = 0; i < words.stems().size(); i++) {
                places.add(place);
                stems.add(words.stems().get(i));
                shares.add(words.weights().get(i) / words.total());
            }
        }
    }

    /** Those like an entry, itself and its other years left out. */
    List<Found> to(Entry entry, String problem, int most) {
        return to(entry.name() + " " + entry.about() + " " + problem, entry, most);
    }

    private List<Found> to(String text, @Nullable Entry like, int most) {
        var words = rareness.telling(text, WORDS);
        if (words.isEmpty()) return List.of();
        var near = jdbc.sql("""
                        select e.innovation_id as id, sum(t.weight) / :total
                            + case when e.urusan = :urusan then :affair else 0 end + case when e.jenis = :jenis then :kind else 0 end as shared
                        from unnest(cast(:stems as text[]), cast(:weights as float8[])) t (stem, weight)
                        join catalogue_entry e on e.words @@ t.stem::tsquery
                        where e.innovation_id <> :self and lower(e.name) <> lower(:name) and NEWEST
                        group by e.innovation_id, e.urusan, e.jenis order by shared desc, id limit :most""".replace("NEWEST", Entries.NEWEST))
                .param("total", words.total())
                .param("stems", words.stemArray())
                .param("weights", words.weightArray())
                .param("urusan", like == null ? null : like.urusan())
                .param("jenis", like == null ? null : like.jenis())
                .param("affair", SAME_AFFAIR)
                .param("kind", SAME_KIND)
                .param("self", like == null ? 0 : like.innovationId())
                .param("name", like == null ? "" : like.name())
                .param("most", most)
                .query(Near.class)
                .list();
        var entries = byId(near.stream().map(Near::id).toList());
        return near.stream()
                .filter(one -> entries.containsKey(one.id()))
                .map(one -> found(Objects.requireNonNull(entries.get(one.id())), one.shared(), like))
                .toList();
    }

    private Map<Long, Entry> byId(List<Long> ids) {
        return entries.of(ids).stream().collect(Collectors.toMap(Entry::innovationId, one -> one));
    }

    private static Found found(Entry entry, double shared, @Nullable Entry like) {
        var reasons = new ArrayList<String>();
        boolean affair =
                like != null && entry.urusan() != null && entry.urusan().equals(like.urusan());
        boolean kind = like != null && entry.jenis() != null && entry.jenis().equals(like.jenis());
        double words = shared - (affair ? SAME_AFFAIR : 0) - (kind ? SAME_KIND : 0);
        reasons.add(words >= ALIKE ? "masalah serupa" : "beberapa kata sama");
        if (affair) reasons.add("urusan sama");
        if (kind) reasons.add("jenis sama");
        return new Found(entry, shared, String.join(", ", reasons));
    }
}
