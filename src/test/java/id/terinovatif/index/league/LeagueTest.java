package id.terinovatif.index.league;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Agencies beside their own last year, and the reminder a person sends. */
@RealServer
class LeagueTest {
    private static final String PAGE = "/indeks/2026/perangkat-daerah";

    private final World world;
    private final League league;
    private final JdbcClient jdbc;

    LeagueTest(World world, League league, JdbcClient jdbc) {
        this.world = world;
        this.league = league;
        this.jdbc = jdbc;
    }

    @Test
    void an_agency_is_measured_against_its_own_last_year() {
        var place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        var first = handedIn(operator);
        handedIn(operator);
        // the first of them was last year's, with ten points less
        jdbc.sql("update innovation set year = 2025, claimed = claimed - 10 where region_id = ? and id = ?")
                .params(place.region().id(), Long.valueOf(first.substring(first.lastIndexOf('/') + 1)))
                .update();

        var own = league.of(place.region().id(), 2026).stream()
                .filter(one -> one.name().equals("Puskesmas Muara"))
                .findFirst()
                .orElseThrow();
        assertThat(own.more()).isZero();
        assertThat(own.better()).isEqualByComparingTo("10");
        assertThat(own.recent()).isEqualTo(1);
        assertThat(world.as(place.email(Role.LEADER)).get(PAGE).body())
                .contains("Sama banyak dengan tahun lalu (1); rata-rata +10,00 poin.", "1 dikirim dalam 14 hari");
    }

    private static String handedIn(Visitor operator) {
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        operator.post(path + "/pengajuan", Map.of());
        return path;
    }

    @Test
    void a_reminder_stands_on_the_desks_of_its_agency_until_something_is_begun() {
        var place = world.place();
        var leader = world.as(place.email(Role.LEADER));
        assertThat(leader.get(PAGE).body()).contains("3 perangkat daerah belum menulis", "Bapak/Ibu yang baik");

        leader.post(PAGE, Map.of("pd", String.valueOf(place.puskesmas()), "pesan", "Ayo, satu nama dulu."));

        var operator = world.as(place.email(Role.OPERATOR));
        assertThat(operator.get("/").body()).contains("Ayo, satu nama dulu.", "Orang leader");
        assertThat(world.as(place.stranger()).get("/").body()).doesNotContain("satu nama dulu");
        assertThat(leader.get(PAGE).body()).contains("sudah dikirimi");
        Drafts.begin(operator, "TIMBANG CERIA");
        assertThat(operator.get("/").body()).doesNotContain("Ayo, satu nama dulu.");
    }

    @Test
    void an_empty_reminder_is_refused_and_one_to_another_region_reaches_nobody() {
        var place = world.place();
        var verifier = world.as(place.email(Role.VERIFIER));
        verifier.get(PAGE);
        var refused = verifier.post(PAGE, Map.of("pesan", " "));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Centang dulu", "Tulis pesannya");

        var foreign = world.place();
        verifier.post(PAGE, Map.of("pd", String.valueOf(foreign.puskesmas()), "pesan", "Halo dari seberang"));
        assertThat(world.as(foreign.email(Role.OPERATOR)).get("/").body()).doesNotContain("Halo dari seberang");
    }
}
