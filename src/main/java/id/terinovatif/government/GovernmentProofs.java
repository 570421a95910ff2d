package id.terinovatif.government;

import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.reading.Readings;
import id.terinovatif.evidence.review.GovernmentReports;
import id.terinovatif.evidence.review.Proof;
import id.terinovatif.evidence.review.ScanReading;
import id.terinovatif.evidence.use.EvidenceLinks.Linked;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.jobs.Jobs;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The documents at a government indicator with what the checks found in them. */
@Component
public class GovernmentProofs {
    private final GovernmentAnswers answers;
    private final GovernmentReports reports;
    private final Readings readings;
    private final Jobs jobs;

    GovernmentProofs(GovernmentAnswers answers, GovernmentReports reports, Readings readings, Jobs jobs) {
        this.answers = answers;
        this.reports = reports;
        this.readings = readings;
        this.jobs = jobs;
    }

    public List<Proof> at(long regionId, int year, Indicator indicator) {
        var claim = GovernmentClaim.at(indicator, answers.of(regionId, year));
        var level = Optional.ofNullable(claim.level()).orElse(0);
        var found = reports.at(regionId, year, indicator.code(), claim.words());
        var far = jobs.progress(regionId, ScanReading.KIND);
        return answers.evidence(regionId, year, indicator.code()).stream()
                .map(document -> new Proof(
                        new Linked(indicator.code(), document, null, List.of()),
                        address(year, indicator, document),
                        found.get(document.id()),
                        far.get(String.valueOf(document.id())),
                        level))
                .toList();
    }

    /** One of them; {@link Missing} when the document is not attached there. */
    public Proof at(long regionId, int year, Indicator indicator, long documentId) {
        return at(regionId, year, indicator).stream()
                .filter(proof -> proof.linked().document().id() == documentId)
                .findFirst()
                .orElseThrow(Missing::new);
    }

    /** Has the file read again, as after OCR was installed or the storage was mended. */
    @Transactional
    public void again(long regionId, int year, Indicator indicator, long documentId) {
        var document = at(regionId, year, indicator, documentId).linked().document();
        readings.forget(document);
        reports.again(document);
    }

    private static String address(int year, Indicator indicator, Document document) {
        return "/indeks/" + year + "/pemerintah/" + indicator.code() + "/bukti/" + document.id();
    }
}
