package id.terinovatif.innovation.standing;

import static java.util.stream.Collectors.toMap;

import id.terinovatif.account.User;
import id.terinovatif.evidence.review.Failing;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.answer.Answers;
import id.terinovatif.innovation.verdict.Verdict;
import id.terinovatif.innovation.verdict.Verdicts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an innovation claims, indicator by indicator, and what became of it: for the pages that show it, in one statement. */
@Repository
public class Claimed {
    /**
     * One indicator that was answered or judged.
     *
     * @param documents how many are attached, {@code checked} of them with a report on the present claim, {@code passed} of these
     *     without any objection
     * @param failing why none of them holds, as far as their checks say; null when one may
     * @param verdict the last one, unless this person must not know it yet
     * @param touched when its answer, its proof or a reply to its verdict was last written; null when never
     */
    public record Line(
            String indicator,
            Answers.@Nullable Saved answer,
            int documents,
            int checked,
            int passed,
            @Nullable Failing failing,
            @Nullable Verdict verdict,
            @Nullable Instant touched) {
        public static Line nothing(String indicator) {
            return new Line(indicator, null, 0, 0, 0, null, null, null);
        }

        /** Lowered or rejected as it was handed in: its writers are asked to mend it. */
        public boolean refused() {
            return verdict != null && verdict.stands() && verdict.outcome() != Verdict.Outcome.ACCEPT;
        }

        /** Something was done about the refusal since it was given. */
        public boolean mended() {
            return verdict != null && refused() && touched != null && touched.isAfter(verdict.judgedAt());
        }
    }

    private static final String SELECT = """
            select x.indicator, a.level, a.variant, a.value, a.saved_at, a.saved_by, a.revision,
                   (select count(*) from evidence e where e.region_id = :region and e.innovation_id = :id and e.indicator = x.indicator)
                       as documents,
                   greatest(a.saved_at,
                            (select max(e.linked_at) from evidence e
                             where e.region_id = :region and e.innovation_id = :id and e.indicator = x.indicator),
                            (select max(r.replied_at) from verdict_reply r
                             where r.region_id = :region and r.innovation_id = :id and r.indicator = x.indicator)) as touched,
                   f.failed, f.failing, f.detail, g.checked, g.passed,
                   v.outcome, v.level as judged, v.reason, v.words, s.indicator is not null as stands, s.variant as judged_variant,
                   p.name as by, v.judged_at
            from (select indicator from answer where region_id = :region and innovation_id = :id
                  union select indicator from verdict where region_id = :region and innovation_id = :id) x
            left join answer a on a.region_id = :region and a.innovation_id = :id and a.indicator = x.indicator
            left join lateral (
                 select count(distinct c.document_id) as failed, (array_agg(t->>'check' order by c.document_id, n))[1] as failing,
                        (array_agg(t->>'detail' order by c.document_id, n))[1] as detail
                 from evidence_check c cross join jsonb_array_elements(c.report->'checks') with ordinality as told(t, n)
                 where c.region_id = :region and c.innovation_id = :id and c.indicator = x.indicator and c.outcome = 'FAIL'
                   and c.name = :name and c.level = coalesce(a.level, 0) and t->>'outcome' = 'FAIL') f on true
            left join lateral (
                 select count(*) as checked, count(*) filter (where c.outcome = 'PASS') as passed from evidence_check c
                 where c.region_id = :region and c.innovation_id = :id and c.indicator = x.indicator
                   and c.name = :name and c.level = coalesce(a.level, 0)) g on true
            left join standing_verdict s on s.region_id = :region and s.innovation_id = :id and s.indicator = x.indicator
            left join verdict v on v.region_id = :region and v.innovation_id = :id and v.indicator = x.indicator
                 and not (:verifier and s.indicator is not null and %s)
            left join person p on p.region_id = :region and p.id = v.judged_by
            """.formatted(Verdicts.HIDDEN);

    private final JdbcClient jdbc;

    Claimed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<String, Line> of(User user, Innovation innovation) {
        return select(SELECT, user, innovation).query((row, n) -> line(row)).list().stream()
                .collect(toMap(Line::indicator, line -> line));
    }

    /** The answers alone, as what must be there before handing in is asked. */
    public static Map<String, Answers.Saved> answers(Map<String, Line> claimed) {
        return claimed.values().stream()
                .map(Line::answer)
                .filter(Objects::nonNull)
                .collect(toMap(Answers.Saved::indicator, saved -> saved));
    }

    public Line at(User user, Innovation innovation, String indicator) {
        return select(SELECT + " where x.indicator = :indicator", user, innovation)
                .param("indicator", indicator)
                .query((row, n) -> line(row))
                .optional()
                .orElse(Line.nothing(indicator));
    }

    private JdbcClient.StatementSpec select(String sql, User user, Innovation innovation) {
        return jdbc.sql(sql)
                .param("region", innovation.regionId())
                .param("id", innovation.id())
                .param("name", innovation.name())
                .param("verifier", user.mayJudge())
                .param("me", user.id());
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("indicator"),
                answer(row),
                row.getInt("documents"),
                row.getInt("checked"),
                row.getInt("passed"),
                failing(row),
                verdict(row),
                at(row, "touched"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    // one document that may hold is enough
    private static @Nullable Failing failing(ResultSet row) throws SQLException {
        var failed = row.getInt("failed");
        return failed == 0 || failed < row.getInt("documents")
                ? null
                : new Failing(row.getString("failing"), row.getString("detail"));
    }

    private static Answers.@Nullable Saved answer(ResultSet row) throws SQLException {
        var at = row.getTimestamp("saved_at");
        return at == null
                ? null
                : new Answers.Saved(
                        row.getString("indicator"),
                        row.getInt("level"),
                        row.getString("variant"),
                        row.getBigDecimal("value"),
                        at.toInstant(),
                        row.getLong("saved_by"),
                        row.getInt("revision"));
    }

    private static @Nullable Verdict verdict(ResultSet row) throws SQLException {
        var at = row.getTimestamp("judged_at");
        return at == null
                ? null
                : new Verdict(
                        row.getString("indicator"),
                        Verdict.Outcome.valueOf(row.getString("outcome")),
                        row.getInt("judged"),
                        row.getString("reason"),
                        row.getString("words"),
                        row.getBoolean("stands"),
                        row.getString("judged_variant"),
                        row.getString("by"),
                        at.toInstant());
    }
}
