package id.terinovatif.innovation.profile;

import id.terinovatif.innovation.Writing;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Saves many fields of an innovation at once, each as a version of its own, on what stands there while its row is held. */
@Repository
public class ManyFields {
    private final JdbcClient jdbc;
    private final Clock clock;

    ManyFields(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void save(Writing writing, Map<String, String> values) {
        var fields = values.keySet().toArray(String[]::new);
        jdbc.sql("""
                        insert into profile_field (region_id, innovation_id, field, value, revision, saved_at, saved_by)
                        select :region, :innovation, field, value, 1, :now, :by from unnest(:fields, :values) as said(field, value)
                        on conflict (region_id, innovation_id, field) do update set value = excluded.value,
                            revision = profile_field.revision + 1, saved_at = excluded.saved_at, saved_by = excluded.saved_by""")
                .param("region", writing.regionId())
                .param("innovation", writing.id())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", writing.by().id())
                .param("fields", fields)
                .param("values", values.values().toArray(String[]::new))
                .update();
        jdbc.sql("""
                        insert into profile_revision (region_id, innovation_id, field, revision, value, saved_at, saved_by)
                        select region_id, innovation_id, field, revision, value, saved_at, saved_by from profile_field
                        where region_id = :region and innovation_id = :innovation and field = any(:fields)""")
                .param("region", writing.regionId())
                .param("innovation", writing.id())
                .param("fields", fields)
                .update();
    }
}
