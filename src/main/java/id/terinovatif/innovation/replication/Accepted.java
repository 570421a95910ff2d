package id.terinovatif.innovation.replication;

import id.terinovatif.account.User;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which signed files were taken in. */
@Repository
class Accepted {
    private final JdbcClient jdbc;

    Accepted(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The copy that it spoke of, empty when it is new. */
    Optional<Long> copy(long regionId, UUID message) {
        return jdbc.sql("select replication_id from replication_message where region_id = ? and id = ?")
                .params(regionId, message)
                .query(Long.class)
                .optional();
    }

    void note(User by, UUID message, long copy) {
        jdbc.sql("""
                        insert into replication_message (region_id, id, replication_id, received_by) values (?, ?, ?, ?)
                        on conflict do nothing""").params(by.regionId(), message, copy, by.id()).update();
    }
}
