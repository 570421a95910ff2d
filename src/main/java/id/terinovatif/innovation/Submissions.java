package id.terinovatif.innovation;

import static java.util.stream.Collectors.joining;

import id.terinovatif.account.User;
import id.terinovatif.evidence.EvidenceLinks;
import id.terinovatif.evidence.EvidenceLinks.Linked;
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

    /** The number of the newest submission, empty before the first. */
    public Optional<Integer> latest(Innovation innovation) {
        return jdbc.sql("select max(number) from submission where region_id = ? and innovation_id = ?")
                .params(innovation.regionId(), innovation.id())
                .query(Integer.class)
                .optional();
    }

    /** What the newest submission claims, by indicator; nothing before the first. */
    public List<Claim> claims(Innovation innovation) {
        return jdbc.sql("""
                        select indicator, level, variant, value, fingerprint from frozen_answer
                        where region_id = :region and innovation_id = :id
                          and number = (select max(number) from submission where region_id = :region and innovation_id = :id)""")
                .param("region", innovation.regionId())
                .param("id", innovation.id())
                .query(Claim.class)
                .list();
    }

    void freeze(
            User by,
            Innovation innovation,
            String editionHash,
            Profile profile,
            Map<String, Answers.Saved> answers,
            Map<String, List<Linked>> evidence) {
        int number = latest(innovation).orElse(0) + 1;
        jdbc.sql("""
                        insert into submission (region_id, innovation_id, number, edition_hash, profile, submitted_by, submitted_at)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?)""")
                .params(
                        innovation.regionId(),
                        innovation.id(),
                        number,
                        editionHash,
                        json.writeValueAsString(profile.fields()),
                        by.id(),
                        Timestamp.from(clock.instant()))
                .update();
        for (var answer : answers.values())
            freeze(innovation, number, answer, evidence.getOrDefault(answer.indicator(), List.of()));
    }

    private void freeze(Innovation innovation, int number, Answers.Saved answer, List<Linked> evidence) {
        jdbc.sql("""
                        insert into frozen_answer (region_id, innovation_id, number, indicator, level, variant, value, documents, fingerprint)
                        values (:region, :innovation, :number, :indicator, :level, :variant, :value, :documents::jsonb, :print)""")
                .param("region", innovation.regionId())
                .param("innovation", innovation.id())
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
