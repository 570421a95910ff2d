package id.terinovatif.account;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The verifier whom an agency may ask. A unit without one of its own has that of the agency above it. */
@Repository
public class Companions {
    /** Each agency of region {@code :region} with whom it has, itself or from above. */
    public static final String EFFECTIVE = """
            with recursive companion as (
                select region_id, id, companion_id from agency where region_id = :region and parent_id is null
                union all
                select a.region_id, a.id, coalesce(a.companion_id, c.companion_id)
                from agency a join companion c on c.region_id = a.region_id and a.parent_id = c.id)
            """;

    /** The name of whom agency {@code :agency} has, itself or from above; null without one. */
    public static final String NAME = """
            (with recursive up as (
                 select a.parent_id, a.companion_id from agency a where a.region_id = :region and a.id = :agency
                 union all
                 select a.parent_id, a.companion_id from agency a join up u on a.id = u.parent_id
                 where a.region_id = :region and u.companion_id is null)
             select p.name from up join person p on p.region_id = :region and p.id = up.companion_id
             where p.closed_at is null and p.role = 'VERIFIER')
            """;

    private static final String OPEN =
            "join person p on p.region_id = c.region_id and p.id = c.companion_id and p.closed_at is null and p.role = 'VERIFIER'";

    private final JdbcClient jdbc;

    Companions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Named(long id, String name) {}

    /** Their names by agency. */
    public Map<Long, String> of(long regionId) {
        return jdbc
                .sql(EFFECTIVE + "select c.id, p.name from companion c " + OPEN)
                .param("region", regionId)
                .query(Named.class)
                .list()
                .stream()
                .collect(toMap(Named::id, Named::name));
    }

    /** Who can be one. */
    public List<Person> candidates(People people, long regionId) {
        return people.of(regionId).stream()
                .filter(person -> person.role() == Role.VERIFIER && person.closedAt() == null)
                .toList();
    }

    /** Names one, or none of its own with null; the caller has made sure that both are of this region. */
    public void name(Agency agency, @Nullable Long personId) {
        jdbc.sql("update agency set companion_id = :person where region_id = :region and id = :agency")
                .param("person", personId)
                .param("region", agency.regionId())
                .param("agency", agency.id())
                .update();
    }
}
