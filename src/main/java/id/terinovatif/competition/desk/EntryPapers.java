package id.terinovatif.competition.desk;

import id.terinovatif.competition.entry.Blinding;
import id.terinovatif.competition.entry.Blindings;
import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.Documents;
import id.terinovatif.evidence.checks.text.Content;
import id.terinovatif.evidence.reading.Readings;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.shared.Missing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The documents that came with an entry, found by the hash that was frozen. Who reads blind gets their text without what tells whose they
 * are, and neither the file, nor its name, nor a picture of it.
 */
@Component
public class EntryPapers {
    private static final int MOST_CHARACTERS = 40_000;
    private static final int LONGEST_HEADING = 60;

    private final JdbcClient jdbc;
    private final Readings readings;
    private final Blindings blindings;
    private final Innovations innovations;

    EntryPapers(JdbcClient jdbc, Readings readings, Blindings blindings, Innovations innovations) {
        this.jdbc = jdbc;
        this.readings = readings;
        this.blindings = blindings;
        this.innovations = innovations;
    }

    /**
     * One of them as this juror reads it.
     *
     * @param note why there is no text or not all of it, empty when all is there
     * @param file whether the file itself may be opened
     */
    public record Paper(int number, String title, List<String> pages, String note, boolean file) {}

    List<Paper> of(Reading.Open open) {
        var documents = documents(open);
        var read = readings.of(open.call().regionId(), documents);
        var hiding = hiding(open);
        return IntStream.range(0, documents.size())
                .mapToObj(i -> {
                    var document = documents.get(i);
                    var content = document.closed() == null ? read.get(document.id()) : null;
                    return hiding == null ? seen(i + 1, document, content) : hidden(i + 1, document, content, hiding);
                })
                .toList();
    }

    /** What has to be taken out where the call is blind; null where it is not. */
    private @Nullable Blinding hiding(Reading.Open open) {
        if (!open.call().rules().conduct().blind()) return null;
        var id = open.entry().innovationId();
        return id == null
                ? new Blinding(List.of(), List.of(), List.of())
                : innovations
                        .forNobody(open.call().regionId(), id)
                        .map(innovation -> blindings.of(open.call(), innovation))
                        .orElseThrow(Missing::new);
    }

    private static Paper seen(int number, Document document, @Nullable Content content) {
        return new Paper(number, document.title(), pages(content), note(document, content, false), opens(document));
    }

    private static Paper hidden(int number, Document document, @Nullable Content content, Blinding hiding) {
        var pages = pages(content).stream().map(hiding::blindPaper).toList();
        return new Paper(number, "Dokumen " + number + heading(pages), pages, note(document, content, true), false);
    }

    /** The file of one of them, for a call that is not blind. */
    Optional<Document> file(Reading.Open open, int number) {
        if (open.call().rules().conduct().blind()) return Optional.empty();
        return documents(open).stream().skip(number - 1L).findFirst().filter(EntryPapers::opens);
    }

    /** ": Surat tugas", the first line below the head. */
    private static String heading(List<String> pages) {
        return pages.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> line.length() > 4 && !line.startsWith("["))
                .findFirst()
                .map(line -> ": " + (line.length() > LONGEST_HEADING ? line.substring(0, LONGEST_HEADING) + "…" : line))
                .orElse("");
    }

    private static boolean opens(Document document) {
        return !document.link() && document.closed() == null;
    }

    private static List<String> pages(@Nullable Content content) {
        if (content == null) return List.of();
        int left = MOST_CHARACTERS;
        var pages = new ArrayList<String>();
        for (var page : content.pages()) {
            if (page.isBlank()) continue;
            if (page.length() > left) break;
            pages.add(page);
            left -= page.length();
        }
        return pages;
    }

    private static String note(Document document, @Nullable Content content, boolean blind) {
        if (document.link())
            return blind
                    ? "Tautan tidak ditampilkan, karena alamatnya menunjukkan asalnya."
                    : String.valueOf(document.url());
        if (document.closed() != null) return "Berkas ini tidak dapat dibuka.";
        if (content == null) return "Berkas ini belum selesai dibaca.";
        var read = pages(content);
        if (read.isEmpty())
            return blind
                    ? "Tidak ada tulisan di dalamnya. Gambar tidak ditampilkan, karena bisa menunjukkan asalnya."
                    : "Tidak ada tulisan yang terbaca di dalamnya.";
        return content.pages().stream().filter(page -> !page.isBlank()).count() > read.size()
                ? "Hanya bagian awalnya yang ditampilkan."
                : "";
    }

    private List<Document> documents(Reading.Open open) {
        return jdbc.sql("select " + Documents.COLUMNS + """
                         from competition_entry e, jsonb_array_elements(e.files::jsonb) with ordinality f (file, nth)
                        join lateral (select * from document o where o.region_id = e.region_id
                            and (o.sha256 = f.file->>'identity' or o.url = f.file->>'identity') order by o.id limit 1) d on true
                        where e.region_id = :region and e.competition_id = :call and e.number = :number order by f.nth""")
                .param("region", open.call().regionId())
                .param("call", open.call().id())
                .param("number", open.entry().number())
                .query(Document.class)
                .list();
    }
}
