package id.terinovatif.innovation;

import static java.util.stream.Collectors.toMap;

import id.terinovatif.evidence.EvidenceLinks;
import id.terinovatif.scoring.Answer;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes an innovation's three scores, as scoring computes them, in the transaction that changed what they rest on. */
@Component
public class Scores {
    private final JdbcClient jdbc;
    private final Years years;
    private final Answers answers;
    private final EvidenceLinks links;
    private final Submissions submissions;
    private final Verdicts verdicts;
    private final Clock clock;

    Scores(
            JdbcClient jdbc,
            Years years,
            Answers answers,
            EvidenceLinks links,
            Submissions submissions,
            Verdicts verdicts,
            Clock clock) {
        this.jdbc = jdbc;
        this.years = years;
        this.answers = answers;
        this.links = links;
        this.submissions = submissions;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    public void refresh(Innovation innovation) {
        var instrument = years.instrument(innovation);
        var claimed = claimed(innovation);
        var proved =
                keep(claimed, links.of(innovation.regionId(), innovation.id()).keySet());
        var judged = judged(innovation);
        jdbc.sql("""
                        update innovation set claimed = :claimed, evidenced = :evidenced, verified = :verified, changed_at = :now
                        where region_id = :region and id = :id""")
                .param("claimed", Points.total(instrument, claimed))
                .param("evidenced", Points.total(instrument, proved))
                .param("verified", judged == null ? null : Points.total(instrument, judged))
                .param("now", Timestamp.from(clock.instant()))
                .param("region", innovation.regionId())
                .param("id", innovation.id())
                .update();
    }

    /** What is claimed, without the empty answers. */
    private Map<String, Answer> claimed(Innovation innovation) {
        return answers.of(innovation).values().stream()
                .filter(saved -> saved.level() > 0)
                .collect(toMap(Answers.Saved::indicator, saved -> saved.given().answer()));
    }

    private static Map<String, Answer> keep(Map<String, Answer> claimed, Set<String> proved) {
        var kept = new HashMap<>(claimed);
        kept.keySet().retainAll(proved);
        return kept;
    }

    /** The levels that verdicts on the present claims give; null before the first verdict. */
    private @Nullable Map<String, Answer> judged(Innovation innovation) {
        var given = verdicts.of(innovation);
        if (given.isEmpty()) return null;
        var levels = new HashMap<String, Answer>();
        for (var claim : submissions.claims(innovation)) {
            var verdict = given.get(claim.indicator());
            if (verdict != null && verdict.judges(claim) && verdict.level() > 0)
                levels.put(claim.indicator(), new Answer(verdict.level(), claim.variant(), null));
        }
        return levels;
    }
}
