package id.terinovatif.innovation.writing;

import id.terinovatif.account.User;
import id.terinovatif.innovation.History;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Status;
import id.terinovatif.innovation.Step;
import id.terinovatif.innovation.profile.Profiles;
import id.terinovatif.innovation.remark.Remarks;
import id.terinovatif.innovation.standing.Claimed;
import id.terinovatif.innovation.submission.Readiness;
import id.terinovatif.innovation.submission.Requirement;
import id.terinovatif.innovation.submission.Requirement.Unmet;
import id.terinovatif.innovation.writing.Task.State;
import id.terinovatif.scoring.Worth;
import id.terinovatif.year.Years;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the page from which an innovation is gone on with: the next step, folded groups of tasks, where its points stand. */
@Component
public class InnovationPages {
    private final Years years;
    private final Profiles profiles;
    private final Claimed claims;
    private final IndicatorTasks indicators;
    private final History history;
    private final Remarks remarks;

    InnovationPages(
            Years years,
            Profiles profiles,
            Claimed claims,
            IndicatorTasks indicators,
            History history,
            Remarks remarks) {
        this.years = years;
        this.profiles = profiles;
        this.claims = claims;
        this.indicators = indicators;
        this.history = history;
        this.remarks = remarks;
    }

    /**
     * The page.
     *
     * @param next in the order in which they are worth doing
     * @param returned the last words with which it was sent back, null unless it lies with its writers again
     * @param refused what was lowered or rejected, mended or not
     */
    public record View(
            Innovation innovation,
            Points points,
            List<Group> groups,
            List<NextStep> next,
            List<Unmet> problems,
            List<Step> steps,
            boolean writable,
            History.@Nullable Entry returned,
            List<Task> refused) {
        public long mended() {
            return refused.stream().filter(task -> task.state() == State.MENDED).count();
        }
    }

    /** Points of maturity; what is claimed falls into proved, failing, without proof, and what a person must look at. */
    public record Points(
            @Nullable BigDecimal most, BigDecimal claimed, BigDecimal proved, BigDecimal failing, BigDecimal unproved) {
        public BigDecimal unsure() {
            return claimed.subtract(proved).subtract(failing).subtract(unproved).max(BigDecimal.ZERO);
        }

        public BigDecimal atRisk() {
            return claimed.subtract(proved);
        }

        /** In thousandths of the most there is, for drawing. */
        public int share(BigDecimal points) {
            if (most == null || most.signum() == 0) return 0;
            return points.multiply(BigDecimal.valueOf(1000))
                    .divideToIntegralValue(most)
                    .intValue();
        }
    }

    View view(User user, Innovation innovation) {
        var instrument = years.instrument(innovation.year());
        var profile = profiles.of(innovation);
        var claimed = claims.of(user, innovation);
        var problems = Readiness.problems(new Requirement.Draft(
                profile,
                Claimed.answers(claimed),
                instrument,
                LocalDate.now(user.region().zone())));
        var story = StoryTasks.of(innovation, instrument, profile, problems, remarks.told(innovation));
        var answered = indicators.of(innovation, instrument, claimed);
        var next = NextStep.of(story, answered);
        var back = innovation.status() == Status.RETURNED;
        return new View(
                innovation,
                new Points(
                        instrument.formula().maturityMaximum(),
                        innovation.claimed(),
                        innovation.sound(),
                        sum(answered, State.FAILING),
                        sum(answered, State.UNPROVED)),
                Group.of(story, answered, next),
                next,
                problems,
                Arrays.stream(Step.values())
                        .filter(step -> innovation.openTo(step, user))
                        .toList(),
                innovation.editableBy(user),
                back ? history.returned(innovation).orElse(null) : null,
                back
                        ? Stream.concat(story.stream(), answered.stream())
                                .filter(InnovationPages::refused)
                                .toList()
                        : List.of());
    }

    private static boolean refused(Task task) {
        return task.state() == State.REFUSED || task.state() == State.MENDED;
    }

    private static BigDecimal sum(List<Task> tasks, State state) {
        return Worth.sum(tasks.stream()
                .filter(task -> task.state() == state)
                .map(task -> Objects.requireNonNullElse(task.points(), BigDecimal.ZERO))
                .toList());
    }
}
