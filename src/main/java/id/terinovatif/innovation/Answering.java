package id.terinovatif.innovation;

import id.terinovatif.account.User;
import id.terinovatif.evidence.Document;
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
class Answering {
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
    Instant answer(User user, Innovation innovation, Indicator indicator, Given answer) {
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

    /** Takes in what the form brings; the reason when it is refused, null when all went well or nothing came. */
    @Nullable
    String addEvidence(User user, Innovation innovation, Indicator indicator, IndicatorForm form) {
        if (!form.bringsEvidence()) return null;
        try {
            var document = document(user, innovation, indicator, form);
            attaching.link(user, innovation, indicator.code(), document, place(form));
            return null;
        } catch (Refused refused) {
            return refused.getMessage();
        } catch (IOException broken) {
            LOG.warn("evidence could not be stored: {}", broken.toString());
            return "Berkas tidak sampai utuh atau penyimpanan sedang penuh. Tidak ada yang tersimpan; silakan coba lagi.";
        }
    }

    private Document document(User user, Innovation innovation, Indicator indicator, IndicatorForm form)
            throws IOException, Refused {
        if (form.pakai() != null) return attaching.known(user, innovation, form.pakai());
        var letter = Letter.typed(form.nomor(), form.tanggal(), form.perihal());
        if (!form.namesFile())
            return vault.addLink(user, innovation.agencyId(), Objects.requireNonNullElse(form.tautan(), ""), letter);
        var file = Objects.requireNonNull(form.berkas());
        var formats = IndicatorPages.formats(evidence(indicator));
        try (var stream = file.getInputStream()) {
            return vault.addFile(user, innovation.agencyId(), stream, file.getOriginalFilename(), formats, letter);
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
