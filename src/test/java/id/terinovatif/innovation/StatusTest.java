package id.terinovatif.innovation;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is open to its writers is said in Java and in SQL, and both say the same. */
@RealServer
class StatusTest {
    private final World world;

    StatusTest(World world) {
        this.world = world;
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void the_database_calls_open_what_the_programme_calls_open(Status status) {
        assertThat(world.jdbc()
                        .sql("select open_to_writer(?)")
                        .param(status.name())
                        .query(Boolean.class)
                        .single())
                .isEqualTo(status.open());
    }
}
