package id.terinovatif.ideas;

import id.terinovatif.catalogue.Rareness;
import id.terinovatif.catalogue.Similar;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is like a sentence: innovations that may answer it already, and proposals of others. */
@Repository
class Matches {
    private static final int MOST = 5;
    private static final int WORDS = 12;
    private static final double ALIKE = 0.25;

    private final JdbcClient jdbc;
    private final Rareness rareness;
    private final Similar similar;

    Matches(JdbcClient jdbc, Rareness rareness, Similar similar) {
        this.jdbc = jdbc;
        this.rareness = rareness;
        this.similar = similar;
    }

    List<Similar.Found> innovations(String sentence) {
        return similar.to(sentence, MOST);
    }

    /** Open ones alone. */
    List<Proposal> open(String sentence) {
        return like(sentence, -1, 0, State.openNames());
    }

    /** Those of a region, whatever their state, for who reads the box; itself left out. */
    List<Proposal> toJoin(Proposal one) {
        return like(one.title() + " " + one.words(), one.regionId(), one.id(), new String[] {
            "RECEIVED", "PUBLISHED", "TAKEN", "TRIED", "INNOVATION"
        });
    }

    private List<Proposal> like(String text, long regionId, long self, String[] states) {
        var words = rareness.telling(text, WORDS);
        if (words.isEmpty()) return List.of();
        return jdbc.sql("with near as (" + """
                        select p.region_id, p.id, sum(t.weight) as shared
                        from unnest(cast(:stems as text[]), cast(:weights as float8[])) t (stem, weight)
                        join proposal p on p.stems @@ t.stem::tsquery
                        where p.state = any(:states) and (:region < 0 or p.region_id = :region) and p.id <> :self
                        group by p.region_id, p.id having sum(t.weight) >= :least order by shared desc, p.id limit :most)"""
                        + Proposals.SELECT
                        + " join near n on n.region_id = p.region_id and n.id = p.id order by n.shared desc, p.id")
                .param("stems", words.stemArray())
                .param("weights", words.weightArray())
                .param("states", states)
                .param("region", regionId)
                .param("self", self)
                .param("least", ALIKE * words.total())
                .param("most", MOST)
                .query(Proposal.class)
                .list();
    }
}
