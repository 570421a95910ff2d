package id.terinovatif.innovation.replication;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Copies with their steps, out of their two tables; two statements for any number. */
final class CopyRows {
    private static final String SELECT = """
            select r.id, r.region_id, r.mark, r.giving, r.innovation_id, coalesce(i.agency_id, r.agency_id) as agency_id, a.name as agency,
                   g.name as region, r.innovation, r.address, r.other_region, r.other_key, r.inside, r.other_agency, r.whole, r.part,
                   r.adapted, r.peer
            from replication r join region g on g.id = r.region_id
            left join innovation i on i.region_id = r.region_id and i.id = r.innovation_id
            join agency a on a.region_id = r.region_id and a.id = coalesce(i.agency_id, r.agency_id)
            """;

    private record Step(long copy, Said said) {}

    private CopyRows() {}

    /** Those of a condition, which begins with the word "where". */
    static List<Copy> of(JdbcClient jdbc, long regionId, String where, Map<String, Object> params) {
        var bare = jdbc.sql(SELECT + where)
                .params(params)
                .param("region", regionId)
                .query((row, n) -> copy(row, List.of()))
                .list();
        if (bare.isEmpty()) return bare;
        var steps = steps(jdbc, regionId, bare.stream().map(Copy::id).toArray(Long[]::new));
        return bare.stream()
                .map(one -> one.saying(steps.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static Map<Long, List<Said>> steps(JdbcClient jdbc, long regionId, Long[] ids) {
        return jdbc
                .sql("""
                        select s.replication_id, s.ours, s.stage, s.on_day, s.words, s.document_id, d.title, p.name, s.said_at
                        from replication_step s left join document d on d.region_id = s.region_id and d.id = s.document_id
                        left join person p on p.region_id = s.region_id and p.id = s.said_by
                        where s.region_id = ? and s.replication_id = any(?) order by s.id""")
                .params(regionId, ids)
                .query((row, n) -> new Step(row.getLong(1), said(row)))
                .list()
                .stream()
                .collect(groupingBy(Step::copy, mapping(Step::said, toList())));
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(
                row.getBoolean("ours"),
                Stage.valueOf(row.getString("stage")),
                row.getObject("on_day", LocalDate.class),
                row.getString("words"),
                row.getObject("document_id", Long.class),
                row.getString("title"),
                row.getString("name"),
                row.getObject("said_at", OffsetDateTime.class).toInstant());
    }

    private static Copy copy(ResultSet row, List<Said> steps) throws SQLException {
        return new Copy(
                row.getLong("id"),
                row.getLong("region_id"),
                row.getObject("mark", UUID.class),
                row.getBoolean("giving"),
                row.getObject("innovation_id", Long.class),
                row.getLong("agency_id"),
                row.getString("agency"),
                row.getString("region"),
                row.getString("innovation"),
                row.getString("address"),
                row.getString("other_region"),
                row.getString("other_key"),
                row.getBoolean("inside"),
                row.getString("other_agency"),
                row.getBoolean("whole"),
                row.getString("part"),
                row.getString("adapted"),
                row.getString("peer"),
                steps);
    }
}
