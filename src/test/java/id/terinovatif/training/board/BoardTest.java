package id.terinovatif.training.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.training.Bimtek;
import id.terinovatif.world.Await;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The live board of a workshop. */
@RealServer
class BoardTest {
    private static final int SCREENS = 180;

    private final World world;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Makassar"));
    private World.Place place;
    private Bimtek bimtek;
    private Visitor operator;

    BoardTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void begin() {
        place = world.place();
        bimtek = Bimtek.published(world, place, today.toString(), 200);
        operator = world.as(place.email(Role.OPERATOR));
        bimtek.register(operator);
        bimtek.sitsAllDay(today.toString());
    }

    @Test
    void who_has_not_come_is_not_shown_and_who_has_come_is_counted() {
        var draft = Drafts.begin(operator, "TIMBANG CERIA");
        operator.upload(draft + "/indikator/SID.SDM", Map.of("tingkat", "2"), "", new byte[0]);
        assertThat(board(bimtek.organiser())).doesNotContain("Orang operator");
        assertThat(bimtek.organiser().get(bimtek.path()).body()).doesNotContain("mulai menulis");
        bimtek.allAreThere(today.toString());
        assertThat(board(bimtek.organiser())).contains("Orang operator", "mulai menulis hari ini");
        assertThat(operator.get(bimtek.path()).body()).contains("1 hadir, 1 mulai menulis");
    }

    @Test
    void outside_of_a_session_the_board_says_when_the_next_one_begins_and_shows_nobody() {
        var draft = Drafts.begin(operator, "TIMBANG CERIA");
        operator.upload(draft + "/indikator/SID.SDM", Map.of("tingkat", "2"), "", new byte[0]);
        bimtek.allAreThere(today.toString());
        world.jdbc()
                .sql("update training_session set day = day + 3 where region_id = ?")
                .param(place.region().id())
                .update();
        assertThat(board(bimtek.organiser()))
                .contains("Sesi berikutnya mulai", "pukul 00.00.")
                .doesNotContain("Orang operator");
        world.jdbc()
                .sql("update training_session set day = day - 9 where region_id = ?")
                .param(place.region().id())
                .update();
        assertThat(board(operator)).contains("Semua sesi sudah selesai.").doesNotContain("Orang operator");
    }

    @Test
    void the_board_says_who_works_on_which_step() {
        bimtek.allAreThere(today.toString());
        var draft = Drafts.begin(operator, "TIMBANG CERIA");
        operator.get(draft + "/indikator/SID.SDM");
        operator.upload(draft + "/indikator/SID.SDM", Map.of("tingkat", "2"), "", new byte[0]);
        assertThat(board(bimtek.organiser()))
                .contains("Orang operator", "1 orang", "Indikator: ", "baru saja")
                .doesNotContain("berhenti lebih dari 10 menit");

        for (var table : new String[] {"answer", "profile_field"})
            world.jdbc()
                    .sql("update " + table + " set saved_at = saved_at - interval '11 minutes' where region_id = ?")
                    .param(place.region().id())
                    .update();
        if (LocalTime.now(ZoneId.of("Asia/Makassar")).isAfter(LocalTime.of(0, 30)))
            assertThat(board(bimtek.organiser())).contains("1 berhenti lebih dari 10 menit");
    }

    @Test
    void a_name_can_be_hidden_and_a_draft_is_opened_only_when_shared() {
        bimtek.allAreThere(today.toString());
        var draft = Drafts.begin(operator, "TIMBANG CERIA");
        operator.upload(draft + "/indikator/SID.SDM", Map.of("tingkat", "2"), "", new byte[0]);
        assertThat(board(bimtek.organiser())).doesNotContain("href=\"" + draft + "\"");

        operator.get(bimtek.path() + "/papan");
        operator.post(
                bimtek.path() + "/papan/saya",
                Map.of("sembunyi", "ya", "inovasi", draft.substring(draft.lastIndexOf('/') + 1)));
        assertThat(board(bimtek.organiser()))
                .contains("href=\"" + draft + "\"", "Peserta 1")
                .doesNotContain("Orang operator");
    }

    @Test
    void nobody_shares_a_draft_of_another_agency() {
        var elsewhere = Drafts.begin(world.as(place.stranger()), "SEKOLAH BERSIH");
        operator.get(bimtek.path() + "/papan");
        var answer = operator.post(
                bimtek.path() + "/papan/saya", Map.of("inovasi", elsewhere.substring(elsewhere.lastIndexOf('/') + 1)));
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void questions_are_voted_for_once_a_person() {
        operator.get(bimtek.path() + "/papan");
        operator.post(bimtek.path() + "/pertanyaan", Map.of("pertanyaan", "Apakah foto termasuk bukti?"));
        var number = Pattern.compile("form=\"suara\" name=\"nomor\" value=\"(\\d+)\"")
                .matcher(board(operator));
        assertThat(number.find()).isTrue();
        operator.post(bimtek.path() + "/pertanyaan/suara", Map.of("nomor", number.group(1)));
        operator.post(bimtek.path() + "/pertanyaan/suara", Map.of("nomor", number.group(1)));
        assertThat(board(bimtek.organiser())).contains("Apakah foto termasuk bukti?", "1 suara");

        bimtek.organiser().post(bimtek.path() + "/pertanyaan/terjawab", Map.of("nomor", number.group(1)));
        assertThat(board(operator)).contains("Terjawab");
    }

    @Test
    void a_hundred_and_eighty_screens_are_told_of_a_question() {
        var told = ConcurrentHashMap.<Integer>newKeySet();
        IntStream.range(0, SCREENS)
                .forEach(screen -> Thread.ofVirtual().start(() -> {
                    while (!told.contains(screen))
                        if (operator.get(bimtek.path() + "/papan/aliran").body().contains("Sampai jam berapa?"))
                            told.add(screen);
                }));
        var asking = bimtek.organiser();
        asking.get(bimtek.path() + "/papan");
        asking.post(bimtek.path() + "/pertanyaan", Map.of("pertanyaan", "Sampai jam berapa?"));
        Await.until("every screen is told", () -> told.size() == SCREENS);
    }

    @Test
    void who_has_no_place_sees_no_board() {
        var stranger = world.as(place.stranger());
        assertThat(stranger.get(bimtek.path() + "/papan").statusCode()).isEqualTo(404);
        assertThat(stranger.get(bimtek.path() + "/papan/aliran").statusCode()).isEqualTo(404);
    }

    private String board(Visitor visitor) {
        return visitor.get(bimtek.path() + "/papan").body();
    }
}
