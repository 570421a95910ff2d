package id.terinovatif.innovation.writing;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.Writing;
import id.terinovatif.innovation.answer.Answers;
import id.terinovatif.innovation.answer.Given;
import id.terinovatif.innovation.standing.Scores;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.year.Years;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves an answer, and the scores that follow from it, in one transaction. */
@Component
public class Answering {
    private final Innovations innovations;
    private final Years years;
    private final Answers answers;
    private final Scores scores;
    private final Clock clock;

    Answering(Innovations innovations, Years years, Answers answers, Scores scores, Clock clock) {
        this.innovations = innovations;
        this.years = years;
        this.answers = answers;
        this.scores = scores;
        this.clock = clock;
    }

    /**
     * What became of an answer.
     *
     * @param fault why it cannot be one; then nothing was written
     * @param revision of the answer that stands now
     * @param theirs the answer that was saved since the one this was chosen on; then nothing was written
     */
    public record Outcome(
            @Nullable String fault, @Nullable Given given, Instant at, int revision, Answers.@Nullable Saved theirs) {
        /** Whether the answer in the way is this person's own, from another window or a request that was late. */
        boolean own(User user) {
            return theirs != null && theirs.savedBy() == user.id();
        }
    }

    /**
     * What the form answers, if this person may write here now; see {@link #answer(User, long, Indicator, Given, Integer)}.
     *
     * @param whileChoosing sent by the script, perhaps late, and not by the button
     */
    @Transactional
    public Outcome answer(
            User user, long innovationId, Indicator indicator, IndicatorForm form, boolean whileChoosing) {
        var writing = innovations.visibleTo(user).opened(innovationId);
        var input = form.answer(years.instrument(writing.innovation().year()), indicator);
        if (input.answer() == null) return new Outcome(input.fault(), null, clock.instant(), 0, null);
        var outcome = answer(writing, indicator, input.answer(), form.revisi());
        // of two windows of one person the later choice counts; a late request of the script is told instead
        return outcome.own(user) && !whileChoosing ? answer(writing, indicator, input.answer(), null) : outcome;
    }

    /**
     * Saves it, unless another was saved since.
     *
     * @param base the revision it was chosen on, 0 before the first answer; null writes over whatever stands
     */
    @Transactional
    public Outcome answer(User user, long innovationId, Indicator indicator, Given answer, @Nullable Integer base) {
        return answer(innovations.visibleTo(user).opened(innovationId), indicator, answer, base);
    }

    private Outcome answer(Writing writing, Indicator indicator, Given answer, @Nullable Integer base) {
        var now = answers.at(writing.innovation(), indicator.code());
        if (now.isPresent() && now.get().given().same(answer))
            return new Outcome(null, answer, now.get().savedAt(), now.get().revision(), null);
        int revision = now.map(Answers.Saved::revision).orElse(0);
        if (base != null && base < revision)
            return new Outcome(null, answer, now.orElseThrow().savedAt(), revision, now.orElseThrow());
        revision = answers.save(writing, indicator.code(), answer);
        scores.changed(writing);
        return new Outcome(null, answer, clock.instant(), revision, null);
    }
}
