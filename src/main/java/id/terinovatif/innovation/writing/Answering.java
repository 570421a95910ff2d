package id.terinovatif.innovation.writing;

import id.terinovatif.account.User;
import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.Letter;
import id.terinovatif.evidence.Refused;
import id.terinovatif.evidence.Vault;
import id.terinovatif.evidence.arrival.Brought;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.Writing;
import id.terinovatif.innovation.answer.Answers;
import id.terinovatif.innovation.answer.Given;
import id.terinovatif.innovation.standing.Scores;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.year.Years;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves an answer or its evidence, and the scores that follow from it, in one transaction. */
@Component
public class Answering {
    private final Innovations innovations;
    private final Years years;
    private final Answers answers;
    private final Scores scores;
    private final Vault vault;
    private final Attaching attaching;
    private final Clock clock;

    Answering(
            Innovations innovations,
            Years years,
            Answers answers,
            Scores scores,
            Vault vault,
            Attaching attaching,
            Clock clock) {
        this.innovations = innovations;
        this.years = years;
        this.answers = answers;
        this.scores = scores;
        this.vault = vault;
        this.attaching = attaching;
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

    /** What became of the evidence a form brought; {@code known} when some of its bytes had been in the vault before. */
    record Added(@Nullable String refused, boolean known) {}

    /** Takes in what the form brings, if it brings any: its files, else a document of the vault or a link. */
    Added addEvidence(User user, Innovation innovation, Indicator indicator, IndicatorForm form, Brought brought) {
        try {
            if (form.pakai() != null)
                attach(user, innovation, indicator, attaching.known(user, innovation, form.pakai()), form);
            else if (brought.any()) return addFiles(user, innovation, indicator, form, brought);
            else if (form.namesEvidence()) attach(user, innovation, indicator, linked(user, innovation, form), form);
            return new Added(null, false);
        } catch (Refused refused) {
            return new Added(refused.getMessage(), false);
        }
    }

    private Added addFiles(User user, Innovation innovation, Indicator indicator, IndicatorForm form, Brought brought)
            throws Refused {
        var letter = Letter.typed(form.nomor(), form.tanggal(), form.perihal());
        var formats = IndicatorPages.formats(evidence(indicator));
        var known = new AtomicBoolean();
        var refused = brought.each((bytes, name) -> {
            var taken = vault.take(user, innovation.agencyId(), bytes, name, formats, letter);
            attach(user, innovation, indicator, taken.document(), form);
            if (taken.known()) known.set(true);
        });
        return new Added(refused, known.get());
    }

    private Document linked(User user, Innovation innovation, IndicatorForm form) throws Refused {
        var letter = Letter.typed(form.nomor(), form.tanggal(), form.perihal());
        return vault.addLink(user, innovation.agencyId(), Objects.requireNonNullElse(form.tautan(), ""), letter);
    }

    private void attach(User user, Innovation innovation, Indicator indicator, Document document, IndicatorForm form) {
        attaching.link(user, innovation.id(), indicator.code(), document, place(form));
    }

    private static java.util.List<id.terinovatif.instrument.Evidence> evidence(Indicator indicator) {
        if (!indicator.evidence().isEmpty()) return indicator.evidence();
        return indicator.variants().stream()
                .flatMap(variant -> variant.evidence().stream())
                .toList();
    }

    private static @Nullable String place(IndicatorForm form) {
        var place = Objects.requireNonNullElse(form.tempat(), "").strip();
        return place.isEmpty() ? null : place.substring(0, Math.min(place.length(), 120));
    }
}
