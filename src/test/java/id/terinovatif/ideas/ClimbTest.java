package id.terinovatif.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer that is late is told where it can be given, and then one step higher; others may say that they have the same. */
@RealServer
class ClimbTest {
    private final World world;
    private final Climb climb;
    private World.Place place;

    ClimbTest(World world, Climb climb) {
        this.world = world;
        this.climb = climb;
    }

    @BeforeEach
    void begin() {
        place = world.place();
        world.jdbc().sql("delete from open_form_sent").update();
    }

    private long written(String sentence) {
        world.visitor()
                .submit(
                        "/gagasan/cocok?kalimat=ulin",
                        "/gagasan",
                        Map.of(
                                "jenis",
                                "MASALAH",
                                "kalimat",
                                sentence,
                                "cerita",
                                "Sejak Januari.",
                                "daerah",
                                place.region().code()));
        return world.jdbc()
                .sql("select id from proposal where region_id = ? and title = ?")
                .params(place.region().id(), sentence)
                .query(Long.class)
                .single();
    }

    private void older(long id, int days) {
        world.jdbc().sql("""
                        update proposal set received_at = received_at - :days * interval '1 day',
                            first_word_at = first_word_at - :days * interval '1 day' where id = :id""").param("days", days).param("id", id).update();
    }

    /** Who was written to since the last time. */
    private List<String> told() {
        climb.tell(place.region());
        var told = world.jdbc()
                .sql(
                        "delete from outgoing_mail where region_id = ? and subject like '%lewat waktunya' returning recipient")
                .param(place.region().id())
                .query(String.class)
                .list();
        return told.stream().distinct().sorted().toList();
    }

    private List<String> office() {
        return List.of(place.email(Role.ADMIN), place.email(Role.VERIFIER)).stream()
                .sorted()
                .toList();
    }

    @Test
    void a_missing_first_word_is_told_to_the_office_once_and_then_to_the_leader() {
        long id = written("Jembatan Ulin lapuk");
        assertThat(told()).isEmpty();
        older(id, 6);
        assertThat(told()).isEqualTo(office());
        assertThat(told()).isEmpty();
        older(id, 6);
        assertThat(told()).containsExactly(place.email(Role.LEADER));
        assertThat(told()).isEmpty();
    }

    @Test
    void who_got_a_word_waits_for_the_decision_and_who_got_that_waits_no_more() {
        long id = written("Sumur Ulin kering");
        var verifier = world.as(place.email(Role.VERIFIER));
        verifier.get("/gagasan/meja/" + id);
        verifier.post("/gagasan/meja/" + id + "/terbit", Map.of());
        older(id, 6);
        assertThat(told()).isEmpty();
        older(id, 9);
        assertThat(told()).isEqualTo(office());
        verifier.get("/gagasan/meja/" + id);
        verifier.post("/gagasan/meja/" + id + "/hentikan", Map.of("kata", "Sudah ada sumur baru."));
        older(id, 9);
        assertThat(told()).isEmpty();
    }

    @Test
    void a_trial_that_should_be_over_is_told_to_the_head_who_promised_it_and_then_to_the_office() {
        long id = written("Parit Ulin mampet");
        var verifier = world.as(place.email(Role.VERIFIER));
        verifier.get("/gagasan/meja/" + id);
        verifier.post("/gagasan/meja/" + id + "/terbit", Map.of());
        var operator = world.as(place.email(Role.OPERATOR));
        operator.get("/gagasan/meja/" + id);
        var day = LocalDate.now(place.region().zone()).plusDays(1).toString();
        operator.post(
                "/gagasan/meja/" + id + "/ambil", Map.of("kantor", String.valueOf(place.puskesmas()), "janji", day));
        assertThat(told()).isEmpty();
        promisedEarlier(id, 3);
        assertThat(told()).containsExactly(place.email(Role.AGENCY_HEAD));
        promisedEarlier(id, 7);
        assertThat(told()).isEqualTo(office());
    }

    private void promisedEarlier(long id, int days) {
        world.jdbc()
                .sql("update proposal set promised_on = promised_on - ? where id = ?")
                .params(days, id)
                .update();
    }

    @Test
    void somebody_who_has_the_same_says_so_once_without_a_name() {
        long id = written("Lampu Ulin mati");
        var anybody = world.visitor();
        assertThat(anybody.submit("/gagasan/kode", "/gagasan/" + id + "/juga", Map.of())
                        .statusCode())
                .isEqualTo(404);
        var verifier = world.as(place.email(Role.VERIFIER));
        verifier.get("/gagasan/meja/" + id);
        verifier.post("/gagasan/meja/" + id + "/terbit", Map.of());
        for (int n = 0; n < 2; n++) anybody.submit("/gagasan/" + id, "/gagasan/" + id + "/juga", Map.of());
        assertThat(anybody.get("/gagasan/" + id).body()).contains("1 orang lain juga mengalami", "Saya juga mengalami");
        assertThat(verifier.get("/gagasan/meja").body()).contains("1 orang lain juga mengalami");
        assertThat(world.jdbc()
                        .sql("select mark from proposal_support where proposal_id = ?")
                        .param(id)
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .doesNotContain("127.0.0.1");
    }
}
