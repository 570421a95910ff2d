package id.terinovatif.verification;

import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.checks.text.Content;
import id.terinovatif.evidence.checks.text.Limits;
import id.terinovatif.evidence.reading.Readings;
import id.terinovatif.evidence.review.Proof;
import id.terinovatif.evidence.use.EvidenceLinks.Linked;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what of the evidence lies open on the desk, and the pages that contain certain words. */
@Component
public class Viewer {
    private static final int AROUND = 60;

    private final Readings readings;

    Viewer(Readings readings) {
        this.readings = readings;
    }

    /** The document that is looked at, else the first PDF, else the first that may be opened; empty when there is none. */
    Optional<Letter> letter(List<Proof> proofs, Look look) {
        var opened = proofs.stream()
                .filter(proof -> document(proof).closed() == null)
                .toList();
        return opened.stream()
                .filter(proof -> document(proof).id() == look.document())
                .findFirst()
                .or(() -> opened.stream().filter(proof -> pdf(document(proof))).findFirst())
                .or(() -> opened.stream().findFirst())
                .map(proof -> letter(proof, look));
    }

    /** The first picture that this claim would show, null when it would show none. */
    static @Nullable String firstPicture(Item item) {
        return item.evidence().stream()
                .map(Linked::document)
                .filter(document -> drawn(document) && document.closed() == null)
                .findFirst()
                .map(document -> Letter.picture(document.id(), 1))
                .orElse(null);
    }

    private static Document document(Proof proof) {
        return proof.linked().document();
    }

    static boolean drawn(Document document) {
        var type = document.mediaType();
        return type != null && (type.equals("application/pdf") || type.startsWith("image/"));
    }

    static boolean pdf(Document document) {
        return "application/pdf".equals(document.mediaType());
    }

    private Letter letter(Proof proof, Look look) {
        var document = document(proof);
        var content = pdf(document) ? readings.of(document) : Optional.<Content>empty();
        int pages = content.map(Content::pageCount)
                .map(all -> Math.min(all, Limits.USUAL.pages()))
                .orElse(0);
        var page = pages == 0 || document.id() != look.document() ? 1 : Math.min(look.page(), pages);
        var texts = content.map(Content::pages).orElse(List.of());
        return new Letter(
                document,
                look.at(document.id(), page),
                pages,
                content.map(Content::readable).orElse(false),
                hits(texts, look.words()),
                proof.places());
    }

    static List<Letter.Hit> hits(List<String> pages, String words) {
        var wanted = plain(words);
        var hits = new ArrayList<Letter.Hit>();
        if (wanted.isEmpty()) return hits;
        for (int i = 0; i < pages.size(); i++) {
            var text = pages.get(i).replaceAll("\\s+", " ");
            var at = plain(text).indexOf(wanted);
            if (at >= 0) hits.add(new Letter.Hit(i + 1, around(text, at, wanted.length())));
        }
        return hits;
    }

    // lower case keeps every letter's place in Indonesian texts
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).strip();
    }

    private static String around(String text, int at, int length) {
        var from = Math.clamp(at - AROUND, 0, text.length());
        var to = Math.clamp((long) at + length + AROUND, 0, text.length());
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }
}
