package id.terinovatif.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import id.terinovatif.account.Role;
import id.terinovatif.world.Await;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Setting up a bimtek and coming to it, over plain forms. */
@RealServer
class RegistrationTest {
    private final World world;
    private final GreenMail mail;
    private final String day =
            LocalDate.now(ZoneId.of("Asia/Makassar")).plusDays(10).toString();
    private World.Place place;

    RegistrationTest(World world, GreenMail mail) {
        this.world = world;
        this.mail = mail;
    }

    @BeforeEach
    void begin() {
        place = world.place();
    }

    @Test
    void who_was_there_stays_on_the_list_once_the_bimtek_is_over() {
        var bimtek = Bimtek.published(world, place, day, 30);
        var operator = world.as(place.email(Role.OPERATOR));
        bimtek.register(operator);
        world.jdbc()
                .sql("update training_session set day = day - 13 where region_id = ? and training_id = ?")
                .params(place.region().id(), bimtek.id())
                .update();
        assertThat(operator.get(bimtek.path()).body())
                .contains("Kehadiran dan sertifikat")
                .doesNotContain("Batalkan pendaftaran");
        var answer = operator.post(bimtek.path() + "/pendaftaran/batal", Map.of());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("sudah selesai");
    }

    @Test
    void a_draft_is_seen_by_organisers_only_and_needs_a_session_and_an_invitation() {
        var admin = world.as(place.email(Role.ADMIN));
        admin.get("/bimtek/baru");
        var page = Visitor.target(admin.post("/bimtek", Bimtek.facts(10)));
        var path = page.replace("/susun", "");
        admin.get(page);
        var refused = admin.post(path + "/penerbitan", Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#jadwal\"", "Belum ada sesi.", "Belum ada perangkat daerah yang diundang.");
        var operator = world.as(place.email(Role.OPERATOR));
        assertThat(operator.get(path).statusCode()).isEqualTo(404);
        assertThat(operator.get("/bimtek").body()).doesNotContain("Bimtek Inovasi Daerah");
    }

    @Test
    void what_was_typed_stays_beside_the_reason() {
        var admin = world.as(place.email(Role.ADMIN));
        admin.get("/bimtek/baru");
        var refused = admin.post("/bimtek", Map.of("nama", "Bimtek Muara", "kursi", "banyak"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"Bimtek Muara\"", "value=\"banyak\"", "Tujuan belum diisi.");
    }

    @Test
    void a_full_room_puts_on_the_waiting_list_and_who_waits_moves_up() {
        var bimtek = Bimtek.published(world, place, day, 1);
        var first = bimtek.operator("satu");
        var second = bimtek.operator("dua");
        assertThat(bimtek.register(first)).contains("Terdaftar");
        assertThat(bimtek.register(second)).contains("Daftar tunggu");

        first.post(bimtek.path() + "/pendaftaran/batal", Map.of());
        assertThat(second.get(bimtek.path()).body()).contains("Terdaftar").doesNotContain("Daftar tunggu");
    }

    @Test
    void a_used_up_quota_puts_on_the_waiting_list_too() {
        var bimtek = Bimtek.published(world, place, day, 30);
        bimtek.invite(place.dinas(), 1);
        assertThat(bimtek.register(bimtek.operator("satu"))).contains("Terdaftar");
        assertThat(bimtek.register(bimtek.operator("dua"))).contains("Daftar tunggu");
    }

    @Test
    void nobody_registers_twice_and_nobody_who_is_not_invited() {
        var bimtek = Bimtek.published(world, place, day, 30);
        var operator = world.as(place.email(Role.OPERATOR));
        bimtek.register(operator);
        operator.post(bimtek.path() + "/pendaftaran", Map.of("angkatan", "1"));
        assertThat(operator.get(bimtek.path()).body()).contains("sudah tercatat di angkatan 1");
        assertThat(registered(bimtek)).isEqualTo(1);

        var stranger = world.as(place.stranger());
        stranger.get(bimtek.path());
        stranger.post(bimtek.path() + "/pendaftaran", Map.of("angkatan", "1"));
        assertThat(stranger.get(bimtek.path()).body()).contains("tidak ada dalam daftar undangan");
        assertThat(registered(bimtek)).isEqualTo(1);
    }

    @Test
    void a_head_names_people_of_the_own_agency_only() {
        var bimtek = Bimtek.published(world, place, day, 30);
        var head = world.as(place.email(Role.AGENCY_HEAD));
        var page = head.get(bimtek.path() + "/peserta").body();
        assertThat(page).contains("Orang operator").doesNotContain("Orang stranger");
        head.post(bimtek.path() + "/peserta", Map.of("orang", person("operator"), "angkatan", "1"));
        head.post(bimtek.path() + "/peserta", Map.of("orang", person("stranger"), "angkatan", "1"));
        assertThat(registered(bimtek)).isEqualTo(1);
        assertThat(world.as(place.email(Role.OPERATOR)).get(bimtek.path()).body())
                .contains("Terdaftar");
        assertThat(world.as(place.email(Role.OPERATOR)).get("/").body()).contains("Anda diusulkan Orang agency_head");
    }

    @Test
    void a_moved_session_is_told_to_everybody_registered_by_mail_on_the_page_and_on_the_desk() {
        var bimtek = Bimtek.published(world, place, day, 30);
        var operator = world.as(place.email(Role.OPERATOR));
        bimtek.register(operator);
        var page = bimtek.organiser().get(bimtek.path() + "/susun/jadwal").body();
        var session = Pattern.compile("/sesi/(\\d+)").matcher(page);
        assertThat(session.find()).isTrue();
        bimtek.organiser()
                .post(
                        bimtek.path() + "/sesi/" + session.group(1),
                        Map.of(
                                "judul",
                                "Rancang bangun",
                                "angkatan",
                                "1",
                                "hari",
                                day,
                                "mulai",
                                "13:00",
                                "selesai",
                                "16:00"));

        assertThat(operator.get(bimtek.path()).body()).contains("Ada perubahan untuk Anda", "13.00–16.00");
        assertThat(operator.get("/").body()).contains("Berubah:", "13.00–16.00");
        Await.until(
                "a letter of the change",
                () -> Arrays.stream(mail.getReceivedMessages())
                        .map(com.icegreen.greenmail.util.GreenMailUtil::getWholeMessage)
                        .anyMatch(letter ->
                                letter.contains(place.email(Role.OPERATOR)) && letter.contains("Jadwal berubah")));
        assertThat(operator.get(bimtek.path() + "/kalender.ics").body())
                .contains("SEQUENCE:1", "DTSTART:" + day.replace("-", "") + "T050000Z");
    }

    @Test
    void another_region_sees_nothing_of_it() {
        var bimtek = Bimtek.published(world, place, day, 30);
        var foreign = world.as(world.place().email(Role.ADMIN));
        assertThat(foreign.get(bimtek.path()).statusCode()).isEqualTo(404);
        assertThat(foreign.get(bimtek.path() + "/peserta").statusCode()).isEqualTo(404);
        assertThat(foreign.get("/bimtek").body()).doesNotContain("Bimtek Inovasi Daerah");
    }

    private long registered(Bimtek bimtek) {
        return world.jdbc()
                .sql(
                        "select count(*) from registration where region_id = ? and training_id = ? and state = 'REGISTERED'")
                .params(place.region().id(), bimtek.id())
                .query(Long.class)
                .single();
    }

    private String person(String name) {
        return String.valueOf(world.jdbc()
                .sql("select id from person where region_id = ? and email like ?")
                .params(place.region().id(), name + "%")
                .query(Long.class)
                .single());
    }
}
