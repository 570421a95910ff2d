package id.terinovatif.catalogue.opendata;

import id.terinovatif.shared.web.Address;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What feed readers and search engines ask for: the newest entries, all addresses, what may be read. */
@Controller
class FeedController {
    private static final int NEWEST = 50;
    private static final int MOST_ADDRESSES = 49_000;

    private final JdbcClient jdbc;
    private final Address address;

    FeedController(JdbcClient jdbc, Address address) {
        this.jdbc = jdbc;
        this.address = address;
    }

    private record Item(long id, String name, String about, String agency, Instant publishedAt, Instant changedAt) {}

    @GetMapping("/katalog.atom")
    ResponseEntity<String> atom() {
        var items = jdbc.sql("""
                        select e.innovation_id as id, e.name, e.about, a.name as agency, e.published_at, e.changed_at
                        from catalogue_entry e join agency a on a.region_id = e.region_id and a.id = e.agency_id
                        where not e.stopped order by e.published_at desc, e.innovation_id desc limit ?""").param(NEWEST).query(Item.class).list();
        var updated =
                items.stream().map(Item::changedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
        var feed = new StringBuilder(
                        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"id\">\n")
                .append("<title>Inovasi terbaru</title>\n<id>")
                .append(xml(address.of("/katalog")))
                .append("</id>\n<link rel=\"self\" href=\"")
                .append(xml(address.of("/katalog.atom")))
                .append("\"/>\n<link href=\"")
                .append(xml(address.of("/katalog")))
                .append("\"/>\n<updated>")
                .append(updated)
                .append("</updated>\n");
        for (var item : items)
            feed.append("<entry><title>")
                    .append(xml(item.name()))
                    .append("</title><id>")
                    .append(xml(address.of("/katalog/" + item.id())))
                    .append("</id><link href=\"")
                    .append(xml(address.of("/katalog/" + item.id())))
                    .append("\"/><published>")
                    .append(item.publishedAt())
                    .append("</published><updated>")
                    .append(item.changedAt())
                    .append("</updated><author><name>")
                    .append(xml(item.agency()))
                    .append("</name></author><summary>")
                    .append(xml(item.about()))
                    .append("</summary></entry>\n");
        return as("application/atom+xml;charset=UTF-8", feed.append("</feed>\n").toString());
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap() {
        var pages = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (var path : List.of("/", "/katalog", "/data", "/gagasan"))
            pages.append("<url><loc>").append(xml(address.of(path))).append("</loc></url>\n");
        jdbc.sql("select innovation_id, changed_at from catalogue_entry order by innovation_id desc limit ?")
                .param(MOST_ADDRESSES)
                .query((row, n) -> Map.entry(row.getLong(1), row.getTimestamp(2)))
                .list()
                .forEach(one -> pages.append("<url><loc>")
                        .append(xml(address.of("/katalog/" + one.getKey())))
                        .append("</loc><lastmod>")
                        .append(instant(one.getValue()))
                        .append("</lastmod></url>\n"));
        return as("application/xml;charset=UTF-8", pages.append("</urlset>\n").toString());
    }

    private static Instant instant(Timestamp at) {
        return at.toInstant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return as(
                "text/plain;charset=UTF-8",
                "User-agent: *\nDisallow: /masuk\nDisallow: /gagasan/kode\nDisallow: /baca/\nDisallow: /berjalan/\nSitemap: "
                        + address.of("/sitemap.xml") + "\n");
    }

    private static ResponseEntity<String> as(String type, String text) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(type)).body(text);
    }

    static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
