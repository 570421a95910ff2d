package id.terinovatif.demo;

import id.terinovatif.account.User;
import id.terinovatif.demo.paper.Paper;
import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.Letter;
import id.terinovatif.evidence.Refused;
import id.terinovatif.evidence.Vault;
import id.terinovatif.evidence.use.EvidenceLinks;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.instrument.Evidence;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instruments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Brings papers into the vault and ties them to what they prove, in the formats that the edition allows. */
@Component
@Profile("demo")
class DemoEvidence {
    private final Vault vault;
    private final EvidenceLinks links;
    private final Instruments instruments;

    DemoEvidence(Vault vault, EvidenceLinks links, Instruments instruments) {
        this.vault = vault;
        this.links = links;
        this.instruments = instruments;
    }

    void add(User user, Innovation innovation, List<Proof> proofs) {
        for (var proof : proofs) {
            var document = document(user, innovation, proof);
            for (var code : proof.indicators()) links.link(user, innovation.id(), code, document, null);
        }
    }

    private Document document(User user, Innovation innovation, Proof proof) {
        try {
            var paper = proof.paper();
            if (paper == null)
                return vault.addLink(
                        user, innovation.agencyId(), String.valueOf(proof.link()), new Letter(null, null, null));
            return add(user, innovation, paper, formats(proof.indicators().getFirst()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refused e) {
            throw new IllegalStateException(proof.indicators() + " " + innovation.name(), e);
        }
    }

    private Document add(User user, Innovation innovation, Paper paper, List<String> formats)
            throws IOException, Refused {
        return vault.addFile(user, innovation.agencyId(), paper.open(), paper.title(), formats, paper.letter());
    }

    private List<String> formats(String code) {
        var indicator = instruments.of(DemoYears.YEAR).perInnovation().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        return rules(indicator)
                .flatMap(rule -> rule.formats() == null ? Stream.of() : rule.formats().stream())
                .toList();
    }

    private static Stream<Evidence> rules(Indicator indicator) {
        return Stream.concat(
                indicator.evidence().stream(),
                indicator.variants().stream().flatMap(variant -> variant.evidence().stream()));
    }
}
