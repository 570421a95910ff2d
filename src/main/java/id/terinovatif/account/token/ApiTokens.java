package id.terinovatif.account.token;

import id.terinovatif.account.Role;
import id.terinovatif.account.Token;
import id.terinovatif.account.User;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tokens of the interface; of each only the hash is kept. */
@Repository
public class ApiTokens {
    private static final String SELECT = """
            select t.id, t.label, p.name as person, p.role, t.scopes, t.per_minute, t.created_at, t.expires_at, t.revoked_at, t.last_day
            from api_token t join person p on p.region_id = t.region_id and p.id = t.person_id
            """;

    /** What a good secret opens. */
    record Opened(long regionId, long personId, ApiToken token) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    ApiTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Registers a secret that is known elsewhere, with every scope and without an end. */
    public void add(User user, String secret, String label) {
        jdbc.sql(
                        "insert into api_token (region_id, token_hash, person_id, label) values (?, ?, ?, ?) on conflict do nothing")
                .params(user.regionId(), new Token(secret).hash(), user.id(), label)
                .update();
    }

    /** A new token with the rights of a person of the admin's region; the secret, which is shown once. */
    public String make(
            User by, long personId, String label, Set<ApiScope> scopes, int perMinute, @Nullable Instant expiresAt) {
        var token = Token.random();
        jdbc.sql("""
                        insert into api_token (region_id, token_hash, person_id, label, scopes, per_minute, expires_at, made_by)
                        values (:region, :hash, :person, :label, :scopes, :perMinute, :expires, :by)""")
                .param("region", by.regionId())
                .param("hash", token.hash())
                .param("person", personId)
                .param("label", label)
                .param("scopes", scopes.stream().map(Enum::name).toArray(String[]::new))
                .param("perMinute", perMinute)
                .param("expires", expiresAt == null ? null : Timestamp.from(expiresAt))
                .param("by", by.id())
                .update();
        return token.secret();
    }

    /** Every token of the region, the open ones first. */
    public List<ApiToken> of(long regionId) {
        return jdbc.sql(SELECT + "where t.region_id = ? order by t.revoked_at is not null, t.id desc")
                .param(regionId)
                .query((row, n) -> token(row))
                .list();
    }

    /** Its label, when it was open until now; from the next call on it opens nothing. */
    public Optional<String> revoke(long regionId, long id) {
        return jdbc.sql(
                        "update api_token set revoked_at = now() where region_id = ? and id = ? and revoked_at is null returning label")
                .params(regionId, id)
                .query(String.class)
                .optional();
    }

    Optional<Opened> opened(String secret) {
        return jdbc.sql(SELECT.replace("select ", "select t.region_id, t.person_id, ")
                        + "where t.token_hash = ? and p.closed_at is null"
                        + " and exists (select 1 from region r where r.id = t.region_id and r.closed_at is null)")
                .param(new Token(secret).hash())
                .query((row, n) -> new Opened(row.getLong("region_id"), row.getLong("person_id"), token(row)))
                .optional()
                .filter(opened -> opened.token().open(clock.instant()));
    }

    /** Notes the day of its last use; once a day. */
    void used(Opened opened) {
        var today = LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
        if (today.equals(opened.token().lastDay())) return;
        jdbc.sql("update api_token set last_day = ? where region_id = ? and id = ?")
                .params(today, opened.regionId(), opened.token().id())
                .update();
    }

    private static ApiToken token(ResultSet row) throws SQLException {
        return new ApiToken(
                row.getLong("id"),
                row.getString("label"),
                row.getString("person"),
                Role.valueOf(row.getString("role")),
                Stream.of((String[]) row.getArray("scopes").getArray())
                        .map(ApiScope::valueOf)
                        .toList(),
                row.getInt("per_minute"),
                row.getTimestamp("created_at").toInstant(),
                instant(row, "expires_at"),
                instant(row, "revoked_at"),
                row.getObject("last_day", LocalDate.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
