package id.terinovatif.verification;

import static java.util.stream.Collectors.toMap;

import id.terinovatif.account.User;
import id.terinovatif.evidence.use.EvidenceLinks;
import id.terinovatif.evidence.use.EvidenceLinks.Linked;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.standing.Proofs;
import id.terinovatif.innovation.submission.Submissions;
import id.terinovatif.innovation.submission.Submissions.Claim;
import id.terinovatif.innovation.verdict.Replies;
import id.terinovatif.innovation.verdict.Verdict;
import id.terinovatif.innovation.verdict.Verdicts;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.year.Years;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One innovation as it lies before the verifier: each claim with its documents and the verdict so far. */
@Component
public class Desk {
    private final Years years;
    private final Submissions submissions;
    private final Verdicts verdicts;
    private final EvidenceLinks links;
    private final Proofs proofs;
    private final Replies replies;

    Desk(Years years, Submissions submissions, Verdicts verdicts, EvidenceLinks links, Proofs proofs, Replies replies) {
        this.years = years;
        this.submissions = submissions;
        this.verdicts = verdicts;
        this.links = links;
        this.proofs = proofs;
        this.replies = replies;
    }

    List<Item> items(Innovation innovation) {
        var claims = submissions.claims(innovation).stream().collect(toMap(Claim::indicator, claim -> claim));
        var judged = verdicts.of(innovation);
        var evidence = links.of(innovation.regionId(), innovation.id());
        var replied = replies.latest(innovation);
        return years.instrument(innovation.year()).perInnovation().stream()
                .map(indicator -> item(
                        indicator,
                        claims.get(indicator.code()),
                        judged.get(indicator.code()),
                        evidence.getOrDefault(indicator.code(), List.of()),
                        replied.get(indicator.code())))
                .toList();
    }

    /** As this verifier may see them. */
    List<Item> itemsFor(User user, Innovation innovation) {
        var hidden = verdicts.hiddenFrom(user, innovation);
        return items(innovation).stream()
                .map(item -> hidden.contains(item.code()) ? item.blind() : item)
                .toList();
    }

    private static Item item(
            Indicator indicator,
            @Nullable Claim claim,
            @Nullable Verdict verdict,
            List<Linked> evidence,
            @Nullable Instant replied) {
        var changed = verdict != null && !verdict.stands();
        var answered = verdict != null && replied != null && replied.isAfter(verdict.judgedAt());
        return new Item(indicator, claim, evidence, List.of(), verdict, changed, answered, false);
    }

    Optional<Item> item(Innovation innovation, String code) {
        return item(innovation, code, items(innovation));
    }

    Optional<Item> itemFor(User user, Innovation innovation, String code) {
        return item(innovation, code, itemsFor(user, innovation));
    }

    private Optional<Item> item(Innovation innovation, String code, List<Item> items) {
        return items.stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .map(item -> item.with(proofs.of(innovation, code, item.evidence())));
    }
}
