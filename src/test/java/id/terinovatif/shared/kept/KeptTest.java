package id.terinovatif.shared.kept;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A kept number is never older than the last commit in its region. */
@RealServer
class KeptTest {
    private final World world;
    private final JdbcClient jdbc;
    private final RegionChanges changes;
    private final TransactionTemplate another;
    private final AtomicInteger computed = new AtomicInteger();

    KeptTest(World world, JdbcClient jdbc, RegionChanges changes, PlatformTransactionManager transactions) {
        this.world = world;
        this.jdbc = jdbc;
        this.changes = changes;
        this.another = new TransactionTemplate(transactions);
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private Integer agencies(Kept<Integer> kept, long region) {
        return kept.get(region, "agencies", () -> {
            computed.incrementAndGet();
            return jdbc.sql("select count(*) from agency where region_id = ?")
                    .param(region)
                    .query(Integer.class)
                    .single();
        });
    }

    private void addAgency(long region, String name) {
        jdbc.sql("insert into agency (region_id, name) values (?, ?)")
                .params(region, name)
                .update();
    }

    @Test
    void a_number_is_computed_once_until_its_region_changes() {
        var kept = new Kept<Integer>(changes, 10, count -> 1);
        var here = world.place().region().id();
        var elsewhere = world.place().region().id();
        int before = agencies(kept, here);
        addAgency(elsewhere, "Dinas Lain");
        assertThat(agencies(kept, here)).isEqualTo(before);
        assertThat(computed).hasValue(1);

        addAgency(here, "Dinas Baru");
        assertThat(agencies(kept, here)).isEqualTo(before + 1);
        assertThat(computed).hasValue(2);
    }

    @Test
    void a_change_that_was_under_way_while_the_number_was_computed_is_seen_once_it_is_committed() {
        var kept = new Kept<Integer>(changes, 10, count -> 1);
        var here = world.place().region().id();
        int before = agencies(kept, here);
        var meanwhile = new AtomicInteger();
        another.executeWithoutResult(open -> {
            addAgency(here, "Dinas Baru");
            var reader = new Thread(() -> meanwhile.set(agencies(kept, here)));
            reader.start();
            join(reader);
        });
        assertThat(meanwhile).hasValue(before);
        assertThat(agencies(kept, here)).isEqualTo(before + 1);
    }

    @Test
    void what_is_never_committed_is_never_kept() {
        var kept = new Kept<Integer>(changes, 10, count -> 1);
        var here = world.place().region().id();
        another.executeWithoutResult(open -> {
            addAgency(here, "Dinas Batal");
            agencies(kept, here);
            open.setRollbackOnly();
        });
        var really = jdbc.sql("select count(*) from agency where region_id = ?")
                .param(here)
                .query(Integer.class)
                .single();
        assertThat(agencies(kept, here)).isEqualTo(really);
    }

    @Test
    void the_longest_unused_goes_when_there_is_no_room() {
        var kept = new Kept<Integer>(changes, 2, count -> 1);
        var places = List.of(
                world.place().region().id(),
                world.place().region().id(),
                world.place().region().id());
        places.forEach(one -> agencies(kept, one));
        agencies(kept, places.get(2));
        assertThat(computed).hasValue(3);
        agencies(kept, places.get(0));
        assertThat(computed).hasValue(4);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
