package id.terinovatif.evidence.use;

import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.Documents;
import id.terinovatif.shared.LikePatterns;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Searches an agency's documents for those that could prove one indicator of one innovation. */
@Repository
public class VaultSearch {
    /**
     * What is looked for.
     *
     * @param words all of which stand in title, number or subject; empty for everything
     * @param types media types that are taken
     * @param links whether an address is taken
     */
    public record Asked(
            @Nullable Long agencyId,
            long innovationId,
            String indicator,
            String words,
            List<String> types,
            boolean links) {}

    private final JdbcClient jdbc;

    VaultSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first, without those that are attached there already; {@code page} from 1. */
    public List<Document> find(long regionId, Asked asked, int page, int size) {
        return jdbc.sql("select " + Documents.COLUMNS + """
                         from document d
                        where d.region_id = :region and d.agency_id is not distinct from :agency
                          and (d.media_type = any(:types) or (:links and d.kind = 'LINK'))
                          and concat_ws(' ', d.title, d.letter_number, d.subject, d.url) ilike all(:patterns)
                          and not exists (select 1 from evidence e where e.region_id = d.region_id and e.innovation_id = :innovation
                                          and e.indicator = :indicator and e.document_id = d.id)
                        order by d.added_at desc, d.id desc limit :size offset :skip""")
                .param("region", regionId)
                .param("agency", asked.agencyId())
                .param("types", asked.types().toArray(String[]::new))
                .param("links", asked.links())
                .param("patterns", LikePatterns.of(asked.words()))
                .param("innovation", asked.innovationId())
                .param("indicator", asked.indicator())
                .param("size", size)
                .param("skip", (long) (page - 1) * (size - 1))
                .query(Document.class)
                .list();
    }
}
