package id.terinovatif.administration.region;

import id.terinovatif.account.Region;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The province that a region's code names, whether the region lies below it yet or not. */
@Repository
class Above {
    private final JdbcClient jdbc;

    Above(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Below.Line> of(Region region) {
        return jdbc.sql(Below.LINE + " where r.kind = 'PROVINSI' and r.code = ?")
                .param(RegionForm.above(region).code())
                .query(Below.Line.class)
                .optional();
    }

    /** Whether the region lies below a province; nobody else puts it there until the transaction ends. */
    boolean held(long region) {
        return jdbc.sql("select province_id is not null from region where id = ? for no key update")
                .param(region)
                .query(Boolean.class)
                .single();
    }

    /** Whether the province takes regions in; nobody closes it until the transaction ends. */
    boolean open(long province) {
        return jdbc.sql("select closed_at is null from region where id = ? for share")
                .param(province)
                .query(Boolean.class)
                .single();
    }

    void put(long region, long province) {
        jdbc.sql("update region set province_id = ? where id = ?")
                .params(province, region)
                .update();
    }
}
