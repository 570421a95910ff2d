package id.terinovatif.evidence.use;

import id.terinovatif.account.User;
import id.terinovatif.evidence.Document;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Documents that their agency shows to anybody; each only beside a public innovation that it proves. */
@Repository
public class PublicDocuments {
    private static final String OF = """
            select d.region_id, d.id, d.title, d.size, d.sha256, d.media_type,
                   (select min(e.indicator) from evidence e where e.region_id = d.region_id and e.document_id = d.id and e.innovation_id = i.id) as indicator
            from public_document p
            join document d on d.region_id = p.region_id and d.id = p.document_id and d.quarantine is null and d.sha256 is not null
            join innovation i on i.id = :innovation and i.region_id = d.region_id
            where exists (select 1 from evidence e where e.region_id = d.region_id and e.document_id = d.id and e.innovation_id = i.id)""";

    private static final String OF_PUBLIC = OF + " and i.status = 'PUBLISHED'";

    private final JdbcClient jdbc;

    PublicDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a stranger sees of it.
     *
     * @param indicator the first that it proves there, by code
     */
    public record Open(
            long regionId, long id, String title, long size, String sha256, String mediaType, String indicator) {}

    public void show(User by, Document document, boolean shown) {
        if (shown)
            jdbc.sql(
                            "insert into public_document (region_id, document_id, shown_by) values (?, ?, ?) on conflict do nothing")
                    .params(by.regionId(), document.id(), by.id())
                    .update();
        else
            jdbc.sql("delete from public_document where region_id = ? and document_id = ?")
                    .params(by.regionId(), document.id())
                    .update();
    }

    public boolean shown(Document document) {
        return jdbc.sql("select exists (select 1 from public_document where document_id = ?)")
                .param(document.id())
                .query(Boolean.class)
                .single();
    }

    /** Of a published innovation, by title. */
    public List<Open> of(long innovationId) {
        return jdbc.sql(OF_PUBLIC + " order by d.title, d.id")
                .param("innovation", innovationId)
                .query(Open.class)
                .list();
    }

    /** Of an innovation in whatever state, for those who see it anyway; strangers get {@link #of}. */
    public List<Open> opened(long regionId, long innovationId) {
        return jdbc.sql(OF + " and d.region_id = :region order by d.title, d.id")
                .param("innovation", innovationId)
                .param("region", regionId)
                .query(Open.class)
                .list();
    }

    public Optional<Open> find(long innovationId, long documentId) {
        return jdbc.sql(OF_PUBLIC + " and d.id = :document")
                .param("innovation", innovationId)
                .param("document", documentId)
                .query(Open.class)
                .optional();
    }
}
