package id.terinovatif.innovation;

import id.terinovatif.account.User;
import id.terinovatif.evidence.Letter;
import id.terinovatif.evidence.Refused;
import id.terinovatif.evidence.Vault;
import id.terinovatif.instrument.Indicator;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves an answer or its evidence, and the scores that follow from it, in one transaction. */
@Component
public class Answering {
    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

    private final Innovations innovations;
    private final Answers answers;
    private final Scores scores;
    private final Vault vault;
    private final Attaching attaching;
    private final Clock clock;

    Answering(Innovations innovations, Answers answers, Scores scores, Vault vault, Attaching attaching, Clock clock) {
        this.innovations = innovations;
        this.answers = answers;
        this.scores = scores;
        this.vault = vault;
        this.attaching = attaching;
        this.clock = clock;
    }

    @Transactional
    public Instant answer(User user, Innovation innovation, Indicator indicator, Given answer) {
        innovations.lock(innovation);
        answers.save(user, innovation, indicator.code(), answer);
        scores.refresh(innovation);
        return clock.instant();
    }

    @Transactional
    void unlink(Innovation innovation, Indicator indicator, long documentId) {
        attaching.unlink(innovation, indicator.code(), documentId);
        scores.refresh(innovation);
    }

    /** What became of the evidence a form brought; {@code known} when its bytes had been in the vault before. */
    record Added(@Nullable String refused, boolean known) {}

    /** Takes in what the form brings, if it brings any. */
    Added addEvidence(User user, Innovation innovation, Indicator indicator, IndicatorForm form) {
        if (!form.bringsEvidence()) return new Added(null, false);
        try {
            var taken = document(user, innovation, indicator, form);
            attaching.link(user, innovation, indicator.code(), taken.document(), place(form));
            return new Added(null, taken.known() && form.namesFile());
        } catch (Refused refused) {
            return new Added(refused.getMessage(), false);
        } catch (IOException broken) {
            LOG.warn("evidence could not be stored: {}", broken.toString());
            return new Added(
                    "Berkas tidak sampai utuh atau penyimpanan sedang penuh. Tidak ada yang tersimpan; silakan coba lagi.",
                    false);
        }
    }

    private Vault.Taken document(User user, Innovation innovation, Indicator indicator, IndicatorForm form)
            throws IOException, Refused {
        if (form.pakai() != null) return new Vault.Taken(attaching.known(user, innovation, form.pakai()), true);
        var letter = Letter.typed(form.nomor(), form.tanggal(), form.perihal());
        if (!form.namesFile())
            return new Vault.Taken(
                    vault.addLink(user, innovation.agencyId(), Objects.requireNonNullElse(form.tautan(), ""), letter),
                    false);
        var file = Objects.requireNonNull(form.berkas());
        var formats = IndicatorPages.formats(evidence(indicator));
        try (var stream = file.getInputStream()) {
            return vault.take(user, innovation.agencyId(), stream, file.getOriginalFilename(), formats, letter);
        }
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
