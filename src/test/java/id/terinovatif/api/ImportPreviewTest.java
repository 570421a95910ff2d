package id.terinovatif.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.People;
import id.terinovatif.account.Role;
import id.terinovatif.account.token.ApiTokens;
import id.terinovatif.evidence.checks.sheet.UglyBook;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.Hostile;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The preview of a list over HTTP, against the description of the interface. */
@RealServer
class ImportPreviewTest {
    private static final String PATH = "/api/v1/import/preview";

    private final World world;
    private final ApiTokens tokens;
    private final People people;
    private World.Place place;
    private String token = "";

    ImportPreviewTest(World world, ApiTokens tokens, People people) {
        this.world = world;
        this.tokens = tokens;
        this.people = people;
        this.place = world.place();
    }

    @BeforeEach
    void begin() {
        place = world.place();
        token = "impor-" + place.region().id();
        tokens.add(people.asUser(people.byEmail(place.email(Role.VERIFIER)).orElseThrow()), token, "uji");
    }

    @Test
    void a_sheet_is_answered_in_the_words_of_the_contract_and_nothing_is_written() throws Exception {
        var operator = world.as(place.email(Role.OPERATOR));
        Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.begin(operator, "SI CEPAT");
        var before = count();
        var file = new UglyBook()
                .row(1, "DAFTAR INOVASI")
                .row(3, "No", "Nama Inovasi", "OPD", "Waktu Penerapan", "Anggaran", "Urusan Irisan", "Catatan")
                .row(4, 1, "Timbang Ceria", "Puskesmas Muara", null, null, null, "x")
                .row(5, 2, "SI CEPAT", "Puskesmas Muara", "Januari 2025", "Rp 5.000.000", "Kesehatan; Sosial", "x")
                .row(6, 3, "BARU", "Dinas Entah", "TA 2024", 12.5)
                .row(7, 4, "RAGU", "Dinas Pendidikan", "1/2/24")
                .row(8, null, "JUMLAH", 4)
                .bytes();

        var answer = preview(Map.of("kind", "innovations"), file);

        assertThat(answer.statusCode()).isEqualTo(200);
        var json = ApiJson.parse(answer.body());
        var schema = new Schema(ApiJson.parse(get("/api/v1/openapi.json")));
        assertThat(schema.faults(described("ImportPreview"), json)).isEmpty();
        assertThat(json.path("rows").toString())
                .isEqualTo("{\"new\":1,\"changed\":1,\"same\":1,\"skipped\":1,\"faulty\":1}");
        assertThat(json.path("columns").path(1).toString())
                .isEqualTo("{\"column\":\"B\",\"heading\":\"Nama Inovasi\",\"field\":\"nama\"}");
        assertThat(json.path("columns").path(6).path("field").isNull()).isTrue();
        assertThat(json.path("values").path(1).toString())
                .isEqualTo("{\"row\":5,\"nama\":\"SI CEPAT\",\"perangkat_daerah\":\"Puskesmas Muara\","
                        + "\"waktu_penerapan\":{\"value\":\"2025-01-01\",\"precision\":\"MONTH\"},\"anggaran\":5000000,"
                        + "\"urusan_irisan\":[\"KESEHATAN\",\"SOSIAL\"]}");
        assertThat(json.path("faults").size()).isEqualTo(1);
        assertThat(json.path("faults").path(0).path("cell").asString()).isEqualTo("Sheet1!D7");
        assertThat(json.path("faults").path(0).path("field").asString()).isEqualTo("waktu_penerapan");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void people_agencies_and_results_are_compared_with_what_is_there() throws Exception {
        var known = place.email(Role.OPERATOR);
        assertThat(rows(
                        "people",
                        "Nama;Surel;OPD\nOrang;" + known + ";Puskesmas Muara\nBaru;baru@uji.id;Dinas Kesehatan\n"))
                .startsWith("{\"new\":1,\"changed\":1,\"same\":0");
        assertThat(rows(
                        "agencies",
                        "Perangkat Daerah;Induk\nPuskesmas Muara;Dinas Kesehatan\nPuskesmas Hulu;Dinas Kesehatan\n"))
                .startsWith("{\"new\":1,\"changed\":0,\"same\":1");
        assertThat(rows("results", "Tahun;Nama Inovasi;OPD;Skor\n2024;A;Dinas X;90,5\n2024;A;Dinas X;90,5\n"))
                .isEqualTo("{\"new\":1,\"changed\":0,\"same\":0,\"skipped\":1,\"faulty\":0}");
    }

    @Test
    void what_is_no_sheet_or_no_kind_is_refused_with_its_name() throws Exception {
        assertThat(problem(Map.of("kind", "cats"), "Nama\nA\n")).contains("\"field\":\"kind\"");
        assertThat(problem(Map.of("kind", "people", "warna", "biru"), "Nama\nA\n"))
                .contains("\"field\":\"warna\"");
        assertThat(problem(Map.of("kind", "people"), "<html><table>"))
                .contains("\"field\":\"file\"", "simpan sebagai .xlsx");
        assertThat(problem(Map.of("kind", "people"), "")).contains("\"field\":\"file\"");
        var bomb = preview(Map.of("kind", "people"), Hostile.unpackingSheet(700));
        assertThat(bomb.statusCode()).isEqualTo(400);
        var book = new UglyBook().row(1, "Nama").bytes();
        assertThat(text(preview(Map.of("kind", "people", "sheet", "Lain"), book)))
                .contains("\"field\":\"sheet\"");
        assertThat(preview(Map.of("kind", "people"), new byte[(20 << 20) + 1]).statusCode())
                .isEqualTo(413);
        token = "salah";
        assertThat(preview(Map.of("kind", "people"), book).statusCode()).isEqualTo(401);
    }

    private String rows(String kind, String csv) throws Exception {
        var answer = preview(Map.of("kind", kind), csv.getBytes(StandardCharsets.UTF_8));
        return ApiJson.parse(answer.body()).path("rows").toString();
    }

    private String problem(Map<String, String> fields, String csv) throws Exception {
        var answer = preview(fields, csv.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(400);
        return text(answer);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private long count() {
        return world.jdbc()
                .sql("select count(*) from profile_field where region_id = ?")
                .param(place.region().id())
                .query(Long.class)
                .single();
    }

    private static JsonNode described(String schema) {
        return ApiJson.parse(("{\"$ref\": \"#/components/schemas/" + schema + "\"}").getBytes(StandardCharsets.UTF_8));
    }

    private byte[] get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(world.address() + path)).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    private HttpResponse<byte[]> preview(Map<String, String> fields, byte[] file)
            throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(
                ("--batas\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes("--batas\r\nContent-Disposition: form-data; name=\"file\"; filename=\"daftar.xlsx\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--batas--\r\n".getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(world.address() + PATH))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "multipart/form-data; boundary=batas")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
