package id.terinovatif.innovation.standing;

import static java.util.stream.Collectors.toMap;

import id.terinovatif.evidence.review.EvidenceReports;
import id.terinovatif.innovation.Locked;
import id.terinovatif.innovation.answer.Points;
import id.terinovatif.innovation.verdict.Verdict;
import id.terinovatif.innovation.verdict.Verdicts;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.scoring.Answer;
import id.terinovatif.year.Years;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes an innovation's five scores, as scoring computes them, and what of it waits for a verdict, in the transaction that
 * changed what they rest on.
 */
@Component
public class Scores {
    private final JdbcClient jdbc;
    private final Years years;
    private final Standings standings;
    private final EvidenceReports checks;
    private final Verdicts verdicts;
    private final Clock clock;

    Scores(JdbcClient jdbc, Years years, Standings standings, EvidenceReports checks, Verdicts verdicts, Clock clock) {
        this.jdbc = jdbc;
        this.years = years;
        this.standings = standings;
        this.checks = checks;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    /** After somebody changed a level, a document or a verdict; what must be checked anew is asked for. */
    public void changed(Locked locked) {
        jdbc.sql("update innovation set changed_at = ? where region_id = ? and id = ?")
                .params(Timestamp.from(clock.instant()), locked.regionId(), locked.id())
                .update();
        refresh(locked);
        checks.ask(
                locked.regionId(),
                locked.id(),
                years.instrument(locked.innovation().year()));
    }

    /** All of them, after a check was made or the innovation moved. */
    public void refresh(Locked locked) {
        var innovation = locked.innovation();
        var instrument = years.instrument(innovation.year());
        var claims = standings.of(innovation);
        var judged = verdicts.of(innovation).values();
        var weighed = instrument.perInnovation().stream()
                .filter(one -> one.weight() != null)
                .toList();
        jdbc.sql("""
                        update innovation set claimed = :claimed, evidenced = :evidenced, reachable = :reachable, sound = :sound, verified = :verified,
                               claims = c.claims, waiting = c.waiting, stake = c.stake
                        from (select count(*) as claims, count(*) filter (where v.indicator is null) as waiting,
                                     coalesce(sum(f.level * w.weight) filter (where v.indicator is null), 0) as stake
                              from present_claim f
                              left join standing_verdict v on v.region_id = f.region_id and v.innovation_id = f.innovation_id
                                   and v.indicator = f.indicator
                              left join unnest(:codes::text[], :weights::numeric[]) as w (code, weight) on w.code = f.indicator
                              where f.region_id = :region and f.innovation_id = :id and f.level > 0) c
                        where region_id = :region and id = :id""")
                .param("codes", weighed.stream().map(Indicator::code).toArray(String[]::new))
                .param("weights", weighed.stream().map(Indicator::weight).toArray(BigDecimal[]::new))
                .param("claimed", Points.total(instrument, answers(claims, claim -> true, Standing::claimed)))
                .param(
                        "evidenced",
                        Points.total(instrument, answers(claims, claim -> claim.documents() > 0, Standing::claimed)))
                .param(
                        "reachable",
                        Points.total(
                                instrument, answers(claims, claim -> claim.reachableLevel() > 0, Standing::reachable)))
                .param("sound", Points.total(instrument, sound(claims)))
                .param("verified", judged.isEmpty() ? null : Points.total(instrument, judged(judged)))
                .param("region", locked.regionId())
                .param("id", locked.id())
                .update();
    }

    private static Map<String, Answer> sound(List<Standing> claims) {
        return answers(claims, claim -> claim.soundLevel() > 0, Standing::sound);
    }

    private static Map<String, Answer> answers(
            List<Standing> claims, Predicate<Standing> counts, Function<Standing, Answer> level) {
        return claims.stream().filter(counts).collect(toMap(Standing::indicator, level));
    }

    /** The levels that verdicts on the present claims give. */
    private static Map<String, Answer> judged(Collection<Verdict> given) {
        return given.stream()
                .filter(verdict -> verdict.stands() && verdict.level() > 0)
                .collect(toMap(Verdict::indicator, verdict -> new Answer(verdict.level(), verdict.variant(), null)));
    }
}
