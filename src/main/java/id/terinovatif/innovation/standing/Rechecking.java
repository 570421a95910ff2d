package id.terinovatif.innovation.standing;

import id.terinovatif.account.User;
import id.terinovatif.evidence.reading.Readings;
import id.terinovatif.evidence.review.EvidenceReports;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.shared.Missing;
import id.terinovatif.year.Years;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has a document read and checked once more, for whoever sees it: nothing of the claim changes by that. */
@Component
public class Rechecking {
    private final Innovations innovations;
    private final Years years;
    private final Proofs proofs;
    private final Readings readings;
    private final EvidenceReports reports;

    Rechecking(Innovations innovations, Years years, Proofs proofs, Readings readings, EvidenceReports reports) {
        this.innovations = innovations;
        this.years = years;
        this.proofs = proofs;
        this.readings = readings;
        this.reports = reports;
    }

    @Transactional
    public void again(User user, long id, String indicator, long documentId) {
        var innovation = innovations.visibleTo(user).get(id);
        var document = proofs.of(innovation, indicator, documentId)
                .orElseThrow(Missing::new)
                .linked()
                .document();
        readings.forget(document);
        reports.forget(document);
        reports.ask(innovation.regionId(), innovation.id(), years.instrument(innovation.year()));
    }
}
