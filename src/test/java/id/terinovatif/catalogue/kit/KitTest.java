package id.terinovatif.catalogue.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.shared.Sha256;
import id.terinovatif.world.Archive;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Shelf;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a stranger takes home of an innovation, and what never goes along. */
@RealServer
class KitTest {
    private final World world;
    private final World.Place place;
    private final Shelf shelf;

    KitTest(World world) {
        this.world = world;
        this.place = world.place();
        this.shelf = new Shelf(world, place);
    }

    /** The files of a kit without its folder. */
    private Map<String, byte[]> taken(long id) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        var answer = world.visitor().download("/katalog/" + id + "/kit.zip");
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName().replaceFirst("^[^/]+/", ""), zip.readAllBytes());
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private String version(long id) throws IOException {
        return JsonMapper.shared()
                .readTree(taken(id).get("kit.json"))
                .path("versi")
                .asString();
    }

    private long open(Visitor operator, String path, String indicator, String name, String words) {
        operator.upload(path + "/indikator/" + indicator + "/bukti", Map.of(), name, Drafts.pdf(words));
        long document = world.jdbc()
                .sql("select max(document_id) from evidence where region_id = ?")
                .param(place.region().id())
                .query(Long.class)
                .single();
        operator.get("/bukti/" + document);
        operator.post("/bukti/" + document + "/publik", Map.of("tampil", "ya"));
        return document;
    }

    @Test
    void a_kit_holds_what_is_there_with_a_list_that_comes_out_the_same() throws IOException {
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "PERAHU KIT");
        long id = Long.parseLong(path.replaceAll("\\D", ""));
        open(operator, path, "SID.REGULASI", "sk bupati perahu.pdf", "SK");
        long guide = open(operator, path, "SID.PEDOMAN", "sop perahu.pdf", "SOP");
        operator.upload(path + "/indikator/SID.SDM/bukti", Map.of(), "rahasia.pdf", Drafts.pdf("RAHASIA"));
        shelf.kit(id);
        shelf.measured(id, "Anak ditimbang", "38", "97", "anak", "2024 ke 2025", "register posyandu");
        shelf.move(id, "PUBLISHED");
        var files = taken(id);
        assertThat(files)
                .containsKeys(
                        "syarat.md",
                        "langkah.csv",
                        "ukuran.csv",
                        "lisensi.txt",
                        "baca-dulu.pdf",
                        "surat/surat-minat.docx",
                        "surat/perjanjian.docx",
                        "aturan/1-sk-bupati-perahu.pdf",
                        "pedoman/2-sop-perahu.pdf")
                .doesNotContainKeys("kesalahan.md");
        assertThat(files.keySet()).noneMatch(name -> name.contains("rahasia"));
        assertThat(text(files, "langkah.csv")).contains("Latih kader;Bidan desa;10");
        assertThat(text(files, "syarat.md")).contains("perahu bermotor", "Rp1.450.000");
        Archive.takes(files.getOrDefault("baca-dulu.pdf", new byte[0]));
        var told = JsonMapper.shared().readTree(files.get("kit.json"));
        assertThat(told.path("berkas")).hasSize(files.size() - 1);
        for (var one : told.path("berkas"))
            assertThat(Sha256.hex(files.getOrDefault(one.path("nama").asString(), new byte[0])))
                    .as(one.path("nama").asString())
                    .isEqualTo(one.path("sha256").asString());
        var before = version(id);
        assertThat(version(id)).isEqualTo(before);
        operator.post("/bukti/" + guide + "/publik", Map.of("tampil", "tidak"));
        assertThat(taken(id).keySet()).noneMatch(name -> name.contains("sop"));
        assertThat(version(id)).isNotEqualTo(before);
    }

    @Test
    void without_conditions_steps_and_costs_there_is_no_kit_and_the_catalogue_does_not_promise_one() {
        long id = shelf.put("PERAHU BELUM", "perahu belum", Map.of());
        shelf.piece(id, "potensi_replikasi", "Ada sungai.");
        assertThat(world.visitor().get("/katalog/" + id + "/kit").statusCode()).isEqualTo(404);
        assertThat(world.visitor().get("/katalog/" + id).body()).doesNotContain("Bawa pulang");
        long whole = shelf.put("PERAHU LENGKAP KIT", "perahu lengkap", Map.of());
        shelf.kit(whole);
        assertThat(world.visitor().get("/katalog/" + whole).body()).contains("Bawa pulang");
        assertThat(world.visitor().get("/katalog?kit=kit&cari=perahu").body())
                .contains("PERAHU LENGKAP KIT", "Ada kit untuk meniru")
                .doesNotContain("PERAHU BELUM");
        shelf.move(whole, "STOPPED");
        assertThat(world.visitor().get("/katalog/" + whole + "/kit.zip").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_text_that_names_a_person_stays_at_home() throws IOException {
        long id = shelf.put("PERAHU ORANG", "perahu", Map.of());
        shelf.kit(id);
        shelf.piece(id, "kesalahan", "Ibu Siti Rahmah lupa mencatat, hubungi 0812 3456 7890.");
        assertThat(taken(id)).doesNotContainKey("kesalahan.md");
        assertThat(world.visitor().get("/katalog/" + id + "/kit").body()).doesNotContain("Siti");
    }

    @Test
    void its_writer_sees_what_is_missing_and_fills_it_in_without_losing_the_way() {
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "PERAHU TULIS");
        assertThat(operator.get(path + "/kit").body())
                .contains("0 dari 8 bagian", "setelah ini ada: Syarat, Langkah, Biaya dan orang");
        var piece = path + "/cerita/bahan/langkah_meniru";
        var wrong =
                operator.submit(piece + "?dari=kit", piece, Map.of("langkah", "", "pelaksana", "Camat", "hari", "x"));
        assertThat(wrong.body()).contains("tulis apa yang dikerjakan", "tulis hari sebagai angka", "Camat");
        var saved = operator.submit(
                piece + "?dari=kit", piece, Map.of("langkah", "Latih kader", "pelaksana", "Bidan desa", "hari", "10"));
        assertThat(Visitor.target(saved)).isEqualTo(path + "/kit#langkah_meniru");
        assertThat(operator.get(path + "/kit").body()).contains("1 dari 8 bagian");
        assertThat(operator.get(piece).body()).contains("Latih kader", "Bidan desa");
        operator.submit(
                path + "/cerita/bahan/kesalahan",
                path + "/cerita/bahan/kesalahan",
                Map.of("isi", "Pak Ahmad Fauzi lupa. Masyarakat menjadi sangat antusias sekali."));
        assertThat(operator.get(path + "/kit").body()).contains("tampak memuat nama atau nomor orang");
    }
}
