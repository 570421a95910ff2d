package id.terinovatif.competition.entry;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.competition.Lomba;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entering a contest, with an innovation and as a citizen. */
@RealServer
class EntryTest {
    private final World world;
    private World.Place place;
    private Lomba lomba;

    EntryTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void begin() {
        place = world.place();
        lomba = Lomba.open(world, place);
    }

    private String print(int number) {
        return world.jdbc()
                .sql("select print from competition_entry where competition_id = ? and number = ?")
                .params(lomba.id(), number)
                .query(String.class)
                .single();
    }

    @Test
    void an_unfinished_innovation_is_told_everything_it_lacks_and_does_not_enter() {
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        var id = path.substring(path.lastIndexOf('/') + 1);
        operator.get(lomba.path() + "/ikut?inovasi=" + id);
        var answer = operator.post(lomba.path() + "/ikut", Map.of("inovasi", id, "kelompok", "Semua peserta"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Tulisan dan angkanya benar; bila", "Belum ada jawaban untuk");
        assertThat(lomba.numbers()).isEmpty();
    }

    @Test
    void what_is_written_after_sending_does_not_change_the_entry() {
        lomba.enter("TIMBANG CERIA");
        var before = print(1);
        world.jdbc()
                .sql("update profile_field set value = 'Lain sama sekali' where region_id = ? and field = 'hasil'")
                .param(place.region().id())
                .update();
        assertThat(print(1)).isEqualTo(before);
        assertThat(lomba.office().get(lomba.path() + "/peserta/1").body()).doesNotContain("Lain sama sekali");
    }

    @Test
    void a_returned_entry_is_repaired_once_and_then_accepted_or_refused() {
        lomba.enter("TIMBANG CERIA");
        var operator = world.as(place.email(Role.OPERATOR));
        var office = lomba.office();
        assertThat(office.post(lomba.path() + "/peserta/1", Map.of("putusan", "RETURNED"))
                        .body())
                .contains("Tulis alasannya");
        office.post(
                lomba.path() + "/peserta/1", Map.of("putusan", "RETURNED", "alasan", "Angkanya belum ada sumbernya."));
        assertThat(operator.get(lomba.path() + "/peserta-saya").body())
                .contains("Angkanya belum ada sumbernya.", "Hanya sekali");
        operator.post(lomba.path() + "/peserta-saya/1/perbaikan", Map.of());
        var again = office.post(lomba.path() + "/peserta/1", Map.of("putusan", "RETURNED", "alasan", "lagi"));
        assertThat(again.statusCode()).isEqualTo(403);
        assertThat(again.body()).contains("sudah diperbaiki sekali");
        var stranger = world.as(place.stranger());
        stranger.get(lomba.path() + "/peserta-saya");
        assertThat(stranger.post(lomba.path() + "/peserta-saya/1/penarikan", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_same_innovation_enters_once() {
        lomba.enter("TIMBANG CERIA");
        var operator = world.as(place.email(Role.OPERATOR));
        var id = String.valueOf(world.jdbc()
                .sql("select innovation_id from competition_entry where competition_id = ?")
                .param(lomba.id())
                .query(Long.class)
                .single());
        operator.get(lomba.path() + "/ikut?inovasi=" + id);
        var twice = operator.post(
                lomba.path() + "/ikut", Map.of("inovasi", id, "kelompok", "Semua peserta", "benar", "ya"));
        assertThat(twice.body()).contains("Inovasi ini sudah ikut.");
        assertThat(lomba.numbers()).hasSize(1);
    }

    @Test
    void the_last_minute_still_counts_and_the_minute_after_does_not() {
        var visitor = world.visitor();
        visitor.get(lomba.path() + "/ikut-warga");
        closes("1 minute");
        assertThat(visitor.post(lomba.path() + "/ikut-warga", Lomba.citizen("Siti", "SUMUR BERSIH"))
                        .statusCode())
                .isEqualTo(302);
        closes("-1 second");
        assertThat(visitor.post(lomba.path() + "/ikut-warga", Lomba.citizen("Tuti", "KEBUN SEKOLAH"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(lomba.numbers()).hasSize(1);
    }

    private void closes(String in) {
        world.jdbc()
                .sql("update competition set closes_at = now() + ?::interval where id = ?")
                .params(in, lomba.id())
                .update();
    }

    @Test
    void a_citizen_enters_without_an_account_and_comes_back_by_the_link_alone() {
        var visitor = world.visitor();
        visitor.get(lomba.path() + "/ikut-warga");
        var lacking = visitor.post(lomba.path() + "/ikut-warga", Map.of("nama", "Siti", "judul", "SUMUR BERSIH"));
        assertThat(lacking.statusCode()).isEqualTo(422);
        assertThat(lacking.body())
                .contains("value=\"SUMUR BERSIH\"", "Jawaban belum diisi.", "Nyatakan bahwa tulisan Anda benar.");
        var link = Visitor.target(visitor.post(lomba.path() + "/ikut-warga", Lomba.citizen("Siti", "SUMUR BERSIH")));
        assertThat(world.visitor().get(link).body()).contains("SUMUR BERSIH", "Peserta 01");
        assertThat(world.visitor().get(link + "x").statusCode()).isEqualTo(404);
        lomba.office()
                .post(lomba.path() + "/peserta/1", Map.of("putusan", "RETURNED", "alasan", "Tambahkan angkanya."));
        var again = world.visitor();
        assertThat(again.get(link + "/perbaikan").body()).contains("value=\"SUMUR BERSIH\"");
        var form = Lomba.citizen("Siti", "SUMUR BERSIH");
        form.put("jawab.hasil", "Dari 10 menjadi 40 rumah.");
        again.post(link + "/perbaikan", form);
        assertThat(lomba.office().get(lomba.path() + "/peserta/1").body())
                .contains("Dari 10 menjadi 40 rumah.", "Sudah diperbaiki sekali");
    }

    @Test
    void the_list_is_not_closed_before_its_hour() {
        assertThat(lomba.office().post(lomba.path() + "/penutupan", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(lomba.state()).isEqualTo("OPEN");
    }
}
