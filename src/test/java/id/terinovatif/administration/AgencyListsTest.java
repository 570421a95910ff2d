package id.terinovatif.administration;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Hostile;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of agencies that nobody would write: each is refused with its reason, and nothing is added. */
@RealServer
class AgencyListsTest {
    private static final String PATH = "/kelola/perangkat-daerah";

    private final World world;
    private Visitor admin;

    AgencyListsTest(World world) {
        this.world = world;
        this.admin = world.visitor();
    }

    @BeforeEach
    void begin() {
        admin = world.as(world.place().email(Role.ADMIN));
        admin.get(PATH);
    }

    @Test
    void a_sheet_that_unpacks_beyond_measure_or_is_broken_is_refused_with_the_reason() {
        var huge = admin.upload(PATH, Map.of(), "daftar.xlsx", Hostile.unpackingSheet(700));
        assertThat(huge.statusCode()).isEqualTo(422);
        assertThat(huge.body()).contains("terlalu besar setelah dibuka");

        var broken = admin.upload(PATH, Map.of(), "daftar.xlsx", "PK bukan arsip".getBytes(StandardCharsets.US_ASCII));
        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(broken.body()).contains("rusak");
    }

    @Test
    void thousands_of_agencies_one_below_the_other_are_refused() {
        var nested = IntStream.range(1, 4_000)
                .mapToObj(i -> "Unit " + i + ";Unit " + (i - 1))
                .collect(Collectors.joining("\n", "Unit 0\n", ""));

        var answer = admin.post(PATH, Map.of("perangkat", nested));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("tingkat di bawah induknya");
    }

    @Test
    void a_circle_and_a_list_without_end_are_refused() {
        assertThat(admin.post(PATH, Map.of("perangkat", "A;B\nB;A")).statusCode())
                .isEqualTo(422);
        var endless = IntStream.range(0, 6_000).mapToObj(i -> "Dinas " + i).collect(Collectors.joining("\n"));
        assertThat(admin.post(PATH, Map.of("perangkat", endless)).body()).contains("Paling banyak");
    }
}
