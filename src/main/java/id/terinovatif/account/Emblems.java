package id.terinovatif.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Each region's emblem, as the picture that was drawn of it. */
@Repository
public class Emblems {
    private final JdbcClient jdbc;
    private final Clock clock;

    Emblems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Emblem> of(long regionId) {
        return jdbc.sql("select picture from region_emblem where region_id = ?")
                .param(regionId)
                .query((row, number) -> new Emblem(row.getBytes("picture")))
                .optional();
    }

    public void set(User by, Emblem emblem) {
        jdbc.sql("""
                        insert into region_emblem (region_id, picture, set_by, set_at) values (?, ?, ?, ?)
                        on conflict (region_id) do update set picture = excluded.picture, set_by = excluded.set_by, set_at = excluded.set_at""")
                .params(by.regionId(), emblem.bytes(), by.id(), Timestamp.from(clock.instant()))
                .update();
    }
}
