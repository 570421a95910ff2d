package id.terinovatif.innovation.writing;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The vault searched from an indicator, over plain forms. */
@RealServer
class PickingTest {
    private final World world;
    private World.Place place;
    private Visitor operator;
    private String path;

    PickingTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void begin() {
        place = world.place();
        operator = world.as(place.email(Role.OPERATOR));
        path = Drafts.begin(operator, "TIMBANG CERIA");
    }

    private void bring(String indicator, String name) {
        operator.upload(path + "/indikator/" + indicator + "/bukti", Map.of(), name, Drafts.pdf("Surat " + name));
    }

    private String found(String indicator, String words) {
        return operator.get(path + "/indikator/" + indicator + "/pilih?cari=" + words)
                .body();
    }

    private long id(String title) {
        return world.jdbc()
                .sql("select id from document where region_id = ? and title = ?")
                .params(place.region().id(), title)
                .query(Long.class)
                .single();
    }

    @Test
    void without_script_a_document_is_searched_chosen_and_attached() {
        bring("SID.REGULASI", "sk bupati.pdf");
        bring("SID.REGULASI", "perbup.pdf");
        var all = found("SID.SDM", "");
        assertThat(all.indexOf("perbup.pdf")).as("newest first").isBetween(0, all.indexOf("sk bupati.pdf"));
        assertThat(all).contains("Membuktikan Regulasi Inovasi Daerah (TIMBANG CERIA, 2026)");
        assertThat(found("SID.SDM", "bupati+sk")).contains("sk bupati.pdf").doesNotContain("perbup.pdf");

        operator.post(path + "/indikator/SID.SDM/bukti", Map.of("pakai", String.valueOf(id("sk bupati.pdf"))));

        assertThat(operator.get(path + "/indikator/SID.SDM").body())
                .contains("sk bupati.pdf", "juga untuk 1 indikator lain");
        assertThat(found("SID.SDM", ""))
                .as("what is there is not offered again")
                .doesNotContain("sk bupati.pdf");
    }

    @Test
    void only_kinds_that_the_indicator_takes_are_found_and_attached() {
        bring("SID.REGULASI", "sk.pdf");
        assertThat(found("SID.VIDEO", "")).doesNotContain("sk.pdf").contains("Belum ada dokumen");

        operator.post(path + "/indikator/SID.VIDEO/bukti", Map.of("pakai", String.valueOf(id("sk.pdf"))));

        assertThat(operator.get(path + "/indikator/SID.VIDEO").body())
                .contains("Bukti belum ditambahkan", "tidak diterima di indikator ini");
    }

    @Test
    void what_is_typed_is_words_and_no_pattern() {
        bring("SID.REGULASI", "sk_2025.pdf");
        bring("SID.REGULASI", "skx2025.pdf");
        assertThat(found("SID.SDM", "sk_2025")).contains("sk_2025.pdf").doesNotContain("skx2025.pdf");
        assertThat(found("SID.SDM", "%25")).contains("Tidak ada yang cocok");
        assertThat(found("SID.SDM", "%5C%27%22%3Cb%3E"))
                .contains("Tidak ada yang cocok")
                .doesNotContain("<b>");
    }

    @Test
    void what_belongs_to_another_agency_is_neither_found_nor_attached() {
        bring("SID.REGULASI", "rahasia.pdf");
        var stranger = world.as(place.stranger());
        var theirs = Drafts.begin(stranger, "RUJUK BAHAGIA") + "/indikator/SID.SDM";

        assertThat(stranger.get(theirs + "/pilih?cari=rahasia").body()).contains("Tidak ada yang cocok");
        stranger.post(theirs + "/bukti", Map.of("pakai", String.valueOf(id("rahasia.pdf"))));

        var page = stranger.get(theirs).body();
        assertThat(page).contains("tidak ada di Bukti perangkat daerah ini").doesNotContain("rahasia.pdf");
    }

    @Test
    void a_refusal_is_seen_and_answered_by_its_person_alone() {
        operator.upload(
                path + "/indikator/SID.SDM/bukti", Map.of(), "catatan.pdf", "halo".getBytes(StandardCharsets.UTF_8));
        var head = world.as(place.email(Role.AGENCY_HEAD));
        assertThat(head.get(path + "/indikator/SID.SDM").body()).doesNotContain("catatan.pdf");
        var page = operator.get(path + "/indikator/SID.SDM").body();
        var number = Pattern.compile("name=\"berkas\" value=\"(\\d+)\"").matcher(page);
        assertThat(number.find()).isTrue();
        head.post(path + "/indikator/SID.SDM/ditolak", Map.of("berkas", number.group(1)));
        assertThat(operator.get(path + "/indikator/SID.SDM").body()).contains("catatan.pdf");
        operator.post(path + "/indikator/SID.SDM/ditolak", Map.of("berkas", number.group(1)));
        assertThat(operator.get(path + "/indikator/SID.SDM").body()).doesNotContain("catatan.pdf");
    }

    @Test
    void a_refused_attachment_of_the_profile_stays_over_a_reload_until_it_is_answered() {
        var here = path + "/lampiran/haki";
        for (int twice = 0; twice < 2; twice++)
            operator.upload(here, Map.of(), "piagam.pdf", "halo".getBytes(StandardCharsets.UTF_8));
        var page = operator.get(here).body();
        assertThat(page).containsOnlyOnce("piagam.pdf:");

        var number = Pattern.compile("name=\"berkas\" value=\"(\\d+)\"").matcher(page);
        assertThat(number.find()).isTrue();
        operator.post(here + "/ditolak", Map.of("berkas", number.group(1)));
        assertThat(operator.get(here).body()).doesNotContain("piagam.pdf");

        operator.upload(here, Map.of(), "piagam.pdf", "halo".getBytes(StandardCharsets.UTF_8));
        operator.upload(here, Map.of(), "sertifikat.pdf", Drafts.pdf("Sertifikat merek"));
        assertThat(operator.get(here).body()).contains("sertifikat.pdf").doesNotContain("piagam.pdf");
    }
}
