package id.terinovatif.innovation.standing;

import id.terinovatif.evidence.review.EvidenceReports;
import id.terinovatif.evidence.review.Proof;
import id.terinovatif.evidence.review.ScanReading;
import id.terinovatif.evidence.use.EvidenceLinks;
import id.terinovatif.evidence.use.EvidenceLinks.Linked;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.answer.Answers;
import id.terinovatif.shared.jobs.Jobs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The documents at an indicator with what the checks found in them. */
@Component
public class Proofs {
    private final EvidenceLinks links;
    private final EvidenceReports reports;
    private final Answers answers;
    private final Jobs jobs;

    Proofs(EvidenceLinks links, EvidenceReports reports, Answers answers, Jobs jobs) {
        this.links = links;
        this.reports = reports;
        this.answers = answers;
        this.jobs = jobs;
    }

    public List<Proof> at(Innovation innovation, String indicator) {
        return of(innovation, indicator, links.at(innovation.regionId(), innovation.id(), indicator));
    }

    public List<Proof> of(Innovation innovation, String indicator, List<Linked> linked) {
        if (linked.isEmpty()) return List.of();
        var found = reports.at(innovation.regionId(), innovation.id(), indicator);
        var far = found.size() == linked.size()
                ? Map.<String, String>of()
                : jobs.progress(innovation.regionId(), ScanReading.KIND);
        var level = answers.at(innovation, indicator).map(Answers.Saved::level).orElse(0);
        return linked.stream()
                .map(one -> new Proof(
                        one,
                        address(innovation, indicator, one),
                        found.get(one.document().id()),
                        far.get(String.valueOf(one.document().id())),
                        level))
                .toList();
    }

    public Optional<Proof> of(Innovation innovation, String indicator, long documentId) {
        return at(innovation, indicator).stream()
                .filter(proof -> proof.linked().document().id() == documentId)
                .findFirst();
    }

    public static String address(Innovation innovation, String indicator, Linked linked) {
        return "/inovasi/" + innovation.id() + "/indikator/" + indicator + "/bukti/"
                + linked.document().id();
    }
}
