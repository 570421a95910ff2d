package id.terinovatif.innovation.writing;

import id.terinovatif.account.User;
import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.Documents;
import id.terinovatif.evidence.checks.Report;
import id.terinovatif.evidence.review.Proof;
import id.terinovatif.evidence.review.ScanReading;
import id.terinovatif.evidence.use.EvidenceLinks.Linked;
import id.terinovatif.evidence.use.RefusedFiles;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.standing.Proofs;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The documents at an indicator with what the checks found in them, and what was refused there; one statement. */
@Repository
class ProofShelf {
    /** What lies on it; {@code refused} is what this person brought and was not taken. */
    record Shelf(List<Proof> proofs, List<RefusedFiles.Open> refused) {}

    private static final String SELECT = "select e.linked_at, e.place, c.report, j.progress, "
            + "(select array_agg(o.indicator order by o.indicator) from evidence o where o.region_id = e.region_id"
            + " and o.innovation_id = e.innovation_id and o.document_id = e.document_id and o.indicator <> e.indicator) as others, "
            + "null::bigint as refused, null as name, "
            + Documents.COLUMNS + """
             from evidence e
            join document d on d.region_id = e.region_id and d.id = e.document_id
            join innovation i on i.region_id = e.region_id and i.id = e.innovation_id
            left join answer a on a.region_id = e.region_id and a.innovation_id = e.innovation_id and a.indicator = e.indicator
            left join evidence_check c on c.region_id = e.region_id and c.innovation_id = e.innovation_id and c.indicator = e.indicator
                 and c.document_id = e.document_id and c.name = i.name and c.level = coalesce(a.level, 0)
            left join job j on j.region_id = e.region_id and j.kind = :reading and j.subject = e.document_id::text
            where e.region_id = :region and e.innovation_id = :id and e.indicator = :indicator
            union all
            select null, r.reason, null, null, null, r.id, r.name,\s""" + Documents.COLUMNS + """
             from refused_file r left join document d on false
            where r.region_id = :region and r.innovation_id = :id and r.indicator = :indicator and r.person_id = :me""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final SimplePropertyRowMapper<Document> documents = new SimplePropertyRowMapper<>(Document.class);

    ProofShelf(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The shelf, for a claim of this level, 0 for none. */
    Shelf of(User user, Innovation innovation, String indicator, int level) {
        var proofs = new ArrayList<Placed>();
        var refused = new ArrayList<RefusedFiles.Open>();
        jdbc.sql(SELECT)
                .param("region", innovation.regionId())
                .param("id", innovation.id())
                .param("indicator", indicator)
                .param("reading", ScanReading.KIND)
                .param("me", user.id())
                .query(row -> {
                    if (row.getObject("refused") == null) proofs.add(proof(row, innovation, indicator, level));
                    else
                        refused.add(new RefusedFiles.Open(
                                row.getLong("refused"), row.getString("name"), row.getString("place")));
                });
        refused.sort(Comparator.comparingLong(RefusedFiles.Open::id));
        return new Shelf(proofs.stream().sorted().map(Placed::proof).toList(), List.copyOf(refused));
    }

    private record Placed(Proof proof, Instant at) implements Comparable<Placed> {
        @Override
        public int compareTo(Placed other) {
            return Comparator.comparing(Placed::at)
                    .thenComparingLong(one -> one.proof().linked().document().id())
                    .compare(this, other);
        }
    }

    private Placed proof(ResultSet row, Innovation innovation, String indicator, int level) throws SQLException {
        var at = row.getTimestamp("linked_at");
        var report = row.getString("report");
        var linked =
                new Linked(indicator, documents.mapRow(row, 0), row.getString("place"), others(row.getArray("others")));
        var proof = new Proof(
                linked,
                Proofs.address(innovation, indicator, linked),
                report == null ? null : json.readValue(report, Report.class),
                row.getString("progress"),
                level);
        return new Placed(proof, at == null ? Instant.EPOCH : at.toInstant());
    }

    private static List<String> others(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
