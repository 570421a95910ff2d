package id.terinovatif.government;

import id.terinovatif.account.User;
import id.terinovatif.evidence.Documents;
import id.terinovatif.innovation.award.Awards;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.shared.Missing;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Papers of recorded awards that prove a government indicator, where the edition names the schemes that do. */
@Component
class AwardProofs {
    private final Awards awards;
    private final Documents documents;
    private final GovernmentAnswers answers;
    private final GovernmentAnswering answering;

    AwardProofs(Awards awards, Documents documents, GovernmentAnswers answers, GovernmentAnswering answering) {
        this.awards = awards;
        this.documents = documents;
        this.answers = answers;
        this.answering = answering;
    }

    /** Papers that are not attached yet, newest award first. */
    List<AwardOffer> offers(long regionId, int year, Indicator indicator) {
        if (indicator.awards().isEmpty()) return List.of();
        var attached = answers.evidence(regionId, year, indicator.code()).stream()
                .map(one -> one.id())
                .toList();
        var count = new HashMap<Long, Integer>();
        var proving = awards.proving(regionId, year, indicator.awards());
        proving.forEach(one -> count.merge(one.documentId(), 1, Integer::sum));
        return proving.stream()
                .filter(one -> !attached.contains(one.documentId()))
                .filter(one -> count.containsKey(one.documentId()))
                .map(one -> new AwardOffer(one, Objects.requireNonNullElse(count.remove(one.documentId()), 1)))
                .toList();
    }

    /** Attaches the paper of an award that the edition takes; the level and its confirmation stay a person's. */
    @Transactional
    void use(User user, int year, Indicator indicator, long awardId) {
        answers.opened(user, year);
        var award = awards.held(user.regionId(), awardId)
                .filter(one -> indicator.awards().contains(one.scheme()) && one.year() <= year)
                .orElseThrow(Missing::new);
        answering.attach(
                user, year, indicator, documents.find(user, award.documentId()).orElseThrow(Missing::new));
    }
}
