package id.terinovatif.shared.kept;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Asked at nearly every page, so it must not read a day's changes to say that nothing has changed. */
@RealServer
class RegionChangesTest {
    /** PostgreSQL plans anew five times on a connection that has asked five times, then keeps one plan for all values. */
    private static final int OFTEN = 20;

    private final World world;
    private final JdbcClient jdbc;
    private final RegionChanges changes;
    private final TransactionTemplate transaction;

    RegionChangesTest(World world, JdbcClient jdbc, RegionChanges changes, PlatformTransactionManager transactions) {
        this.world = world;
        this.jdbc = jdbc;
        this.changes = changes;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void what_came_since_is_found_by_the_index_however_much_the_day_has_seen() {
        long region = world.place().region().id();
        transaction.executeWithoutResult(never -> {
            never.setRollbackOnly();
            jdbc.sql(
                            "insert into region_change (region_id, xid) select ?, n::text::xid8 from generate_series(1000000, 1020000) n")
                    .param(region)
                    .update();
            jdbc.sql("analyze region_change").update();
            var now = jdbc.sql("select '2000000:2000000:'").query(String.class).single();
            for (int n = 0; n < OFTEN; n++) {
                assertThat(changes.since(region, now)).isFalse();
                assertThat(changes.sinceAny(Map.of(region, now))).isEmpty();
            }
            assertThat(jdbc.sql("select seq_scan from pg_stat_xact_user_tables where relname = 'region_change'")
                            .query(Long.class)
                            .single())
                    .as("times that the whole table was read")
                    .isZero();
        });
    }
}
