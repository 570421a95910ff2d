package id.terinovatif.administration;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import id.terinovatif.world.World.Place;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An admin makes a token, says what it may and how often, and takes it back. */
@RealServer
class TokenTest {
    private static final String INDEX = "/api/v1/index/2026";

    private final World world;

    TokenTest(World world) {
        this.world = world;
    }

    @Test
    void a_token_is_shown_once_kept_as_a_hash_and_opens_until_it_is_revoked() {
        var place = world.place();
        var admin = world.as(place.email(Role.ADMIN));
        var secret = made(admin, form(place, "INDEX", "120"));

        assertThat(admin.get("/kelola/token").body()).contains("Papan kantor").doesNotContain(secret);
        assertThat(world.jdbc()
                        .sql("select count(*) from api_token where token_hash = ?")
                        .param(secret)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(with(secret).get(INDEX).statusCode()).isEqualTo(200);

        admin.post("/kelola/token/" + id(place) + "/cabut", Map.of());

        assertThat(with(secret).get(INDEX).statusCode()).isEqualTo(401);
        assertThat(admin.get("/kelola").body()).contains("membuat token", "mencabut token");
    }

    @Test
    void it_opens_no_more_than_its_scopes_no_more_often_than_its_rate_and_no_longer_than_its_day() {
        var place = world.place();
        var admin = world.as(place.email(Role.ADMIN));
        var evidence = made(admin, form(place, "EVIDENCE", "120"));
        assertThat(with(evidence).get(INDEX).statusCode()).isEqualTo(403);
        assertThat(with(evidence).get(INDEX).body()).contains("Di luar hak token");

        var slow = made(admin, form(place, "INDEX", "2"));
        assertThat(with(slow).get(INDEX).statusCode()).isEqualTo(200);
        assertThat(with(slow).get(INDEX).statusCode()).isEqualTo(200);
        assertThat(with(slow).get(INDEX).statusCode()).isEqualTo(429);

        var ended = made(admin, form(place, "INDEX", "120"));
        world.jdbc()
                .sql("update api_token set expires_at = now() where id = ?")
                .param(id(place))
                .update();
        assertThat(with(ended).get(INDEX).statusCode()).isEqualTo(401);
    }

    @Test
    void it_ends_with_the_account_whose_rights_it_has() {
        var place = world.place();
        var secret = made(world.as(place.email(Role.ADMIN)), form(place, "INDEX", "120"));
        world.jdbc()
                .sql("update person set closed_at = now() where email = ?")
                .param(place.email(Role.VERIFIER))
                .update();

        assertThat(with(secret).get(INDEX).statusCode()).isEqualTo(401);
    }

    @Test
    void another_regions_person_or_token_is_not_there() {
        var place = world.place();
        var foreign = world.place();
        made(world.as(place.email(Role.ADMIN)), form(place, "INDEX", "120"));
        var admin = world.as(foreign.email(Role.ADMIN));
        admin.get("/kelola/token");

        assertThat(admin.post("/kelola/token", form(place, "INDEX", "120")).statusCode())
                .isEqualTo(422);
        assertThat(admin.post("/kelola/token/" + id(place) + "/cabut", Map.of()).statusCode())
                .isEqualTo(404);
    }

    private Map<String, String> form(Place place, String scope, String perMinute) {
        var verifier = world.jdbc()
                .sql("select id from person where email = ?")
                .param(place.email(Role.VERIFIER))
                .query(String.class)
                .single();
        var until = LocalDate.now(place.region().zone()).plusDays(30).toString();
        return Map.of("nama", "Papan kantor", "orang", verifier, "hak", scope, "batas", perMinute, "sampai", until);
    }

    private static String made(Visitor admin, Map<String, String> form) {
        admin.get("/kelola/token");
        admin.post("/kelola/token", form);
        var found = Pattern.compile("<code>([\\w-]+)</code>")
                .matcher(admin.get("/kelola/token").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private long id(Place place) {
        return world.jdbc()
                .sql("select max(id) from api_token where region_id = ?")
                .param(place.region().id())
                .query(Long.class)
                .single();
    }

    private Visitor with(String secret) {
        return world.visitor().sending("Authorization", "Bearer " + secret);
    }
}
