package id.terinovatif.innovation.writing;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.answer.AnswerConflict;
import id.terinovatif.innovation.answer.Given;
import id.terinovatif.innovation.profile.Profiles;
import id.terinovatif.innovation.profile.StoryText;
import id.terinovatif.innovation.standing.Claimed;
import id.terinovatif.innovation.standing.Claimed.Line;
import id.terinovatif.innovation.submission.Readiness;
import id.terinovatif.innovation.submission.Requirement;
import id.terinovatif.innovation.submission.Requirement.Unmet;
import id.terinovatif.innovation.workflow.Submitting;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.year.Years;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that is about to be handed in, on one page. */
@Component
public class ReviewPages {
    private final Years years;
    private final Profiles profiles;
    private final Claimed claims;
    private final IndicatorTasks indicators;

    ReviewPages(Years years, Profiles profiles, Claimed claims, IndicatorTasks indicators) {
        this.years = years;
        this.profiles = profiles;
        this.claims = claims;
        this.indicators = indicators;
    }

    /** An answered indicator in the edition's words. */
    public record Answered(Task task, String words, int documents) {}

    /** The page; {@code lateSince} is the deadline that has passed, null otherwise. */
    public record View(
            Innovation innovation,
            List<Unmet> problems,
            List<StoryText.Told> story,
            List<Answered> answered,
            long open,
            List<Task> atRisk,
            boolean again,
            boolean closed,
            @Nullable LocalDate lateSince) {}

    View view(User user, Innovation innovation) {
        var instrument = years.instrument(innovation.year());
        var profile = profiles.of(innovation);
        var claimed = claims.of(user, innovation);
        var today = LocalDate.now(user.region().zone());
        var tasks = indicators.of(innovation, instrument, claimed);
        var answered = answered(instrument, claimed, tasks);
        var year = years.find(innovation.regionId(), innovation.year()).orElseThrow();
        return new View(
                innovation,
                Readiness.problems(new Requirement.Draft(profile, Claimed.answers(claimed), instrument, today)),
                StoryText.of(instrument.profileFields(), instrument, profile),
                answered,
                tasks.size() - answered.size(),
                tasks.stream().filter(Task::atRisk).toList(),
                innovation.submittedAt() != null,
                Submitting.closed(year, innovation, today),
                year.late(today) ? year.submitUntil() : null);
    }

    private static List<Answered> answered(Instrument instrument, Map<String, Line> claimed, List<Task> tasks) {
        return instrument.perInnovation().stream()
                .flatMap(indicator -> {
                    var line = claimed.getOrDefault(indicator.code(), Line.nothing(indicator.code()));
                    var saved = line.answer();
                    if (saved == null || saved.level() == 0) return Stream.<Answered>empty();
                    var task = tasks.stream()
                            .filter(one -> one.href().endsWith("/" + indicator.code()))
                            .findFirst()
                            .orElseThrow();
                    var given = new Given(saved.level(), saved.variant(), saved.value());
                    return Stream.of(new Answered(task, AnswerConflict.words(indicator, given), line.documents()));
                })
                .toList();
    }
}
