package id.terinovatif.innovation.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import id.terinovatif.world.World.Place;
import id.terinovatif.year.Years;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the region wants it, a writer asks, the head reads, and the head alone sends. */
@RealServer
class SignOffTest {
    private final World world;
    private final Years years;
    private Place place;
    private Visitor operator;
    private Visitor head;
    private String path;

    SignOffTest(World world, Years years) {
        this.world = world;
        this.years = years;
    }

    @BeforeEach
    void write() {
        place = world.place();
        operator = world.as(place.email(Role.OPERATOR));
        head = world.as(place.email(Role.AGENCY_HEAD));
        path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        years.setHeadSigns(place.region().id(), 2026, true);
    }

    @Test
    void a_writer_asks_and_the_head_sends() {
        assertThat(operator.get(path + "/pengajuan").body()).contains("Minta persetujuan kepala");
        operator.post(path + "/pengajuan", Map.of());
        assertThat(operator.get(path).body()).contains("Menunggu persetujuan kepala", "Draf");
        assertThat(head.get("/").body()).contains("1 menunggu persetujuan Anda", "TIMBANG CERIA");
        assertThat(head.get(path).body()).contains("meminta persetujuan Anda");

        head.post(path + "/pengajuan", Map.of());
        assertThat(operator.get(path).body()).contains("Menunggu diperiksa").doesNotContain("persetujuan kepala");
        assertThat(head.get("/").body()).contains("Tidak ada yang menunggu persetujuan Anda");
    }

    @Test
    void a_head_who_is_not_content_says_why_and_is_asked_again() {
        operator.post(path + "/pengajuan", Map.of());
        head.post(path + "/persetujuan", Map.of("catatan", "Angka hasilnya belum ada."));
        assertThat(operator.get(path).body()).contains("Kata kepala perangkat daerah", "Angka hasilnya belum ada.");
        assertThat(head.get("/").body()).contains("Tidak ada yang menunggu persetujuan Anda");
        operator.post(path + "/pengajuan", Map.of());
        assertThat(head.get("/").body()).contains("1 menunggu persetujuan Anda");
    }

    @Test
    void a_note_that_comes_after_the_sending_changes_nothing_and_a_writer_cannot_answer() {
        operator.post(path + "/pengajuan", Map.of());
        assertThat(operator.post(path + "/persetujuan", Map.of("catatan", "Saya setuju"))
                        .statusCode())
                .isEqualTo(403);
        head.post(path + "/pengajuan", Map.of());
        assertThat(head.post(path + "/persetujuan", Map.of("catatan", "Tunggu dulu"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(operator.get(path).body()).doesNotContain("Tunggu dulu");
    }

    @Test
    void without_the_setting_the_writer_sends_and_the_head_sees_what_came_back() {
        years.setHeadSigns(place.region().id(), 2026, false);
        operator.post(path + "/pengajuan", Map.of());
        assertThat(operator.get(path).body()).contains("Menunggu diperiksa");
        assertThat(head.get("/").body())
                .contains("Tidak ada yang dikembalikan pemeriksa")
                .doesNotContain("persetujuan Anda");
    }
}
