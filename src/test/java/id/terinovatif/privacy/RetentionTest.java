package id.terinovatif.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.shared.jobs.NightWork;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What is old goes at night; how old that is, a region says, and tries it first. */
@RealServer
class RetentionTest {
    private final World world;
    private final Sweeping sweeping;
    private final NightWork nights;

    RetentionTest(World world, Sweeping sweeping, NightWork nights) {
        this.world = world;
        this.sweeping = sweeping;
        this.nights = nights;
    }

    @Test
    void a_trial_says_what_would_go_and_nothing_goes_before_the_night() {
        var place = world.place();
        var region = place.region().id();
        var admin = world.as(place.email(Role.ADMIN));
        exported(region, 50);
        exported(region, 10);
        assertThat(admin.get("/kelola/retensi").body())
                .contains("sejak diminta")
                .doesNotContain("malam ini: 1.");
        var tried = admin.post("/kelola/retensi", form("40", true));
        assertThat(tried.body()).contains("Ini baru percobaan", "Akan dihapus malam ini: 1.");
        sweeping.sweep(region);
        assertThat(exports(region)).isEqualTo(2);
        admin.post("/kelola/retensi", form("40", false));
        sweeping.sweep(region);
        assertThat(exports(region)).isEqualTo(1);
        assertThat(admin.get("/kelola").body()).contains("menghapus yang lewat masa simpannya:", "Catatan unduhan 1");
    }

    @Test
    void a_number_of_days_that_cannot_be_is_refused_and_keeps_what_was_typed() {
        var admin = world.as(world.place().email(Role.ADMIN));
        admin.get("/kelola/retensi");
        var refused = admin.post("/kelola/retensi", form("3", false));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("isi 30 sampai 3650 hari", "value=\"3\"");
    }

    @Test
    void an_account_closed_long_ago_loses_its_person_and_one_closed_lately_does_not() {
        var place = world.place();
        world.jdbc()
                .sql("update person set closed_at = now() - make_interval(days => ?) where email = ?")
                .params(2000, place.email(Role.JUDGE))
                .update();
        world.jdbc()
                .sql("update person set closed_at = now() - make_interval(days => ?) where email = ?")
                .params(100, place.email(Role.LEADER))
                .update();
        sweeping.sweep(place.region().id());
        var left = world.jdbc()
                .sql("select email from person where region_id = ?")
                .param(place.region().id())
                .query(String.class)
                .list();
        assertThat(left).contains(place.email(Role.LEADER)).doesNotContain(place.email(Role.JUDGE));
    }

    @Test
    void of_several_nodes_that_are_woken_at_once_one_does_the_work() throws InterruptedException {
        Callable<Boolean> node = () -> nights.mine("uji simpul", Duration.ofHours(1));
        try (var pool = Executors.newFixedThreadPool(4)) {
            var taken = pool.invokeAll(List.of(node, node, node, node)).stream()
                    .filter(RetentionTest::result)
                    .toList();
            assertThat(taken).hasSize(1);
        }
        world.jdbc()
                .sql("update night_work set taken_at = now() - interval '2 hours' where what = 'uji simpul'")
                .update();
        assertThat(nights.mine("uji simpul", Duration.ofHours(1))).isTrue();
    }

    private static boolean result(java.util.concurrent.Future<Boolean> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(String exports, boolean trial) {
        var form = new LinkedHashMap<String, String>();
        for (var kind : Retained.values()) form.put(RetentionController.field(kind), String.valueOf(kind.days()));
        form.put(RetentionController.field(Retained.EXPORTS), exports);
        if (trial) form.put("coba", "ya");
        return form;
    }

    private void exported(long region, int daysAgo) {
        world.jdbc().sql("""
                        insert into export (region_id, person_id, what, subject, format, asked_at)
                        values (?, 1, 'AGENCIES', 0, 'CSV', now() - make_interval(days => ?))""").params(region, daysAgo).update();
    }

    private int exports(long region) {
        return world.jdbc()
                .sql("select count(*) from export where region_id = ?")
                .param(region)
                .query(Integer.class)
                .single();
    }
}
