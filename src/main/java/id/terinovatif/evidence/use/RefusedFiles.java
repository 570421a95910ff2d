package id.terinovatif.evidence.use;

import id.terinovatif.account.User;
import id.terinovatif.evidence.RefusedFile;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that were refused at an indicator: kept before the person who brought them until answered, by that person or by a good file. */
@Repository
public class RefusedFiles {
    /** One that waits for its answer. */
    public record Open(long id, @Nullable String name, String reason) {}

    private static final String HERE =
            "region_id = :region and innovation_id = :innovation and indicator = :indicator and person_id = :person";

    private final JdbcClient jdbc;

    RefusedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What became of the files that one form brought: a good one answers what was refused before it, not what was refused beside it.
     *
     * @param taken whether any was taken
     */
    public void brought(User by, long innovationId, String indicator, boolean taken, List<RefusedFile> refused) {
        if (taken)
            at(by, innovationId, indicator, "delete from refused_file where " + HERE)
                    .update();
        for (var file : refused)
            at(
                            by,
                            innovationId,
                            indicator,
                            """
                            insert into refused_file (region_id, innovation_id, indicator, person_id, name, reason)
                            select :region::bigint, :innovation::bigint, :indicator, :person::bigint, :name::text, :reason
                            where not exists (select from refused_file
                                where (""" + HERE + ") and name is not distinct from :name::text and reason = :reason)")
                    .param("name", file.name())
                    .param("reason", file.reason())
                    .update();
    }

    public List<Open> open(User user, long innovationId, String indicator) {
        return at(
                        user,
                        innovationId,
                        indicator,
                        "select id, name, reason from refused_file where " + HERE + " order by id")
                .query(Open.class)
                .list();
    }

    /** The person has seen it; nothing happens when it is gone already. */
    public void answered(User by, long innovationId, String indicator, long id) {
        at(by, innovationId, indicator, "delete from refused_file where id = :id and " + HERE)
                .param("id", id)
                .update();
    }

    private JdbcClient.StatementSpec at(User user, long innovationId, String indicator, String sql) {
        return jdbc.sql(sql)
                .param("region", user.regionId())
                .param("innovation", innovationId)
                .param("indicator", indicator)
                .param("person", user.id());
    }
}
