package id.terinovatif.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A copy goes slowly beside those who work, and quickly when nobody does. */
@RealServer
class PaceTest {
    private static final long WORK = TimeUnit.MILLISECONDS.toNanos(40);

    private final World world;
    private final Pace pace;

    PaceTest(World world, Pace pace) {
        this.world = world;
        this.pace = pace;
    }

    @Test
    void while_pages_are_asked_for_it_rests_eight_times_as_long_as_it_works() {
        assertThat(world.visitor().get("/katalog").statusCode()).isEqualTo(200);
        // the visitor has a page a moment before the programme is done with it
        await().until(() -> pace.due(WORK, System.nanoTime()) == 8 * WORK);
        assertThat(pace.due(WORK, System.nanoTime() + TimeUnit.MINUTES.toNanos(1)))
                .isZero();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void it_has_the_least_weight_of_all_threads_and_takes_none_from_the_one_that_asked_for_it() throws Exception {
        var copying = new CompletableFuture<Integer>();
        pace.start(() -> copying.complete(niceness())).join();
        assertThat(copying.join()).isEqualTo(19);
        assertThat(niceness()).isLessThan(19);
    }

    /** The nineteenth field of proc_pid_stat(5); those before the closing bracket are number and name. */
    private static int niceness() {
        try {
            var line = Files.readString(Path.of("/proc/thread-self/stat"));
            return Integer.parseInt(line.substring(line.lastIndexOf(')') + 2).split(" ", -1)[16]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
