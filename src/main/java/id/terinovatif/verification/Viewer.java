package id.terinovatif.verification;

import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.checks.letter.Place;
import id.terinovatif.evidence.checks.text.Content;
import id.terinovatif.evidence.checks.text.Limits;
import id.terinovatif.evidence.reading.Readings;
import id.terinovatif.evidence.review.Proof;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A PDF on the desk: one page as a picture, larger on demand, and the pages that contain certain words. */
@Component
public class Viewer {
    private static final int AROUND = 60;

    private final Readings readings;

    Viewer(Readings readings) {
        this.readings = readings;
    }

    /** What of which document is looked at, as it stands in the address. */
    public record Look(long document, int page, boolean large, String words) {
        /** Looks at the first page when nothing is asked for; what cannot be understood is as if not asked for. */
        static Look of(String document, String page, String large, String words) {
            return new Look(
                    document.matches("\\d{1,18}") ? Long.parseLong(document) : 0,
                    page.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(page)) : 1,
                    large.equals("ya"),
                    words.strip().substring(0, Math.min(100, words.strip().length())));
        }
    }

    /** A page that contains the words, with what stands around the first of them. */
    public record Hit(int page, String around) {}

    /**
     * The view.
     *
     * @param pages how many can be looked at, 0 while nobody has counted them
     * @param searchable whether any text was read
     * @param places where on its pages the checks found what they looked for
     */
    public record View(
            Document document, Look look, int pages, boolean searchable, List<Hit> hits, List<Place> places) {
        /** What is marked on the page that is shown. */
        public List<Place> here() {
            return places.stream().filter(place -> place.page() == look.page()).toList();
        }

        /** Each value that was found, with the pages on which it stands. */
        public Map<Place.What, List<Integer>> found() {
            var found = new EnumMap<Place.What, List<Integer>>(Place.What.class);
            for (var place : places) {
                var pages = found.computeIfAbsent(place.what(), what -> new ArrayList<>());
                if (!pages.contains(place.page())) pages.add(place.page());
            }
            return found;
        }

        public String picture() {
            return "/bukti/" + document.id() + "/halaman/" + look.page() + (look.large() ? "?besar=ya" : "");
        }

        public String to(int page) {
            return address(page, look.large());
        }

        public String zoomed() {
            return address(look.page(), !look.large());
        }

        private String address(int page, boolean large) {
            return "?dokumen=" + document.id() + "&hal=" + page + (large ? "&besar=ya" : "")
                    + (look.words().isEmpty() ? "" : "&cari=" + URLEncoder.encode(look.words(), StandardCharsets.UTF_8))
                    + "#halaman";
        }
    }

    /** The PDF that is looked at, else the first; empty when there is none that may be opened. */
    Optional<View> view(List<Proof> proofs, Look look) {
        var pdfs = proofs.stream().filter(Viewer::opens).toList();
        return pdfs.stream()
                .filter(proof -> proof.linked().document().id() == look.document())
                .findFirst()
                .or(() -> pdfs.stream().findFirst())
                .map(proof -> view(proof, look));
    }

    private static boolean opens(Proof proof) {
        var document = proof.linked().document();
        return "application/pdf".equals(document.mediaType()) && document.closed() == null;
    }

    private View view(Proof proof, Look look) {
        var document = proof.linked().document();
        var content = readings.of(document);
        int pages = content.map(Content::pageCount)
                .map(all -> Math.min(all, Limits.USUAL.pages()))
                .orElse(0);
        var page = pages == 0 || document.id() != look.document() ? 1 : Math.min(look.page(), pages);
        var shown = new Look(document.id(), page, look.large(), look.words());
        var texts = content.map(Content::pages).orElse(List.of());
        return new View(
                document,
                shown,
                pages,
                content.map(Content::readable).orElse(false),
                hits(texts, look.words()),
                proof.places());
    }

    static List<Hit> hits(List<String> pages, String words) {
        var wanted = plain(words);
        var hits = new ArrayList<Hit>();
        if (wanted.isEmpty()) return hits;
        for (int i = 0; i < pages.size(); i++) {
            var text = pages.get(i).replaceAll("\\s+", " ");
            var at = plain(text).indexOf(wanted);
            if (at >= 0) hits.add(new Hit(i + 1, around(text, at, wanted.length())));
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
