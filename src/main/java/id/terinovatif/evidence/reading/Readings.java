package id.terinovatif.evidence.reading;

import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.checks.text.Content;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was read of documents, kept so that they are not read again for a changed level or name. */
@Repository
public class Readings {
    private final JdbcClient jdbc;

    Readings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Content> of(Document document) {
        return jdbc.sql("select content from document_reading where region_id = ? and document_id = ?")
                .params(document.regionId(), document.id())
                .query(String.class)
                .optional()
                .map(text -> Wire.JSON.readValue(text, Content.class));
    }

    /** Of several documents of one region at once, by number. */
    public Map<Long, Content> of(long regionId, List<Document> documents) {
        var found = new HashMap<Long, Content>();
        jdbc.sql("select document_id, content from document_reading where region_id = ? and document_id = any(?)")
                .params(regionId, documents.stream().map(Document::id).toArray(Long[]::new))
                .query(row -> {
                    found.put(row.getLong("document_id"), Wire.JSON.readValue(row.getString("content"), Content.class));
                });
        return found;
    }

    public void keep(Document document, Content content, long milliseconds) {
        jdbc.sql("""
                        insert into document_reading (region_id, document_id, content, took_ms) values (?, ?, ?, ?)
                        on conflict (region_id, document_id) do update
                        set content = excluded.content, took_ms = excluded.took_ms, read_at = now()""")
                .params(document.regionId(), document.id(), Wire.JSON.writeValueAsString(content), (int) milliseconds)
                .update();
    }

    /** Keeps that the document cannot be read, and why. */
    public Content keepUnread(Document document, String reason) {
        var type = Optional.ofNullable(document.mediaType()).orElse("application/octet-stream");
        var content = Content.unread(type, reason);
        keep(document, content, 0);
        return content;
    }

    /** Forgets it, so that the file is read again. */
    public void forget(Document document) {
        jdbc.sql("delete from document_reading where region_id = ? and document_id = ?")
                .params(document.regionId(), document.id())
                .update();
    }
}
