package id.terinovatif.training.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An appointment with a companion. */
@RealServer
class ClinicTest {
    private static final String PAGE = "/bimtek/klinik";

    private final World world;
    private World.Place place;
    private Visitor companion;
    private Visitor operator;

    ClinicTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void begin() {
        place = world.place();
        companion = world.as(place.email(Role.VERIFIER));
        operator = world.as(place.email(Role.OPERATOR));
        companion.get(PAGE);
        companion.post(PAGE, Map.of("hari", "2030-03-04", "jam", "09.30", "tempat", "Ruang rapat"));
    }

    @Test
    void a_slot_is_taken_once_for_a_draft_and_what_was_agreed_stands_with_it() {
        var draft = Drafts.begin(operator, "TIMBANG CERIA");
        operator.get(PAGE);
        operator.post(slot(), Map.of("inovasi", id(draft)));
        companion.get(PAGE);
        companion.post(slot() + "/catatan", Map.of("catatan", "Tambah angka sebelum dan sesudah."));
        assertThat(operator.get(PAGE).body())
                .contains("4 Maret 2030, 09.30", draft, "Tambah angka sebelum dan sesudah.");
    }

    @Test
    void another_agency_neither_sees_nor_cancels_it_and_cannot_take_it_again() {
        var draft = Drafts.begin(operator, "TIMBANG CERIA");
        operator.get(PAGE);
        operator.post(slot(), Map.of("inovasi", id(draft)));
        var stranger = world.as(place.stranger());
        assertThat(stranger.get(PAGE).body()).doesNotContain("TIMBANG CERIA");
        assertThat(stranger.post(slot() + "/batal", Map.of()).statusCode()).isEqualTo(404);
        assertThat(stranger.post(slot(), Map.of("inovasi", id(draft))).statusCode())
                .isEqualTo(404);
        assertThat(world.as(world.place().email(Role.ADMIN)).get(PAGE).body()).doesNotContain("Ruang rapat");
    }

    @Test
    void a_draft_has_one_open_appointment_also_when_two_are_asked_for_at_once() {
        companion.post(PAGE, Map.of("hari", "2030-03-05", "jam", "10.00", "tempat", "Ruang rapat"));
        var draft = Drafts.begin(operator, "TIMBANG CERIA");
        operator.get(PAGE);
        var slots = world.jdbc()
                .sql("select id from clinic_slot where region_id = ? order by id")
                .param(place.region().id())
                .query(Long.class)
                .list();
        slots.parallelStream().forEach(slot -> {
            var tab = world.as(place.email(Role.OPERATOR));
            tab.get(PAGE);
            tab.post(PAGE + "/" + slot, Map.of("inovasi", id(draft)));
        });
        assertThat(taken()).isEqualTo(1);
        var free = world.jdbc()
                .sql("select id from clinic_slot where region_id = ? and innovation_id is null")
                .param(place.region().id())
                .query(Long.class)
                .single();
        operator.post(PAGE + "/" + free, Map.of("inovasi", id(draft)));
        assertThat(operator.get(PAGE).body()).contains("sudah punya janji yang belum selesai");

        world.jdbc()
                .sql("update clinic_slot set day = '2020-03-04' where region_id = ? and innovation_id is not null")
                .param(place.region().id())
                .update();
        for (var slot : slots) operator.post(PAGE + "/" + slot, Map.of("inovasi", id(draft)));
        assertThat(taken()).as("one that has passed is no longer open").isEqualTo(2);
    }

    private int taken() {
        return world.jdbc()
                .sql("select count(*)::int from clinic_slot where region_id = ? and innovation_id is not null")
                .param(place.region().id())
                .query(Integer.class)
                .single();
    }

    @Test
    void a_wrong_hour_is_shown_beside_its_field() {
        var refused = companion.post(PAGE, Map.of("hari", "2030-03-04", "jam", "pagi", "tempat", "Aula"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"pagi\"", "Jam ditulis seperti 09:30.");
    }

    private String slot() {
        var found = Pattern.compile("/bimtek/klinik/\\d+")
                .matcher(companion.get(PAGE).body());
        if (found.find()) return found.group();
        return PAGE + "/"
                + world.jdbc()
                        .sql("select id from clinic_slot where region_id = ?")
                        .param(place.region().id())
                        .query(Long.class)
                        .single();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
