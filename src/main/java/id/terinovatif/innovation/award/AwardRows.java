package id.terinovatif.innovation.award;

import id.terinovatif.account.User;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps an award, the same one once. */
@Repository
public class AwardRows {
    private final JdbcClient jdbc;

    AwardRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was new: the same award is kept once. */
    boolean add(User by, @Nullable Long innovationId, AwardForm.Said said, long documentId) {
        return insert(by, innovationId, said, documentId, null, null);
    }

    /** The award of one entry of a contest at home; false when it was written before. */
    public boolean addOfContest(
            User by, @Nullable Long innovationId, AwardForm.Said said, long documentId, long competition, int entry) {
        return insert(by, innovationId, said, documentId, competition, entry);
    }

    private boolean insert(
            User by,
            @Nullable Long innovationId,
            AwardForm.Said said,
            long documentId,
            @Nullable Long competition,
            @Nullable Integer entry) {
        return jdbc.sql("""
                        insert into award (region_id, innovation_id, recipient, scheme, year, name, giver, document_id,
                                           competition_id, entry_number, created_by)
                        values (:region, :innovation, :recipient, :scheme, :year, :name, :giver, :document, :contest, :entry, :by)
                        on conflict do nothing""")
                        .param("region", by.regionId())
                        .param("innovation", innovationId)
                        .param("recipient", said.recipient())
                        .param("scheme", said.scheme().name())
                        .param("year", said.year())
                        .param("name", said.name())
                        .param("giver", said.giver())
                        .param("document", documentId)
                        .param("contest", competition)
                        .param("entry", entry)
                        .param("by", by.id())
                        .update()
                > 0;
    }
}
