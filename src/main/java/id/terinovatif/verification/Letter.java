package id.terinovatif.verification;

import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.checks.letter.Place;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A document that lies open on the desk: a PDF with one page as a picture, a photo, a film, or an address.
 *
 * @param pages how many can be looked at, 0 while nobody has counted them and for what has none
 * @param searchable whether any text was read
 * @param places where on its pages the checks found what they looked for
 */
public record Letter(Document document, Look look, int pages, boolean searchable, List<Hit> hits, List<Place> places) {
    /** More small pictures than these are no help in finding a page. */
    private static final int THUMBS = 12;

    /** A page that contains the words, with what stands around the first of them. */
    public record Hit(int page, String around) {}

    public boolean paged() {
        return Viewer.pdf(document);
    }

    public boolean photo() {
        return !paged() && Viewer.drawn(document);
    }

    public boolean film() {
        return document.mediaType() != null && document.mediaType().startsWith("video/");
    }

    /** Whose site an address leads to. */
    public String host() {
        try {
            var host = URI.create(String.valueOf(document.url())).getHost();
            return host == null ? "situs lain" : host;
        } catch (IllegalArgumentException e) {
            return "situs lain";
        }
    }

    /** The pages around the one that is shown, as many as have a small picture; none where there is one page. */
    public List<Integer> thumbs() {
        if (pages < 2) return List.of();
        int from = Math.clamp((long) look.page() - THUMBS / 2, 1, Math.max(1, pages - THUMBS + 1));
        return IntStream.rangeClosed(from, Math.min(pages, from + THUMBS - 1))
                .boxed()
                .toList();
    }

    /** What is marked on the page that is shown. */
    public List<Place> here() {
        return places.stream().filter(place -> place.page() == look.page()).toList();
    }

    /** Each value that was found, with the pages on which it stands. */
    public Map<Place.What, List<Integer>> found() {
        var found = new EnumMap<Place.What, List<Integer>>(Place.What.class);
        for (var place : places) {
            var numbers = found.computeIfAbsent(place.what(), what -> new ArrayList<>());
            if (!numbers.contains(place.page())) numbers.add(place.page());
        }
        return found;
    }

    public String file() {
        return document.link() ? String.valueOf(document.url()) : "/bukti/" + document.id() + "/berkas";
    }

    public String picture() {
        return picture(document.id(), look.page()) + (look.large() ? "?besar=ya" : "");
    }

    static String picture(long document, int page) {
        return "/bukti/" + document + "/halaman/" + page;
    }

    public String thumb(int page) {
        return picture(document.id(), page) + "?kecil=ya";
    }

    public String to(int page) {
        return address(document.id(), page, look.large());
    }

    /** Another document of the same claim. */
    public String to(Document other) {
        return address(other.id(), 1, false);
    }

    public String zoomed() {
        return address(document.id(), look.page(), !look.large());
    }

    private String address(long shown, int page, boolean large) {
        var words = URLEncoder.encode(look.words(), StandardCharsets.UTF_8);
        return "?dokumen=" + shown + "&hal=" + page + (large ? "&besar=ya" : "")
                + (words.isEmpty() ? "" : "&cari=" + words) + look.tail() + "#surat";
    }
}
