package id.terinovatif.evidence.use;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.terinovatif.account.User;
import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.Documents;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which document proves which indicator (or profile field) of which innovation. */
@Repository
public class EvidenceLinks {
    /** A document at one indicator, and the other indicators it serves. */
    public record Linked(
            String indicator, Document document, @Nullable String place, List<String> alsoFor) {}

    private final JdbcClient jdbc;

    EvidenceLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void link(User by, long innovationId, String indicator, Document document, @Nullable String place) {
        jdbc.sql("""
                        insert into evidence (region_id, innovation_id, indicator, document_id, place, linked_by)
                        values (:region, :innovation, :indicator, :document, :place, :by) on conflict do nothing""")
                .param("region", document.regionId())
                .param("innovation", innovationId)
                .param("indicator", indicator)
                .param("document", document.id())
                .param("place", place)
                .param("by", by.id())
                .update();
    }

    /** Takes the document away from this indicator; in the vault it stays. */
    public void unlink(long regionId, long innovationId, String indicator, long documentId) {
        jdbc.sql("delete from evidence where region_id = ? and innovation_id = ? and indicator = ? and document_id = ?")
                .params(regionId, innovationId, indicator, documentId)
                .update();
    }

    public List<Linked> at(long regionId, long innovationId, String indicator) {
        return of(regionId, innovationId).getOrDefault(indicator, List.of());
    }

    /** All evidence of an innovation by indicator code. */
    public Map<String, List<Linked>> of(long regionId, long innovationId) {
        var mapper = new SimplePropertyRowMapper<>(Document.class);
        return jdbc
                .sql("select e.indicator, e.place, (select array_agg(o.indicator order by o.indicator) from evidence o"
                        + " where o.region_id = e.region_id and o.innovation_id = e.innovation_id and o.document_id = e.document_id and o.indicator <> e.indicator) as others, "
                        + Documents.COLUMNS
                        + " from evidence e join document d on d.region_id = e.region_id and d.id = e.document_id"
                        + " where e.region_id = :region and e.innovation_id = :innovation order by e.linked_at, d.id")
                .param("region", regionId)
                .param("innovation", innovationId)
                .query((row, n) -> new Linked(
                        row.getString("indicator"),
                        mapper.mapRow(row, n),
                        row.getString("place"),
                        others(row.getArray("others"))))
                .list()
                .stream()
                .collect(groupingBy(Linked::indicator, mapping(linked -> linked, toList())));
    }

    private static List<String> others(java.sql.@Nullable Array array) throws java.sql.SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
