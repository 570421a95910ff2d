package id.terinovatif.exchange.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.world.Drafts;
import id.terinovatif.world.OneDraft;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** An innovation on its way into the ministry's portal, keyed in by hand. */
@RealServer
class PortalTest extends OneDraft {
    PortalTest(World world) {
        super(world);
    }

    @Test
    void a_field_is_missing_then_the_same_then_different_with_what_is_in_the_portal() {
        var now = "Balita yang ditimbang naik dari 40 menjadi 80 persen pada 2025.";
        assertThat(card("tujuan")).contains("belum").contains(now, "11 kata");
        note("tujuan", now, "ya");
        assertThat(card("tujuan")).contains(">sama<", "Disalin Orang operator");
        operator.submit(path + "/profil/tujuan", Map.of("tujuan", "Tujuan yang lain sama sekali."));
        assertThat(card("tujuan")).contains("berbeda dari portal", "Yang ada di portal", now);
        assertThat(operator.get("/portal/2026").body()).contains("<span class=\"tag bad\">1</span>", "(1)");
        note("tujuan", "x", "tidak");
        assertThat(card("tujuan")).contains("belum");
    }

    @Test
    void fields_stand_in_the_order_of_the_form_and_unknown_limits_stay_unknown() {
        var page = operator.get(path + "/portal").body();
        assertThat(page.indexOf("id=\"nama\"")).isLessThan(page.indexOf("id=\"tahapan\""));
        assertThat(page.indexOf("id=\"tujuan\"")).isLessThan(page.indexOf("id=\"hasil\""));
        assertThat(page).contains("paling sedikit 300 kata", "Batas resmi yang tidak tertulis di sini belum diketahui");
        assertThat(PortalMap.of(2026))
                .noneMatch(PortalMap.Place::sure)
                .allMatch(row -> !row.source().isEmpty());
    }

    @Test
    void everything_goes_along_in_one_archive_with_names_that_any_system_takes() throws Exception {
        operator.upload(
                path + "/indikator/SID.REGULASI",
                Map.of("tingkat", "1"),
                "SK Bupati 188.45/É 2024.pdf",
                Drafts.pdf("Surat"));
        var found = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(
                operator.download(path + "/portal/berkas.zip").body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                found.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(found.keySet())
                .allMatch(name -> name.matches("[\\x20-\\x7e]{1,160}"))
                .anyMatch(name -> name.contains("_REGULASI_1_") && name.endsWith(".pdf"));
        assertThat(found.toString()).contains("isi.txt", "TIMBANG CERIA", "SHA-256");
    }

    @Test
    void before_keying_in_claims_without_a_fitting_proof_are_named_with_the_way_to_them() {
        assertThat(operator.get(path + "/portal").body())
                .contains("perlu diperiksa sebelum disalin", "bukti belum ada")
                .contains("href=\"" + path + "/indikator/SID.REGULASI\"");
        operator.upload(path + "/indikator/SID.REGULASI/bukti", Map.of(), "SK.pdf", Drafts.pdf("Surat"));
        alter("update document set quarantine = 'INFECTED' where region_id = ? and title = 'SK.pdf'");
        assertThat(operator.get(path + "/portal").body()).contains("\"SK.pdf\" tidak bisa dibuka");
    }

    @Test
    void a_file_that_is_closed_or_gone_is_named_in_the_list_and_the_others_go_along() throws Exception {
        for (var name : List.of("tertutup.pdf", "hilang.pdf", "ada.pdf"))
            operator.upload(path + "/indikator/SID.REGULASI/bukti", Map.of(), name, Drafts.pdf("Surat " + name));
        alter("update document set quarantine = 'INFECTED' where region_id = ? and title = 'tertutup.pdf'");
        alter("update document set sha256 = repeat('0', 64) where region_id = ? and title = 'hilang.pdf'");

        var found = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(
                operator.download(path + "/portal/berkas.zip").body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                found.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(found.keySet()).filteredOn(name -> name.endsWith(".pdf")).hasSize(1);
        assertThat(found.entrySet().stream()
                        .filter(one -> one.getKey().endsWith("daftar.csv"))
                        .map(Map.Entry::getValue))
                .singleElement()
                .asString()
                .contains("tertutup.pdf", "hilang.pdf", "berkas tidak ada di penyimpanan", "ada.pdf");
    }

    private void alter(String sql) {
        assertThat(world.jdbc().sql(sql).param(place.region().id()).update()).isEqualTo(1);
    }

    @Test
    void a_field_that_the_form_does_not_have_is_not_kept() {
        operator.get(path + "/portal");
        assertThat(operator.post(path + "/portal", Map.of("isian", "kata_sandi", "nilai", "x"))
                        .statusCode())
                .isEqualTo(404);
    }

    private void note(String field, String value, String keyed) {
        operator.get(path + "/portal");
        operator.post(path + "/portal", Map.of("isian", field, "nilai", value, "tersalin", keyed));
    }

    private String card(String field) {
        var page = operator.get(path + "/portal").body();
        var from = page.indexOf("id=\"" + field + "\"");
        return page.substring(from, page.indexOf("</section>", from));
    }
}
