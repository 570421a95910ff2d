package id.terinovatif.training.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.training.Bimtek;
import id.terinovatif.training.Trainings;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The desk of a bimtek: tickets, the code of the day, paper. */
@RealServer
class CheckInTest {
    private final World world;
    private final Trainings trainings;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Makassar"));
    private World.Place place;
    private Bimtek bimtek;
    private Visitor desk;

    CheckInTest(World world, Trainings trainings) {
        this.world = world;
        this.trainings = trainings;
    }

    @BeforeEach
    void begin() {
        place = world.place();
        bimtek = Bimtek.published(world, place, today.toString(), 200);
        desk = bimtek.organiser();
        desk.get(bimtek.path() + "/absen");
    }

    @Test
    void a_hundred_and_nineteen_people_are_checked_in_and_twice_sent_counts_once() {
        var tickets = tickets(119);
        for (var ticket : tickets) assertThat(send(List.of(ticket))).contains("HADIR");
        assertThat(present()).isEqualTo(119);

        var again = send(tickets);
        assertThat(again).contains("SUDAH", "\"hadir\":119").doesNotContain("\"HADIR\"");
        assertThat(present()).isEqualTo(119);
    }

    @Test
    void a_forged_ticket_is_refused() {
        var ticket = tickets(1).getFirst();
        var number = Long.parseLong(ticket.substring(0, ticket.indexOf('.')));
        assertThat(send(List.of(number + ".AAAAAAAAAAAAAAAAAAAAAA"))).contains("DITOLAK", "bukan dari bimtek ini");
        assertThat(send(List.of((number + 1) + ticket.substring(ticket.indexOf('.')))))
                .contains("DITOLAK");
        assertThat(send(List.of("<script>alert(1)</script>"))).contains("DITOLAK");
        var other = Bimtek.published(world, place, today.toString(), 20);
        var elsewhere = Ticket.of(trainings.find(place.region().id(), other.id()), number);
        assertThat(send(List.of(elsewhere.text()))).contains("DITOLAK");
        assertThat(present()).isZero();
    }

    @Test
    void a_phone_whose_clock_is_hours_wrong_changes_nothing() {
        var ticket = tickets(1).getFirst();
        desk.typing(
                bimtek.path() + "/absen",
                Map.of("hari", today.toString(), "tiket", ticket, "waktu", "2019-01-01T03:00:00.000Z"));
        var kept = world.jdbc()
                .sql(
                        "select at > now() - interval '5 minutes' and phone_at like '2019%' from attendance where region_id = ?")
                .param(place.region().id())
                .query(Boolean.class)
                .single();
        assertThat(kept).isTrue();
    }

    @Test
    void a_ticket_that_waited_while_its_day_was_moved_is_refused_rather_than_put_on_another_day() {
        var ticket = tickets(1).getFirst();
        var answer = desk.typing(
                bimtek.path() + "/absen", Map.of("hari", today.minusDays(3).toString(), "tiket", ticket));
        assertThat(answer.body()).contains("DITOLAK", "tidak bertemu pada");
        assertThat(present()).isZero();
    }

    @Test
    void who_waits_has_no_seat_and_is_told_so() {
        var ticket = tickets(1).getFirst();
        world.jdbc()
                .sql("update registration set state = 'WAITING' where region_id = ?")
                .param(place.region().id())
                .update();
        assertThat(send(List.of(ticket))).contains("DITOLAK", "Daftar tunggu");
    }

    @Test
    void a_participant_shows_the_ticket_or_types_the_code_of_the_day() {
        var operator = world.as(place.email(Role.OPERATOR));
        assertThat(operator.get(bimtek.path() + "/tiket").statusCode()).isEqualTo(404);
        bimtek.register(operator);
        var page = operator.get(bimtek.path() + "/tiket").body();
        assertThat(page).contains("<svg class=\"qr\"");
        operator.post(bimtek.path() + "/kode", Map.of("kode", "0"));
        assertThat(operator.get(bimtek.path() + "/tiket").body()).contains("belum cocok", "Belum");
        operator.post(bimtek.path() + "/kode", Map.of("kode", code()));
        assertThat(operator.get(bimtek.path() + "/tiket").body()).contains(">Hadir<");
    }

    @Test
    void the_code_cannot_be_found_by_trying() {
        var operator = world.as(place.email(Role.OPERATOR));
        bimtek.register(operator);
        operator.get(bimtek.path() + "/tiket");
        for (int i = 0; i < 10; i++) operator.post(bimtek.path() + "/kode", Map.of("kode", "0"));
        operator.post(bimtek.path() + "/kode", Map.of("kode", code()));
        assertThat(present()).isZero();
    }

    @Test
    void paper_is_entered_afterwards_and_a_wrong_tick_can_be_taken_back() {
        var number = tickets(1).getFirst().replaceFirst("\\..*", "");
        desk.post(bimtek.path() + "/absen/kertas", Map.of("hari", today.toString(), "hadir", number));
        assertThat(present()).isEqualTo(1);
        desk.post(bimtek.path() + "/absen/" + number + "/hapus", Map.of("hari", today.toString()));
        assertThat(present()).isZero();
    }

    private String send(List<String> tickets) {
        return desk.typing(
                        bimtek.path() + "/absen", Map.of("hari", today.toString(), "tiket", String.join(",", tickets)))
                .body();
    }

    private String code() {
        var found = Pattern.compile("<dd>(\\d{3}) (\\d{3})</dd>")
                .matcher(desk.get(bimtek.path() + "/absen").body());
        assertThat(found.find()).isTrue();
        return found.group(1) + found.group(2);
    }

    private long present() {
        return world.jdbc()
                .sql("select count(*) from attendance where region_id = ? and training_id = ?")
                .params(place.region().id(), bimtek.id())
                .query(Long.class)
                .single();
    }

    private List<String> tickets(int count) {
        return Crowd.tickets(world, place, trainings.find(place.region().id(), bimtek.id()), count);
    }
}
