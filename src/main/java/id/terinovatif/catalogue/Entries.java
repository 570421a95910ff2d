package id.terinovatif.catalogue;

import id.terinovatif.innovation.SearchWords;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Public entries, found by words and sides; what fits best, runs surely and has proved its result comes first. */
@Repository
public class Entries {
    static final String COLUMNS = """
            e.innovation_id, e.region_id, e.year, e.agency_id, a.name as agency, r.name as region, e.stopped, e.name, e.urusan, e.jenis,
            e.bentuk, e.inisiator, e.tahapan, e.about, e.cost, e.measured, e.result, e.before, e.after, e.unit, e.measured_at, e.source,
            e.report_state, coalesce(e.report_year, 0) as report_year, coalesce(e.report_quarter, 0) as report_quarter,
            e.confirmed_on, e.stopped_on, e.stopped_because, e.replicated,
            e.published_at, e.changed_at, e.kit
            """;
    static final String NAMED =
            " join agency a on a.region_id = e.region_id and a.id = e.agency_id join region r on r.id = e.region_id ";

    /** Of the years of one innovation the newest that is public. */
    static final String NEWEST = """
             not exists (select 1 from carried_over c join catalogue_entry later on later.region_id = c.region_id and later.innovation_id = c.innovation_id
                         where c.region_id = e.region_id and c.from_id = e.innovation_id)""";

    /** The same for whoever reads all entries: what is older is gathered once, not looked up for each. */
    static final String NEWEST_OF_ALL = """
             (e.region_id, e.innovation_id) not in (select c.region_id, c.from_id from carried_over c
                join catalogue_entry later on later.region_id = c.region_id and later.innovation_id = c.innovation_id)""";

    private static final String WORTH = """
             * case when e.stopped or e.report_state = 'STOPPED' then 0.4::float8 when e.confirmed_on > current_date - 365 then 1.2::float8
                    when e.confirmed_on is null or e.confirmed_on > current_date - 730 then 1::float8 else 0.8::float8 end
             * case when e.measured then 1.3::float8 else 1::float8 end
             * case when e.replicated > 0 or e.copied > 0 then 1.1::float8 else 1::float8 end
            """;

    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which entries a wish is about, as SQL from the word "where", and what it says. */
    record Narrowed(String where, Map<String, @Nullable Object> params) {
        static Narrowed to(Wish wish, @Nullable Collection<Long> agencies) {
            var params = new HashMap<String, @Nullable Object>();
            var where = new StringBuilder(" where " + (wish.words().isEmpty() ? NEWEST_OF_ALL : NEWEST));
            var query = SearchWords.query(wish.words());
            if (!wish.words().isEmpty()) {
                where.append(query.isEmpty() ? " and false" : " and e.words @@ to_tsquery('simple', :words)");
                params.put("words", query);
                params.put("ranked", SearchWords.ranked(wish.words()));
            }
            wish.chosen().forEach((facet, value) -> {
                where.append(" and ").append(facet.value()).append(" = :").append(facet.parameter());
                params.put(facet.parameter(), value);
            });
            if (agencies != null) {
                where.append(" and e.agency_id = any(:agencies)");
                params.put("agencies", agencies.toArray(Long[]::new));
            }
            return new Narrowed(where.toString(), params);
        }
    }

    List<Entry> found(Wish wish, Narrowed narrowed, int most) {
        var fits = narrowed.params().containsKey("words") && !narrowed.where().contains("and false")
                ? "(0.02 + ts_rank('{0.1, 0.2, 0.4, 1}', e.words, to_tsquery('simple', :ranked)))"
                : "1::float8";
        var order = wish.newest() ? "e.published_at desc" : fits + WORTH + " desc, e.published_at desc";
        // The narrow index decides which; only those are read whole.
        return jdbc.sql("select " + COLUMNS
                        + " from (select e.region_id, e.innovation_id from catalogue_entry e" + narrowed.where()
                        + " order by " + order + ", e.innovation_id desc limit :most offset :skipped) chosen"
                        + " join catalogue_entry e on e.region_id = chosen.region_id and e.innovation_id = chosen.innovation_id"
                        + NAMED
                        + " order by " + order + ", e.innovation_id desc")
                .params(narrowed.params())
                .param("most", most)
                .param("skipped", (wish.page() - 1) * most)
                .query(Entry.class)
                .list();
    }

    public Optional<Entry> find(long innovationId) {
        return jdbc.sql("select " + COLUMNS + " from catalogue_entry e" + NAMED + " where e.innovation_id = ?")
                .param(innovationId)
                .query(Entry.class)
                .optional();
    }

    /** Those of the innovations that are public, in the order given. */
    List<Entry> of(List<Long> innovationIds) {
        if (innovationIds.isEmpty()) return List.of();
        return jdbc.sql("select " + COLUMNS + " from unnest(?::bigint[]) with ordinality as asked (id, place)"
                        + " join catalogue_entry e on e.innovation_id = asked.id" + NAMED + " order by asked.place")
                .param(innovationIds.toArray(Long[]::new))
                .query(Entry.class)
                .list();
    }

    /** Those that have any of the words, the best first. */
    List<Entry> near(String typed, int most) {
        var query = SearchWords.anyOf(typed);
        if (query.isEmpty()) return List.of();
        return jdbc.sql("select " + COLUMNS + " from catalogue_entry e" + NAMED
                        + " where e.words @@ to_tsquery('simple', :words) and " + NEWEST
                        + " order by (0.02 + ts_rank('{0.1, 0.2, 0.4, 1}', e.words, to_tsquery('simple', :ranked)))"
                        + WORTH
                        + " desc, e.innovation_id desc limit :most")
                .param("words", query)
                .param("ranked", SearchWords.ranked(typed))
                .param("most", most)
                .query(Entry.class)
                .list();
    }
}
