package id.terinovatif.evidence.use;

import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.Documents;
import id.terinovatif.evidence.use.DocumentUses.Use;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instruments;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the vault's pages say of the uses of a document. */
@Component
public class UsePages {
    private final Instruments instruments;
    private final DocumentUses uses;

    UsePages(Instruments instruments, DocumentUses uses) {
        this.instruments = instruments;
        this.uses = uses;
    }

    /** A use in words; {@code next} is the year its validity is about. */
    public record Line(Use use, String indicator, @Nullable Validity validity, int next) {
        public boolean profile() {
            return validity == null;
        }
    }

    /** A document on the shelf: what the checks say in one word, and how long it lasts at the use where it ends first. */
    public record Shelf(
            Document document,
            int uses,
            String check,
            String tone,
            @Nullable Line ends) {}

    public List<Line> lines(Document document) {
        return uses.of(document.regionId(), List.of(document.id())).getOrDefault(document.id(), List.of()).stream()
                .map(this::line)
                .toList();
    }

    public List<Shelf> shelf(long regionId, List<Documents.Shelved> documents) {
        var all = uses.of(
                regionId,
                documents.stream().map(shelved -> shelved.document().id()).toList());
        return documents.stream()
                .map(shelved -> shelf(
                        shelved,
                        all.getOrDefault(shelved.document().id(), List.of()).stream()
                                .map(this::line)
                                .toList()))
                .toList();
    }

    /** What each document proves, "Regulasi (TIMBANG CERIA, 2026)", by document. */
    public Map<Long, List<String>> words(long regionId, List<Long> documents) {
        var words = new HashMap<Long, List<String>>();
        uses.of(regionId, documents)
                .forEach(
                        (id, all) -> words.put(id, all.stream().map(this::words).toList()));
        return words;
    }

    private String words(Use use) {
        return line(use).indicator() + " (" + use.innovation() + ", " + use.year() + ")";
    }

    private static Shelf shelf(Documents.Shelved shelved, List<Line> lines) {
        var proofs = lines.stream().filter(line -> !line.profile()).toList();
        var failed = count(proofs, "FAIL");
        var unsure = count(proofs, "UNSURE");
        var waiting =
                proofs.stream().filter(line -> line.use().outcome() == null).count();
        var ends = proofs.stream()
                .filter(line -> line.validity() == Validity.EXPIRED || line.validity() == Validity.EXPIRING)
                .max((a, b) -> String.valueOf(a.validity()).compareTo(String.valueOf(b.validity())))
                .orElse(null);
        if (failed > 0) return new Shelf(shelved.document(), shelved.uses(), "belum sesuai di " + failed, "bad", ends);
        if (waiting > 0) return new Shelf(shelved.document(), shelved.uses(), "sedang diperiksa", "info", ends);
        if (unsure > 0)
            return new Shelf(shelved.document(), shelved.uses(), "perlu dilihat di " + unsure, "wait", ends);
        return new Shelf(shelved.document(), shelved.uses(), proofs.isEmpty() ? "" : "sesuai", "ok", ends);
    }

    private static long count(List<Line> lines, String outcome) {
        return lines.stream()
                .filter(line -> outcome.equals(line.use().outcome()))
                .count();
    }

    private Line line(Use use) {
        var indicator = indicator(use);
        return new Line(
                use,
                indicator.map(Indicator::name).orElse("lampiran profil"),
                indicator
                        .map(known -> Validity.next(known, use.year(), use.years()))
                        .orElse(null),
                use.year() + 1);
    }

    private Optional<Indicator> indicator(Use use) {
        return instruments.find(use.year()).flatMap(edition -> edition.indicator(use.indicator()));
    }
}
