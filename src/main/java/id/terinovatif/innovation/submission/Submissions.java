package id.terinovatif.innovation.submission;

import static java.util.stream.Collectors.joining;

import id.terinovatif.account.User;
import id.terinovatif.evidence.use.EvidenceLinks;
import id.terinovatif.evidence.use.EvidenceLinks.Linked;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Locked;
import id.terinovatif.innovation.answer.Answers;
import id.terinovatif.innovation.profile.Profile;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The frozen copies that verification judges: profile, levels and the checksums of their evidence at the moment of handing in. */
@Repository
public class Submissions {
    /** A claim as handed in; the same fingerprint means the same level proved by the same documents. */
    public record Claim(
            String indicator,
            int level,
            @Nullable String variant,
            @Nullable BigDecimal value,
            String fingerprint) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Submissions(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** What the newest submission claims, by indicator; nothing before the first. */
    public List<Claim> claims(Innovation innovation) {
        return jdbc.sql("""
                        select indicator, level, variant, value, fingerprint from present_claim
                        where region_id = ? and innovation_id = ?""")
                .params(innovation.regionId(), innovation.id())
                .query(Claim.class)
                .list();
    }

    /** One of them. */
    public Optional<Claim> claim(Innovation innovation, String indicator) {
        return claims(innovation).stream()
                .filter(claim -> claim.indicator().equals(indicator))
                .findFirst();
    }

    /** Keeps what is handed in; from here on it is what verification judges. */
    public void freeze(
            User by,
            Locked locked,
            String editionHash,
            Profile profile,
            Map<String, Answers.Saved> answers,
            Map<String, List<Linked>> evidence) {
        int number = jdbc.sql(
                        "update innovation set submission = submission + 1 where region_id = ? and id = ? returning submission")
                .params(locked.regionId(), locked.id())
                .query(Integer.class)
                .single();
        jdbc.sql("""
                        insert into submission (region_id, innovation_id, number, edition_hash, profile, submitted_by, submitted_at)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?)""")
                .params(
                        locked.regionId(),
                        locked.id(),
                        number,
                        editionHash,
                        json.writeValueAsString(profile.fields()),
                        by.id(),
                        Timestamp.from(clock.instant()))
                .update();
        for (var answer : answers.values())
            freeze(locked, number, answer, evidence.getOrDefault(answer.indicator(), List.of()));
    }

    private void freeze(Locked locked, int number, Answers.Saved answer, List<Linked> evidence) {
        jdbc.sql("""
                        insert into frozen_answer (region_id, innovation_id, number, indicator, level, variant, value, documents, fingerprint)
                        values (:region, :innovation, :number, :indicator, :level, :variant, :value, :documents::jsonb, :print)""")
                .param("region", locked.regionId())
                .param("innovation", locked.id())
                .param("number", number)
                .param("indicator", answer.indicator())
                .param("level", answer.level())
                .param("variant", answer.variant())
                .param("value", answer.value())
                .param(
                        "documents",
                        json.writeValueAsString(
                                evidence.stream().map(Submissions::summary).toList()))
                .param("print", fingerprint(answer, evidence))
                .update();
    }

    private static Map<String, Object> summary(Linked linked) {
        var document = linked.document();
        return Map.of("id", document.id(), "title", document.title(), "identity", document.identity());
    }

    static String fingerprint(Answers.Saved answer, List<EvidenceLinks.Linked> evidence) {
        var value = answer.value() == null
                ? ""
                : answer.value().stripTrailingZeros().toPlainString();
        var documents = evidence.stream()
                .map(linked -> linked.document().identity())
                .sorted()
                .collect(joining("\n"));
        return sha256(answer.level() + "|" + answer.variant() + "|" + value + "|" + documents);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
