package id.terinovatif.training.measure;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.training.Bimtek;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Drafts before and after a bimtek. */
@RealServer
class MeasureTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 7, 14);
    private static final LocalDate LAST = LocalDate.of(2026, 7, 15);

    private final World world;
    private final Measuring measuring;

    MeasureTest(World world, Measuring measuring) {
        this.world = world;
        this.measuring = measuring;
    }

    @Test
    void drafts_are_pictured_on_the_day_before_and_from_the_fourteenth_day_after() {
        assertThat(Measuring.due(FIRST, LAST, FIRST.minusDays(1))).contains(Moment.BEFORE);
        assertThat(Measuring.due(FIRST, LAST, FIRST)).isEmpty();
        assertThat(Measuring.due(FIRST, LAST, LAST.plusDays(13))).isEmpty();
        assertThat(Measuring.due(FIRST, LAST, LAST.plusDays(14))).contains(Moment.AFTER);
        assertThat(Measuring.due(FIRST, LAST, LAST.plusDays(30))).isEmpty();
    }

    @Test
    void those_who_came_stand_beside_those_who_did_not_with_the_numbers_of_drafts() {
        var place = world.place();
        var today = LocalDate.now(ZoneId.of("Asia/Makassar")).toString();
        var bimtek = Bimtek.published(world, place, today, 30);
        var operator = world.as(place.email(Role.OPERATOR));
        var draft = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.begin(world.as(place.stranger()), "SEKOLAH BERSIH");
        measuring.take(place.region().id(), bimtek.id(), Moment.BEFORE);

        bimtek.register(operator);
        var page = bimtek.organiser().get(bimtek.path() + "/absen").body();
        var number = Pattern.compile("name=\"hadir\" value=\"(\\d+)\"").matcher(page);
        assertThat(number.find()).isTrue();
        bimtek.organiser().post(bimtek.path() + "/absen/kertas", Map.of("hadir", number.group(1)));
        operator.upload(draft + "/indikator/SID.RKPD", Map.of("tingkat", "2"), "", new byte[0]);
        measuring.take(place.region().id(), bimtek.id(), Moment.AFTER);

        assertThat(bimtek.organiser().get(bimtek.path() + "/ukuran").body())
                .contains("Perangkat daerah yang hadir: 1 naskah", "0 → 4")
                .contains("Perangkat daerah yang tidak hadir: 1 naskah", "0 → 0")
                .contains("belum tentu karena bimtek");
    }
}
