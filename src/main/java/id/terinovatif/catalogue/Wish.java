package id.terinovatif.catalogue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the catalogue, as an address says it.
 *
 * @param place a kecamatan, empty for all
 * @param newest whether the newest come first instead of what fits best
 */
public record Wish(String words, Map<Facet, String> chosen, String place, boolean newest, int page) {
    private static final int LONGEST = 200;
    private static final int MOST_PAGES = 10_000;

    static Wish of(Map<String, String> address) {
        var chosen = new EnumMap<Facet, String>(Facet.class);
        for (var facet : Facet.values()) {
            var value = cut(address.get(facet.parameter()));
            if (!value.isEmpty()) chosen.put(facet, value);
        }
        var page = address.getOrDefault("halaman", "");
        return new Wish(
                cut(address.get("cari")),
                chosen,
                cut(address.get("kecamatan")),
                "terbaru".equals(address.get("urut")),
                page.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(page), 1, MOST_PAGES) : 1);
    }

    private static String cut(@Nullable String text) {
        if (text == null) return "";
        var stripped = text.strip();
        return stripped.substring(0, Math.min(stripped.length(), LONGEST));
    }

    public boolean narrowed() {
        return !chosen.isEmpty() || !place.isEmpty();
    }

    Wish with(Facet facet, String value) {
        var more = new EnumMap<>(chosen.isEmpty() ? new EnumMap<Facet, String>(Facet.class) : chosen);
        more.put(facet, value);
        return new Wish(words, more, place, newest, 1);
    }

    Wish without(Facet facet) {
        var less = new EnumMap<Facet, String>(Facet.class);
        chosen.forEach((one, value) -> {
            if (one != facet) less.put(one, value);
        });
        return new Wish(words, less, place, newest, 1);
    }

    public Wish anywhere() {
        return new Wish(words, chosen, "", newest, 1);
    }

    public Wish ordered(boolean newestFirst) {
        return new Wish(words, chosen, place, newestFirst, 1);
    }

    public Wish saying(String other) {
        return new Wish(other, Map.of(), "", newest, 1);
    }

    public Wish all() {
        return new Wish(words, Map.of(), "", newest, 1);
    }

    public Wish turned(int to) {
        return new Wish(words, chosen, place, newest, to);
    }

    public String address() {
        var parts = new ArrayList<String>();
        if (!words.isEmpty()) parts.add("cari=" + encoded(words));
        chosen.forEach((facet, value) -> parts.add(facet.parameter() + "=" + encoded(value)));
        if (!place.isEmpty()) parts.add("kecamatan=" + encoded(place));
        if (newest) parts.add("urut=terbaru");
        if (page > 1) parts.add("halaman=" + page);
        return "/katalog" + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
