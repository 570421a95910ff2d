package id.terinovatif.catalogue.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.world.RealServer;
import id.terinovatif.world.Shelf;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The open data: every format says the same, describes itself, and forgets at once what is hidden. */
@RealServer
class DataTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final World world;
    private final World.Place place;
    private final Shelf shelf;

    DataTest(World world) {
        this.world = world;
        this.place = world.place();
        this.shelf = new Shelf(world, place);
    }

    private String get(String path) {
        return world.visitor().get(path).body();
    }

    @Test
    void what_is_hidden_disappears_everywhere_in_the_same_transaction() {
        long id = shelf.put("HILANG SEMPURNA ZYX", "perahu hilang", Map.of());
        shelf.kit(id);
        var outputs = List.of(
                "/katalog?cari=zyx",
                "/katalog?cari=sempurna+zyx+lain",
                "/data/inovasi.csv",
                "/data/inovasi.json",
                "/katalog.atom",
                "/sitemap.xml",
                "/api/v1/innovations?q=zyx",
                "/api/v1/exports/innovations.csv?q=zyx",
                "/katalog?kit=kit&cari=zyx",
                "/katalog/" + id,
                "/katalog/" + id + "/kit",
                "/api/v1/innovations/" + id);
        for (var output : outputs)
            assertThat(get(output)).as(output).containsAnyOf("HILANG SEMPURNA ZYX", "/katalog/" + id + "<");
        assertThat(world.visitor().get("/katalog/" + id + "/kit.zip").statusCode())
                .isEqualTo(200);
        shelf.move(id, "WITHDRAWN");
        for (var output : outputs)
            assertThat(get(output)).as(output).doesNotContain("HILANG SEMPURNA ZYX", "/katalog/" + id + "<");
        for (var file : List.of("gambar.png", "kit.zip"))
            assertThat(world.visitor().get("/katalog/" + id + "/" + file).statusCode())
                    .as(file)
                    .isEqualTo(404);
    }

    @Test
    void claimed_verified_and_unknown_stand_in_columns_of_their_own() {
        long id = shelf.put("TIGA KOLOM QWX, \"satu\"", "kolom", Map.of());
        shelf.measured(id, "Anak", "38", "97", "anak", "2025", "register");
        var row = row(id);
        assertThat(row.path("diklaim_sesudah").asString()).isEqualTo("97");
        assertThat(row.path("diverifikasi_skor").isNull()).isTrue();
        assertThat(row.path("berjalan").isNull()).isTrue();
        assertThat(get("/data/inovasi.csv")).contains("\"TIGA KOLOM QWX, \"\"satu\"\"\"");
    }

    private JsonNode row(long id) {
        for (var row : JSON.readTree(get("/data/inovasi.json")))
            if (row.path("nomor").asLong() == id) return row;
        throw new AssertionError("no row of " + id);
    }

    @Test
    void every_dataset_has_the_columns_that_its_dictionary_says() {
        shelf.put("KAMUS DATA", "kamus", Map.of());
        var described = JSON.readTree(get("/data/datapackage.json"));
        assertThat(described.path("licenses").get(0).path("name").asString()).isEqualTo("CC-BY-4.0");
        var names = new HashSet<String>();
        for (var resource : described.path("resources")) {
            names.add(resource.path("name").asString());
            assertThat(resource.path("name").asString()).matches("[a-z0-9._-]+");
            var fields = resource.path("schema").path("fields").values().stream()
                    .map(one -> one.path("name").asString())
                    .toList();
            assertThat(fields).doesNotHaveDuplicates();
            assertThat(get("/data/" + resource.path("name").asString() + ".csv")
                            .lines()
                            .findFirst())
                    .hasValue(String.join(",", fields));
            for (var field : resource.path("schema").path("fields"))
                assertThat(field.path("type").asString()).isIn("string", "number", "integer", "date", "datetime");
        }
        assertThat(names).contains("inovasi", "indeks");
        assertThat(get("/data")).contains("Kamus data", "application/ld+json", "datapackage.json");
    }

    @Test
    void the_catalogue_of_datasets_has_what_dcat_asks_for() {
        var catalogue = JSON.readTree(get("/catalog.jsonld"));
        assertThat(catalogue.path("@type").asString()).isEqualTo("dcat:Catalog");
        for (var field : List.of("dct:title", "dct:description", "dct:publisher", "dct:license", "dcat:dataset"))
            assertThat(catalogue.has(field)).as(field).isTrue();
        for (var dataset : catalogue.path("dcat:dataset")) {
            assertThat(dataset.path("@id").asString()).startsWith("http");
            for (var one : dataset.path("dcat:distribution"))
                for (var field : List.of("dcat:accessURL", "dcat:downloadURL", "dcat:mediaType"))
                    assertThat(one.path(field).path("@id").asString()).as(field).startsWith("http");
        }
    }

    @Test
    void feed_and_sitemap_are_well_formed_and_robots_name_the_sitemap() throws Exception {
        shelf.put("TANDA <b> & \"kutip\"", "tanda", Map.of());
        for (var path : List.of("/katalog.atom", "/sitemap.xml"))
            DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(
                            world.visitor().download(path).body()));
        assertThat(get("/robots.txt")).contains("Sitemap: http");
    }

    @Test
    void nothing_new_is_answered_by_its_mark_alone_until_something_is() {
        var first = new Visitor[] {world.visitor()};
        var mark =
                first[0].get("/data/inovasi.csv").headers().firstValue("ETag").orElseThrow();
        assertThat(world.visitor()
                        .sending("If-None-Match", mark)
                        .get("/data/inovasi.csv")
                        .statusCode())
                .isEqualTo(304);
        shelf.put("SESUATU BARU", "baru", Map.of());
        assertThat(world.visitor()
                        .sending("If-None-Match", mark)
                        .get("/data/inovasi.csv")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_workbook_opens_and_strange_names_are_missing() {
        var book = world.visitor().download("/data/indeks.xlsx");
        assertThat(book.statusCode()).isEqualTo(200);
        assertThat(new String(book.body(), 0, 2, java.nio.charset.StandardCharsets.ISO_8859_1))
                .isEqualTo("PK");
        for (var odd : List.of("/data/inovasi", "/data/inovasi.exe", "/data/.csv", "/data/%2e%2e%2fx.csv"))
            assertThat(world.visitor().get(odd).statusCode()).as(odd).isIn(400, 404);
    }
}
