package id.terinovatif.innovation.writing;

import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.Documents;
import id.terinovatif.evidence.checks.Report;
import id.terinovatif.evidence.review.Proof;
import id.terinovatif.evidence.use.EvidenceLinks.Linked;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.standing.Proofs;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The documents at an indicator with what the checks found in them, and those of the vault that could join them; one statement. */
@Repository
class ProofShelf {
    /** What lies on it; {@code reusable} are the agency's newest that are not attached here. */
    record Shelf(List<Proof> proofs, List<Document> reusable) {}

    private static final String SELECT = "select true as attached, e.linked_at, e.place, c.report, "
            + "(select array_agg(o.indicator order by o.indicator) from evidence o where o.region_id = e.region_id"
            + " and o.innovation_id = e.innovation_id and o.document_id = e.document_id and o.indicator <> e.indicator) as others, "
            + Documents.COLUMNS + """
             from evidence e
            join document d on d.region_id = e.region_id and d.id = e.document_id
            join innovation i on i.region_id = e.region_id and i.id = e.innovation_id
            left join answer a on a.region_id = e.region_id and a.innovation_id = e.innovation_id and a.indicator = e.indicator
            left join evidence_check c on c.region_id = e.region_id and c.innovation_id = e.innovation_id and c.indicator = e.indicator
                 and c.document_id = e.document_id and c.name = i.name and c.level = coalesce(a.level, 0)
            where e.region_id = :region and e.innovation_id = :id and e.indicator = :indicator
            union all
            (select false, null, null, null, null,\s""" + Documents.COLUMNS + """
             from document d where :most > 0 and d.region_id = :region and d.agency_id = :agency
              and not exists (select 1 from evidence e where e.region_id = :region and e.innovation_id = :id
                              and e.indicator = :indicator and e.document_id = d.id)
            order by d.added_at desc, d.id desc limit :most)""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final SimplePropertyRowMapper<Document> documents = new SimplePropertyRowMapper<>(Document.class);

    ProofShelf(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Row(
            boolean attached,
            java.time.@Nullable Instant at,
            Linked linked,
            @Nullable Report report) {}

    /**
     * The shelf.
     *
     * @param level the claimed one, 0 for none
     * @param most how many of the vault's documents to offer, 0 for none
     */
    Shelf of(Innovation innovation, String indicator, int level, int most) {
        var rows = jdbc.sql(SELECT)
                .param("region", innovation.regionId())
                .param("id", innovation.id())
                .param("indicator", indicator)
                .param("agency", innovation.agencyId())
                .param("most", most)
                .query((row, n) -> row(row, indicator))
                .list();
        var proofs = new ArrayList<Proof>();
        rows.stream()
                .filter(Row::attached)
                .sorted(java.util.Comparator.comparing(
                                Row::at, java.util.Comparator.nullsLast(java.util.Comparator.naturalOrder()))
                        .thenComparingLong(row -> row.linked().document().id()))
                .forEach(row -> proofs.add(new Proof(
                        row.linked(), Proofs.address(innovation, indicator, row.linked()), row.report(), level)));
        return new Shelf(
                proofs,
                rows.stream()
                        .filter(row -> !row.attached())
                        .map(row -> row.linked().document())
                        .toList());
    }

    private Row row(ResultSet row, String indicator) throws SQLException {
        var at = row.getTimestamp("linked_at");
        var report = row.getString("report");
        return new Row(
                row.getBoolean("attached"),
                at == null ? null : at.toInstant(),
                new Linked(indicator, documents.mapRow(row, 0), row.getString("place"), others(row.getArray("others"))),
                report == null ? null : json.readValue(report, Report.class));
    }

    private static List<String> others(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
