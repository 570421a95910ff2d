package id.terinovatif.competition;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.competition.minutes.Minutes;
import id.terinovatif.competition.minutes.MinutesCheck;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import org.junit.jupiter.api.Test;

/** A contest from its empty form to minutes that anybody can compute again, over plain forms. */
@RealServer
class LombaWalkTest {
    private final World world;

    LombaWalkTest(World world) {
        this.world = world;
    }

    @Test
    void a_contest_goes_from_its_call_to_minutes_that_come_out_the_same() {
        var place = world.place();
        var lomba = Lomba.open(world, place).enter("TIMBANG CERIA").citizens(7).jurors(4);
        assertThat(lomba.numbers()).hasSize(8);
        assertThat(lomba.reading().state()).isEqualTo("READING");
        assertThat(lomba.judged().state()).isEqualTo("READ");
        assertThat(lomba.announced().state()).isEqualTo("PROVISIONAL");
        var result = world.visitor().get(lomba.path() + "/hasil");
        assertThat(result.statusCode()).isEqualTo(200);
        assertThat(result.body()).contains("Pemenang", "TIMBANG CERIA", "Peserta lain");
        var json = world.visitor().get(lomba.path() + "/berita-acara.json").body();
        assertThat(MinutesCheck.of(Minutes.read(json))).isEmpty();
        assertThat(lomba.office().download(lomba.path() + "/berita-acara.pdf").body())
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
}
