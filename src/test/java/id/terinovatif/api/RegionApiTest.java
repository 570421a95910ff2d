package id.terinovatif.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.People;
import id.terinovatif.account.Role;
import id.terinovatif.account.token.ApiTokens;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The calls that read a region's own data, over HTTP. */
@RealServer
class RegionApiTest {
    private final World world;
    private final ApiTokens tokens;
    private final People people;
    private final Schema schema;

    RegionApiTest(World world, ApiTokens tokens, People people) throws IOException, InterruptedException {
        this.world = world;
        this.tokens = tokens;
        this.people = people;
        this.schema = new Schema(ApiJson.parse(call("/api/v1/openapi.json", "").body()));
    }

    @Test
    void the_index_is_given_to_a_token_and_to_nobody_else() throws IOException, InterruptedException {
        var place = world.place();
        var verifier = people.asUser(people.byEmail(place.email(Role.VERIFIER)).orElseThrow());
        tokens.add(verifier, "rahasia-" + place.region().id(), "uji");

        var answer = call("/api/v1/index/2026", "rahasia-" + place.region().id());

        assertThat(answer.statusCode()).isEqualTo(200);
        var json = ApiJson.parse(answer.body());
        assertThat(schema.faults(described("Index"), json)).isEmpty();
        assertThat(json.path("region").asString()).isEqualTo(place.region().name());
        assertThat(json.path("verified").path("predikat").asString()).isEqualTo("Tidak Dapat Dinilai");
        assertThat(call("/api/v1/index/2026", "salah").statusCode()).isEqualTo(401);
        assertThat(call("/api/v1/index/2025", "rahasia-" + place.region().id()).statusCode())
                .as("a year not opened")
                .isEqualTo(404);
    }

    @Test
    void the_list_of_published_innovations_refuses_what_is_no_number() throws IOException, InterruptedException {
        var page = call("/api/v1/innovations?size=5&q=balita", "");
        assertThat(schema.faults(described("Innovations"), ApiJson.parse(page.body())))
                .isEmpty();

        var refused = call("/api/v1/innovations?size=0&page=x", "");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(new String(refused.body(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("\"size\"", "\"page\"");
    }

    @Test
    void the_catalogue_leaves_as_a_table_with_the_columns_that_the_description_names()
            throws IOException, InterruptedException {
        var place = world.place();
        world.jdbc()
                .sql(
                        "insert into innovation (region_id, agency_id, year, name, status, created_by, submitted_at)"
                                + " values (?, ?, 2026, '=1+1 TIMBANG', 'PUBLISHED', 1, now()), (?, ?, 2026, 'DRAF SAJA', 'DRAFT', 1, now())")
                .params(place.region().id(), place.puskesmas(), place.region().id(), place.puskesmas())
                .update();
        var description = ApiJson.parse(call("/api/v1/openapi.json", "").body());
        var responses = description
                .path("paths")
                .path("/api/v1/exports/innovations.csv")
                .path("get")
                .path("responses");
        var columns = responses
                .path("200")
                .path("x-columns")
                .valueStream()
                .map(one -> one.asString())
                .toList();

        var csv = call("/api/v1/exports/innovations.csv?year=2026&perangkatDaerah=Puskesmas%20Muara", "");
        var text = new String(csv.body(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(csv.headers().firstValue("Content-Type").orElse(""))
                .isEqualTo(responses
                        .path("200")
                        .path("content")
                        .propertyNames()
                        .iterator()
                        .next());
        assertThat(text.lines().findFirst().orElse("").replace("\ufeff", "")).isEqualTo(String.join(";", columns));
        assertThat(text).contains("'=1+1 TIMBANG").doesNotContain("DRAF SAJA");
        var xlsx = call("/api/v1/exports/innovations.xlsx?q=timbang", "");
        assertThat(xlsx.body()).startsWith('P', 'K');
        assertThat(call("/api/v1/exports/innovations.csv?year=dulu", "").statusCode())
                .isEqualTo(400);
    }

    private static tools.jackson.databind.JsonNode described(String schema) {
        return ApiJson.parse(("{\"$ref\": \"#/components/schemas/" + schema + "\"}")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private HttpResponse<byte[]> call(String path, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(world.address() + path));
        if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
