package id.terinovatif.innovation.replication;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Archive;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.OneDraft;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A copy in another region, as each end says, and what of it counts. */
@RealServer
class ReplicationTest extends OneDraft {
    /** Yesterday at the place, so that no midnight comes between. */
    private final String yesterday = day(-1);

    ReplicationTest(World world) {
        super(world);
    }

    private static String day(int from) {
        return LocalDate.now(ZoneId.of("Asia/Makassar")).plusDays(from).toString();
    }

    private String interest(String region) {
        var made = operator.submit(
                path + "/replikasi",
                path + "/replikasi",
                Map.of("daerah", region, "opd", "Dinas Kesehatan", "surel", "dinkes@seberang.id", "alasan", "Balita."));
        assertThat(made.statusCode()).isEqualTo(302);
        return Visitor.target(made);
    }

    private void says(String copy, String stage, String words) {
        assertThat(operator.submit(copy, copy, Map.of("tahap", stage, "tanggal", yesterday, "kata", words))
                        .statusCode())
                .isEqualTo(302);
    }

    private void signed(String copy, String stage, String name) {
        operator.get(copy);
        assertThat(operator.upload(copy, Map.of("tahap", stage, "tanggal", yesterday), name, Drafts.pdf(name))
                        .statusCode())
                .isEqualTo(302);
    }

