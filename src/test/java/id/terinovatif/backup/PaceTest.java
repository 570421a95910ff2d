package id.terinovatif.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

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
}
