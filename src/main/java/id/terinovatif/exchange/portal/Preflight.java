package id.terinovatif.exchange.portal;

import id.terinovatif.account.User;
import id.terinovatif.evidence.Accepts;
import id.terinovatif.evidence.use.EvidenceLinks;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.profile.Profiles;
import id.terinovatif.innovation.standing.Claimed;
import id.terinovatif.innovation.submission.Readiness;
import id.terinovatif.innovation.submission.Requirement;
import id.terinovatif.innovation.submission.Requirement.Unmet;
import id.terinovatif.innovation.writing.IndicatorPages;
import id.terinovatif.instrument.Evidence;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.year.Years;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is to be mended before somebody keys it in: what handing in asks for, and claims whose proof is missing or does not fit. */
@Component
class Preflight {
    private final Profiles profiles;
    private final Claimed claims;
    private final EvidenceLinks evidence;
    private final Years years;

    Preflight(Profiles profiles, Claimed claims, EvidenceLinks evidence, Years years) {
        this.profiles = profiles;
        this.claims = claims;
        this.evidence = evidence;
        this.years = years;
    }

    List<Unmet> of(User user, Innovation innovation) {
        var edition = years.instrument(innovation.year());
        var claimed = claims.of(user, innovation);
        var unmet = new ArrayList<>(Readiness.problems(new Requirement.Draft(
                profiles.of(innovation),
                Claimed.answers(claimed),
                edition,
                LocalDate.now(user.region().zone()))));
        var documents = evidence.of(innovation.regionId(), innovation.id());
        for (var indicator : edition.perInnovation())
            proof(indicator, claimed, documents).forEach(unmet::add);
        return unmet;
    }

    private static List<Unmet> proof(
            Indicator indicator, Map<String, Claimed.Line> claimed, Map<String, List<EvidenceLinks.Linked>> documents) {
        var line = claimed.get(indicator.code());
        var answer = line == null ? null : line.answer();
        if (line == null || answer == null || answer.level() == 0) return List.of();
        var name = indicator.number() + ". " + indicator.name();
        var where = "indikator/" + indicator.code();
        if (line.documents() == 0) return List.of(new Unmet(name + ": bukti belum ada.", where));
        var unmet = new ArrayList<Unmet>();
        var failing = line.failing();
        if (failing != null) unmet.add(new Unmet(name + ": " + failing.reason() + ".", where));
        var accepts = new Accepts(IndicatorPages.formats(wanted(indicator)));
        for (var linked : documents.getOrDefault(indicator.code(), List.of())) {
            var document = linked.document();
            if (document.closed() != null)
                unmet.add(new Unmet(name + ": \"" + document.title() + "\" tidak bisa dibuka.", where));
            else if (!document.link() && !accepts.takes(document))
                unmet.add(new Unmet(
                        name + ": \"" + document.title() + "\" bukan " + accepts.names() + ", yang diminta edisi.",
                        where));
        }
        return unmet;
    }

    private static List<Evidence> wanted(Indicator indicator) {
        if (!indicator.evidence().isEmpty()) return indicator.evidence();
        return indicator.variants().stream()
                .flatMap(variant -> variant.evidence().stream())
                .toList();
    }
}
