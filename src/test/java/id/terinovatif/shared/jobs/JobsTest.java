package id.terinovatif.shared.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.world.Await;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RealServer
class JobsTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    private final Jobs jobs;
    private final NightWork nights;
    private final World world;
    private final List<String> kinds;
    private long region;

    JobsTest(Jobs jobs, NightWork nights, World world) {
        this.jobs = jobs;
        this.nights = nights;
        this.world = world;
        this.kinds = List.of("uji-" + System.nanoTime());
    }

    @BeforeEach
    void begin() {
        region = world.place().region().id();
    }

    private void ask(String subject, boolean soon) {
        jobs.ask(region, kinds.getFirst(), subject, soon);
    }

    private Job claim(Duration lease) {
        return jobs.claim(kinds, lease).orElseThrow();
    }

    @Test
    void what_somebody_waits_for_goes_before_what_came_in_bulk() {
        ask("massal", false);
        ask("orang", true);

        assertThat(claim(LONG).subject()).isEqualTo("orang");
        assertThat(claim(LONG).subject()).isEqualTo("massal");
        assertThat(jobs.claim(kinds, LONG)).isEmpty();
    }

    @Test
    void several_nodes_take_each_job_once() throws InterruptedException {
        for (int i = 0; i < 60; i++) ask("tugas " + i, false);
        var taken = Collections.synchronizedList(new ArrayList<String>());
        var nodes = new ArrayList<Thread>();
        for (int i = 0; i < 4; i++)
            nodes.add(Thread.startVirtualThread(() -> {
                for (var job = jobs.claim(kinds, LONG); job.isPresent(); job = jobs.claim(kinds, LONG))
                    taken.add(job.get().subject());
            }));
        for (var node : nodes) node.join();

        assertThat(taken).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void the_job_of_a_node_that_died_is_taken_up_again() {
        ask("tugas", true);
        var died = claim(Duration.ZERO);

        var again = claim(LONG);

        assertThat(again.id()).isEqualTo(died.id());
        assertThat(again.attempts()).isEqualTo(2);
    }

    @Test
    void a_clock_that_ran_ahead_and_was_put_back_holds_no_work_back() {
        ask("tugas", true);
        ahead("job", "due_at");
        var taken = claim(LONG);
        ahead("job", "leased_until");
        assertThat(claim(LONG).id()).isEqualTo(taken.id());

        assertThat(nights.mine(kinds.getFirst(), LONG)).isTrue();
        assertThat(nights.mine(kinds.getFirst(), LONG)).isFalse();
        ahead("night_work", "taken_at");
        assertThat(nights.mine(kinds.getFirst(), LONG)).isTrue();
    }

    @Test
    void a_night_that_another_node_took_while_this_one_waited_is_taken() {
        nights.mine(kinds.getFirst(), LONG);
        world.jdbc()
                .sql("update night_work set taken_at = now() + interval '2 seconds' where what = ?")
                .param(kinds.getFirst())
                .update();

        assertThat(nights.mine(kinds.getFirst(), LONG)).isFalse();
    }

    private void ahead(String table, String column) {
        var what = table.equals("job") ? "kind" : "what";
        world.jdbc()
                .sql("update " + table + " set " + column + " = now() + interval '2 days' where " + what + " = ?")
                .param(kinds.getFirst())
                .update();
    }

    @Test
    void a_job_that_is_asked_for_while_it_runs_runs_again() {
        ask("tugas", true);
        var running = claim(LONG);
        ask("tugas", true);
        jobs.done(running);

        var again = claim(LONG);
        jobs.done(again);

        assertThat(jobs.waiting(region, kinds.getFirst())).isZero();
    }

    @Test
    void a_node_that_stops_gives_its_job_back_at_once() {
        ask("tugas", true);
        jobs.release(claim(LONG));

        assertThat(claim(LONG).attempts()).isEqualTo(1);
    }

    @Test
    void a_job_that_breaks_everything_costs_itself_and_not_the_worker() throws InterruptedException {
        var kind = new Breaking(kinds.getFirst());
        var worker = Thread.ofPlatform().daemon().start(new JobWorker(jobs, List.of(kind)));
        try {
            ask("stack", true);
            ask("memory", true);
            ask("plain", true);

            Await.until("the plain job", () -> kind.done.contains("plain"));

            assertThat(kind.tried).contains("stack", "memory");
            assertThat(worker.isAlive()).isTrue();
        } finally {
            worker.interrupt();
            worker.join();
        }
    }

    @Test
    void what_cannot_even_be_given_up_is_set_aside_and_comes_back_when_it_is_asked_for() throws InterruptedException {
        var kind = new Breaking(kinds.getFirst());
        ask("stack", true);
        world.jdbc()
                .sql("update job set attempts = 9 where kind = ?")
                .param(kind.name())
                .update();
        var worker = Thread.ofPlatform().daemon().start(new JobWorker(jobs, List.of(kind)));
        try {
            Await.until("one is put aside", () -> jobs.waiting().aside() > 0);
            assertThat(jobs.waiting(region, kind.name())).isZero();
        } finally {
            worker.interrupt();
            worker.join();
        }
        assertThat(jobs.claim(kinds, LONG)).isEmpty();
        ask("stack", true);
        assertThat(claim(LONG).subject()).isEqualTo("stack");
    }

    @Test
    void the_health_page_says_how_long_the_oldest_job_waits() {
        var page = world.visitor().get("/actuator/health/work");

        assertThat(page.body()).contains("oldestSeconds", "setAside");
    }

    /** Work that ends in Errors. */
    private static final class Breaking implements JobKind {
        private final String name;
        private final List<String> tried = Collections.synchronizedList(new ArrayList<>());
        private final List<String> done = Collections.synchronizedList(new ArrayList<>());

        Breaking(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void run(Job job) {
            tried.add(job.subject());
            if (job.subject().equals("stack")) throw new StackOverflowError();
            if (job.subject().equals("memory")) throw new OutOfMemoryError("on purpose");
            done.add(job.subject());
        }

        @Override
        public void giveUp(Job job) {
            throw new StackOverflowError();
        }
    }
}
