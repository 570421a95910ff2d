package id.terinovatif.shared.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A part of a long list.
 *
 * @param page from 1
 * @param total of the whole list
 * @param address to which the number of a page is put at the end
 */
public record Paged<T>(List<T> items, int page, int pages, int total, String address) {
    /** The page of a list that was typed into an address; one that cannot be meant is the nearest there is. */
    public static <T> Paged<T> of(List<T> all, String typed, int size, String path, String words) {
        var pages = Math.max(1, Math.ceilDiv(all.size(), size));
        var page = typed.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(typed), 1, pages) : 1;
        var from = (page - 1) * size;
        var address = path + "?"
                + (words.isEmpty() ? "" : "cari=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&")
                + "halaman=";
        return new Paged<>(
                List.copyOf(all.subList(from, Math.min(all.size(), from + size))), page, pages, all.size(), address);
    }

    public String to(int page) {
        return address + page;
    }
}