    private String link(String copy) {
        operator.get(copy);
        operator.post(copy + "/tautan", Map.of());
        var found = Pattern.compile("value=\"[^\"]*(/tiru/[^\"]+)\"")
                .matcher(operator.get(copy).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private int steps() {
        return world.jdbc()
                .sql("select count(*) from replication_step where region_id = ?")
                .param(place.region().id())
                .query(Integer.class)
                .single();
    }

    private String level() {
        return world.jdbc()
                .sql(
                        "select coalesce(max(level), 0)::text from answer where region_id = ? and indicator = 'SID.REPLIKASI'")
                .param(place.region().id())
                .query(String.class)
                .single();
    }

    @Test
    void each_end_says_its_own_and_the_page_says_who_confirms() {
        var copy = interest("Kabupaten Seberang");
        says(copy, "DIJAWAB", "Silakan.");
        says(copy, "BERJALAN", "");
        assertThat(operator.get(copy).body()).contains("berjalan, dikonfirmasi satu pihak");
        var link = link(copy);
        var taker = world.visitor();
        assertThat(taker.get(link).body()).contains("TIMBANG CERIA", "Silakan.", "Kirim kabar");
        var form = Map.of("tahap", "BERJALAN", "tanggal", yesterday, "sesuai", "Perahu diganti gerobak.");
        for (int n = 0; n < 2; n++)
            assertThat(taker.post(link, form).statusCode()).isEqualTo(302);
        assertThat(steps()).isEqualTo(4);
        assertThat(operator.get(copy).body()).contains("berjalan, dikonfirmasi kedua pihak", "gerobak");
        world.jdbc()
                .sql("update innovation set status = 'PUBLISHED' where region_id = ?")
                .param(place.region().id())
                .update();
        assertThat(world.visitor().get(path.replace("/inovasi/", "/katalog/")).body())
                .contains("Kabupaten Seberang: berjalan, dikonfirmasi kedua pihak")
                .doesNotContain("dinkes@seberang.id");
        taker.post(link, Map.of("tahap", "BERHENTI", "tanggal", yesterday, "kata", "Kadernya pindah."));
        assertThat(operator.get(copy).body()).contains("berhenti, dikonfirmasi satu pihak", "Kadernya pindah.");
    }

    @Test
    void a_wrong_stage_a_day_to_come_and_a_missing_reason_are_told_and_nothing_is_lost() {
        var copy = interest("Kabupaten Seberang");
        var wrong = operator.submit(copy, copy, Map.of("tahap", "BATAL", "tanggal", day(9), "kata", ""));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("belum terjadi", "Tulis alasannya");
        assertThat(operator.submit(copy, copy, Map.of("tahap", "MINAT", "tanggal", yesterday, "kata", "tetap ada"))
                        .body())
                .contains("Pilih salah satu tahap", "tetap ada");
        assertThat(steps()).isEqualTo(1);
    }

    @Test
    void a_link_that_was_taken_back_or_ran_out_is_answered_with_a_sentence() {
        var copy = interest("Kabupaten Seberang");
        var link = link(copy);
        operator.get(copy);
        operator.post(copy + "/tautan/tarik", Map.of());
        var answer = world.visitor().get(link);
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("menarik tautan ini kembali");
        assertThat(world.visitor()
                        .post(link, Map.of("tahap", "SEPAKAT", "tanggal", yesterday))
                        .statusCode())
                .isEqualTo(410);
        var second = link(copy);
        world.jdbc()
                .sql("update replication_link set expires_at = now() - interval '1 second' where region_id = ?")
                .param(place.region().id())
                .update();
        assertThat(world.visitor().get(second).body()).contains("berlaku 30 hari");
        assertThat(steps()).isEqualTo(1);
    }

    @Test
    void signed_letters_file_themselves_by_different_regions_and_none_from_inside() {
        for (var region :
                List.of("Kabupaten Seberang", "Pemkab Seberang", place.region().name())) {
            var copy = interest(region);
            signed(copy, "SEPAKAT", "pks " + region + ".pdf");
        }
        assertThat(level()).isEqualTo("1");
        assertThat(operator.get(path + "/replikasi").body())
                .contains("1 daerah berbeda", "tingkat 1, 3 poin", "tidak dihitung");
        signed(interest("Kota Seberang"), "SEPAKAT", "pks kota.pdf");
        assertThat(level()).isEqualTo("2");
        assertThat(operator.get(path + "/indikator/SID.REPLIKASI").body())
                .contains("pks kota.pdf", "pks Kabupaten Seberang.pdf")
                .doesNotContain("pks " + place.region().name());
    }

    @Test
    void the_letters_are_filled_from_what_is_known_and_no_number_is_invented() {
        var copy = interest("Kabupaten Seberang");
        for (var kind : LetterKind.values()) {
            Archive.takes(
                    operator.download(copy + "/surat/" + kind.file() + ".pdf").body());
            assertThat(operator.download(copy + "/surat/" + kind.file() + ".docx")
                            .statusCode())
                    .isEqualTo(200);
        }
        var known = new LinkedHashMap<String, String>();
        known.put("inovasi", "TIMBANG CERIA");
        var letter = ReplicationLetter.of(LetterKind.MINAT, known).lines().toString();
        assertThat(letter).contains("TIMBANG CERIA", "Nomor: ....").doesNotContain("{");
        assertThat(operator.get(copy + "/surat/rahasia.docx").statusCode()).isEqualTo(404);
    }

    @Test
    void two_who_say_the_same_at_once_make_one_stage() {
        var copy = interest("Kabupaten Seberang");
        var link = link(copy);
        var both = List.of(world.visitor(), world.visitor()).stream()
                .map(one -> CompletableFuture.supplyAsync(
                        () -> one.post(link, Map.of("tahap", "SEPAKAT", "tanggal", yesterday))
                                .statusCode()))
                .toList();
        both.forEach(one -> assertThat(one.join()).isEqualTo(302));
        assertThat(steps()).isEqualTo(2);
    }

    @Test
    void a_stranger_of_another_agency_sees_no_copy_and_an_office_changes_none() {
        var copy = interest("Kabupaten Seberang");
        assertThat(world.as(place.stranger()).get(copy).statusCode()).isEqualTo(404);
        var office = world.as(place.email(Role.ADMIN));
        assertThat(office.get(copy).statusCode()).isEqualTo(200);
        assertThat(office.post(copy, Map.of("tahap", "DIJAWAB", "tanggal", yesterday))
                        .statusCode())
                .isEqualTo(403);
        assertThat(office.post(copy + "/tautan", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void an_interest_from_the_catalogue_is_in_the_book_of_its_agency_three_times_a_day_at_most() {
        world.jdbc()
                .sql("update innovation set status = 'PUBLISHED' where region_id = ?")
                .param(place.region().id())
                .update();
        world.jdbc().sql("delete from open_form_sent").update();
        var form = path.replace("/inovasi/", "/katalog/") + "/minat";
        var said = Map.of("daerah", "Kota Jauh", "opd", "Bappeda", "surel", "a@jauh.id", "alasan", "Kami perlu.");
        for (int n = 0; n < 3; n++)
            assertThat(world.visitor().submit(form, said).statusCode()).isEqualTo(302);
        assertThat(world.visitor().submit(form, said).body()).contains("sudah tiga kiriman");
        assertThat(world.visitor()
                        .submit(form, Map.of("daerah", "", "cakupan", "sebagian"))
                        .body())
                .contains("Nama daerah belum diisi", "bagian mana yang ditiru");
        assertThat(operator.get(path + "/replikasi").body()).contains("Kota Jauh", "Bappeda");
    }
}
