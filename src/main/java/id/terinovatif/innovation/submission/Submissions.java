package id.terinovatif.innovation.submission;

import static java.util.stream.Collectors.joining;

import id.terinovatif.account.User;
import id.terinovatif.evidence.use.EvidenceLinks;
import id.terinovatif.evidence.use.EvidenceLinks.Linked;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Locked;
import id.terinovatif.innovation.answer.Answers;
import id.terinovatif.innovation.profile.Profile;
import id.terinovatif.shared.Sha256;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
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

    /** The newest submission; {@code late} when it came after the region's own deadline. */
    public record Sent(int number, String by, Instant at, boolean late) {}

    public Optional<Sent> newest(Innovation innovation) {
        return jdbc.sql("""
                        select s.number, p.name as by, s.submitted_at as at, s.late
                        from submission s join person p on p.region_id = s.region_id and p.id = s.submitted_by
                        where s.region_id = ? and s.innovation_id = ? order by s.number desc limit 1""")
                .params(innovation.regionId(), innovation.id())
                .query(Sent.class)
                .optional();
    }

    /** How many days the office took from a sending to its answer, the median of the last fifty; empty while there are few. */
    public Optional<Integer> usualDays(long regionId) {
        return jdbc.sql("""
                        select case when count(*) >= 5 then
                                    ceil(percentile_cont(0.5) within group (order by took) / 86400)::int end
                        from (select extract(epoch from v.taken_at - s.at) as took
                              from step_taken v
                              join lateral (select max(t.taken_at) as at from step_taken t
                                            where t.region_id = v.region_id and t.innovation_id = v.innovation_id
                                              and t.step = 'SUBMIT' and t.taken_at < v.taken_at) s on s.at is not null
                              where v.region_id = ? and v.step in ('VERIFY', 'SEND_BACK')
                              order by v.taken_at desc limit 50) known""").param(regionId).query(Integer.class).optional();
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
            boolean late,
            Profile profile,
            Map<String, Answers.Saved> answers,
            Map<String, List<Linked>> evidence) {
        int number = jdbc.sql(
                        "update innovation set submission = submission + 1 where region_id = ? and id = ? returning submission")
                .params(locked.regionId(), locked.id())
                .query(Integer.class)
                .single();
        jdbc.sql("""
                        insert into submission (region_id, innovation_id, number, edition_hash, profile, submitted_by, submitted_at, late)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?, ?)""")
                .params(
                        locked.regionId(),
                        locked.id(),
                        number,
                        editionHash,
                        json.writeValueAsString(profile.fields()),
                        by.id(),
                        Timestamp.from(clock.instant()),
                        late)
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
        return Sha256.hex(answer.level() + "|" + answer.variant() + "|" + value + "|" + documents);
    }
}
