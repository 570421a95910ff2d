package id.terinovatif.backup;

import static org.assertj.core.api.Assertions.assertThat;

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
    void while_pages_are_asked_for_it_rests_three_times_as_long_as_it_works() {
        assertThat(world.visitor().get("/katalog").statusCode()).isEqualTo(200);
        long now = System.nanoTime();
        assertThat(pace.due(WORK, now)).isEqualTo(3 * WORK);
        assertThat(pace.due(WORK, now + TimeUnit.MINUTES.toNanos(1))).isZero();
    }
}
