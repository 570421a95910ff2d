package id.terinovatif.innovation.coaching;

import static java.util.stream.Collectors.toCollection;

import id.terinovatif.account.Companions;
import id.terinovatif.coach.Critique;
import id.terinovatif.coach.Finding;
import id.terinovatif.coach.Ticks;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.award.Awards;
import id.terinovatif.innovation.chain.Chains;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The newest critique of each draft, and the last one of each week; kinds of findings, never a text. */
@Repository
public class Critiques {
    /** A critique as kept; {@code message} is its most useful one, about {@code section}. */
    record Latest(
            List<String> ticks,
            List<String> checks,
            @Nullable String message,
            @Nullable String section,
            List<String> better,
            Instant readAt) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Critiques(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Latest> latest(Innovation innovation) {
        return jdbc.sql("""
                        select ticks, checks, message, section, better, read_at from coach_reading
                        where region_id = ? and innovation_id = ?""")
                .params(innovation.regionId(), innovation.id())
                .query((row, n) -> latest(row))
                .optional();
    }

    private static Latest latest(ResultSet row) throws SQLException {
        return new Latest(
                List.of((String[]) row.getArray("ticks").getArray()),
                List.of((String[]) row.getArray("checks").getArray()),
                row.getString("message"),
                row.getString("section"),
                List.of((String[]) row.getArray("better").getArray()),
                row.getTimestamp("read_at").toInstant());
    }

    /**
     * What stands beside the task list.
     *
     * @param critique the newest, null when the draft was never read
     * @param changedSince whether a text was saved after that
     * @param companion the verifier whom the agency may ask, null without one
     * @param award the newest award in words, null without one
     * @param years of the same innovation, this one among them
     * @param signOff what the head of the agency was asked and has said, null while nobody asked
     */
    public record Beside(
            @Nullable Latest critique,
            boolean changedSince,
            @Nullable String companion,
            @Nullable String award,
            List<Chains.Year> years,
            @Nullable Wish signOff) {}

    /** A writer's wish that the head sends it; {@code note} is the head's answer, null while there is none. */
    public record Wish(String by, Instant askedAt, @Nullable String note) {
        static @Nullable Wish of(ResultSet row) throws SQLException {
            var by = row.getString("asked_by");
            return by == null ? null : new Wish(by, row.getTimestamp("asked_at").toInstant(), row.getString("note"));
        }
    }

    public Beside beside(Innovation innovation) {
        return jdbc.sql("""
                        select c.ticks, c.checks, c.message, c.section, c.better, c.read_at,
                               exists (select 1 from profile_field f where f.region_id = :region and f.innovation_id = :id
                                       and f.saved_at > c.read_at) as changed_since, %s as companion, %s as award, %s as years,
                               p.name as asked_by, s.asked_at, s.note
                        from (select 1) one left join coach_reading c on c.region_id = :region and c.innovation_id = :id
                        left join sign_off s on s.region_id = :region and s.innovation_id = :id
                        left join person p on p.region_id = s.region_id and p.id = s.asked_by""".formatted(Companions.NAME, Awards.NEWEST, Chains.YEARS))
                .param("region", innovation.regionId())
                .param("id", innovation.id())
                .param("agency", innovation.agencyId())
                .query((row, n) -> new Beside(
                        row.getTimestamp("read_at") == null ? null : latest(row),
                        row.getBoolean("changed_since"),
                        row.getString("companion"),
                        row.getString("award"),
                        Chains.years(row.getString("years")),
                        Wish.of(row)))
                .single();
    }

    void remember(Innovation innovation, Critique critique, List<Finding> findings, Set<String> better) {
        var first = findings.stream().findFirst();
        jdbc.sql("""
                        insert into coach_reading (region_id, innovation_id, focus, ticks, checks, message, section, better, read_at)
                        values (:region, :innovation, :focus, :ticks, :checks, :message, :section, :better, :now)
                        on conflict (region_id, innovation_id) do update
                        set focus = excluded.focus, ticks = excluded.ticks, checks = excluded.checks,
                            message = excluded.message, section = excluded.section, better = excluded.better, read_at = excluded.read_at""")
                .param("region", innovation.regionId())
                .param("innovation", innovation.id())
                .param("focus", critique.focus())
                .param("ticks", names(critique.ticks()).toArray(String[]::new))
                .param("checks", checks(findings).toArray(String[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .param("better", better.toArray(String[]::new))
                .param("message", first.map(Finding::message).orElse(null))
                .param("section", first.map(Finding::section).orElse(null))
                .update();
        rememberWeek(innovation, critique, findings);
    }

    private void rememberWeek(Innovation innovation, Critique critique, List<Finding> findings) {
        jdbc.sql("""
                        insert into coach_reading_week (region_id, innovation_id, week, focus, checks)
                        values (?, ?, date_trunc('week', now())::date, ?, ?)
                        on conflict (region_id, innovation_id, week) do update
                        set focus = excluded.focus, checks = excluded.checks""")
                .params(
                        innovation.regionId(),
                        innovation.id(),
                        critique.focus(),
                        checks(findings).toArray(String[]::new))
                .update();
    }

    private static Set<String> checks(List<Finding> findings) {
        return findings.stream().map(Finding::check).collect(toCollection(LinkedHashSet::new));
    }

    static List<String> names(Ticks ticks) {
        var names = new ArrayList<String>();
        if (ticks.howItWorks()) names.add("howItWorks");
        if (ticks.localProblem()) names.add("localProblem");
        if (ticks.measuredBeforeAfter()) names.add("measuredBeforeAfter");
        if (ticks.mostlyAboutInnovation()) names.add("mostlyAboutInnovation");
        return names;
    }

    static Ticks ticks(List<String> names) {
        return new Ticks(
                names.contains("howItWorks"),
                names.contains("localProblem"),
                names.contains("measuredBeforeAfter"),
                names.contains("mostlyAboutInnovation"));
    }
}
