package id.terinovatif.evidence;

import id.terinovatif.account.User;
import id.terinovatif.shared.LikePatterns;
import java.sql.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The vault. A person sees the documents of the own agency and its units, or those of the whole region by role. */
@Repository
public class Documents {
    public static final String COLUMNS =
            "d.id, d.region_id, d.agency_id, d.kind, d.title, d.sha256, d.size, d.media_type, d.url,"
                    + " d.letter_number, d.letter_date, d.subject, d.signatory, d.years_from, d.years_to, d.quarantine, d.added_at";

    private final JdbcClient jdbc;

    Documents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Document> find(User user, long id) {
        return jdbc.sql("select " + COLUMNS + " from document d where d.region_id = :region and d.id = :id and "
                        + visible(user))
                .param("region", user.regionId())
                .param("id", id)
                .param("agencies", user.agencyIds().toArray(Long[]::new))
                .query(Document.class)
                .optional();
    }

    /** For a caller that shows it to more people than its agency, and asked its own record whether it may. */
    public Optional<Document> handedOut(long regionId, long id) {
        return forNobody(regionId, id);
    }

    /** For work that runs in nobody's name; pages go through {@link #find}. */
    public Optional<Document> forNobody(long regionId, long id) {
        return jdbc.sql("select " + COLUMNS + " from document d where d.region_id = ? and d.id = ?")
                .params(regionId, id)
                .query(Document.class)
                .optional();
    }

    /** The newest documents a person sees, with how many indicators each serves. */
    public List<Shelved> shelf(User user, int page, int size) {
        return jdbc.sql("select " + COLUMNS
                        + ", (select count(*) from evidence e where e.region_id = d.region_id and e.document_id = d.id) as uses"
                        + " from document d where d.region_id = :region and " + visible(user)
                        + " order by d.added_at desc, d.id desc limit :size offset :skip")
                .param("region", user.regionId())
                .param("agencies", user.agencyIds().toArray(Long[]::new))
                .param("size", size)
                .param("skip", (long) (page - 1) * size)
                .query((row, n) -> new Shelved(
                        new org.springframework.jdbc.core.SimplePropertyRowMapper<>(Document.class).mapRow(row, n),
                        row.getInt("uses")))
                .list();
    }

    /** A document on its shelf. */
    public record Shelved(Document document, int uses) {}

    /** The newest documents a person sees that have all these words in title, letter or address. */
    public List<Document> found(User user, String words, int most) {
        return jdbc.sql("select " + COLUMNS + " from document d where d.region_id = :region and " + visible(user)
                        + " and concat_ws(' ', d.title, d.letter_number, d.subject, d.url) ilike all(:patterns)"
                        + " order by d.added_at desc, d.id desc limit :most")
                .param("region", user.regionId())
                .param("agencies", user.agencyIds().toArray(Long[]::new))
                .param("patterns", LikePatterns.of(words))
                .param("most", most)
                .query(Document.class)
                .list();
    }

    private static String visible(User user) {
        if (user.writes()) return "d.agency_id = any(:agencies)";
        return user.seesWholeRegion() ? ":agencies::bigint[] is not null" : ":agencies::bigint[] is null";
    }

    Optional<Document> sameBytes(long regionId, @Nullable Long agencyId, String sha256) {
        return jdbc.sql(
                        "select " + COLUMNS
                                + " from document d where d.region_id = :region and d.sha256 = :sha and d.agency_id is not distinct from :agency order by d.id limit 1")
                .param("region", regionId)
                .param("sha", sha256)
                .param("agency", agencyId)
                .query(Document.class)
                .optional();
    }

    /** Every document of these bytes, in all regions; for work that no person asks for. */
    List<Document> ofBytes(String sha256) {
        return jdbc.sql("select " + COLUMNS + " from document d where d.sha256 = ? and d.quarantine is null")
                .param(sha256)
                .query(Document.class)
                .list();
    }

    /** What the scanner found in it, null for nothing. */
    void scanned(Document document, @Nullable String found) {
        jdbc.sql("update document set quarantine = :found, scanned_at = now() where region_id = :region and id = :id")
                .param("found", found)
                .param("region", document.regionId())
                .param("id", document.id())
                .update();
    }

    /** Keeps it closed until the scanner has seen it. */
    Document hold(Document document) {
        jdbc.sql("update document set quarantine = :waiting where region_id = :region and id = :id")
                .param("waiting", Document.UNSCANNED)
                .param("region", document.regionId())
                .param("id", document.id())
                .update();
        return forNobody(document.regionId(), document.id()).orElseThrow();
    }

    /** Whether the scanner has never looked at this file. */
    boolean neverScanned(Document document) {
        return jdbc.sql("select scanned_at is null and sha256 is not null from document where region_id = ? and id = ?")
                .params(document.regionId(), document.id())
                .query(Boolean.class)
                .single();
    }

    /** The oldest files, of any region, that no scanner has looked at. */
    List<Document> neverScanned(int most) {
        return jdbc.sql("select " + COLUMNS
                        + " from document d where d.scanned_at is null and d.sha256 is not null order by d.id limit ?")
                .param(most)
                .query(Document.class)
                .list();
    }

    /** The innovations it serves. */
    List<Long> innovations(Document document) {
        return jdbc.sql("select distinct innovation_id from evidence where region_id = ? and document_id = ?")
                .params(document.regionId(), document.id())
                .query(Long.class)
                .list();
    }

    /** How many files of a region wait for the scanner. */
    public int unscanned(long regionId) {
        return jdbc.sql("select count(*) from document where region_id = ? and quarantine = 'WAITING'")
                .param(regionId)
                .query(Integer.class)
                .single();
    }

    /** Empty when the same bytes of the same agency stand there already, put in at the same moment perhaps. */
    Optional<Document> addFile(User by, @Nullable Long agencyId, String title, Upload upload, Letter letter) {
        return add(
                by,
                agencyId,
                "FILE",
                title,
                letter,
                upload.sha256(),
                upload.size(),
                upload.kind().mediaType(),
                null);
    }

    Document addLink(User by, @Nullable Long agencyId, String title, String url, Letter letter) {
        return add(by, agencyId, "LINK", title, letter, null, null, null, url).orElseThrow();
    }

    private Optional<Document> add(
            User by,
            @Nullable Long agencyId,
            String kind,
            String title,
            Letter letter,
            @Nullable String sha256,
            @Nullable Long size,
            @Nullable String mediaType,
            @Nullable String url) {
        return jdbc.sql("""
                        insert into document as d (region_id, agency_id, kind, title, sha256, size, media_type, url, letter_number, letter_date, subject, added_by)
                        values (:region, :agency, :kind, :title, :sha, :size, :type, :url, :number, :date, :subject, :by)
                        on conflict (region_id, agency_id, sha256) where kind = 'FILE' do nothing
                        returning %s""".formatted(COLUMNS))
                .param("region", by.regionId())
                .param("agency", agencyId)
                .param("kind", kind)
                .param("title", title)
                .param("sha", sha256)
                .param("size", size)
                .param("type", mediaType)
                .param("url", url)
                .param("number", letter.number())
                .param("date", letter.date() == null ? null : Date.valueOf(letter.date()))
                .param("subject", letter.subject())
                .param("by", by.id())
                .query(Document.class)
                .optional();
    }

    /** Mends what was typed beside the document; its bytes never change. */
    public void describe(Document document, Letter letter) {
        jdbc.sql(
                        "update document set letter_number = :number, letter_date = :date, subject = :subject, signatory = :signatory, years_from = :from, years_to = :to where region_id = :region and id = :id")
                .param("signatory", letter.signatory())
                .param("from", letter.from())
                .param("to", letter.to())
                .param("number", letter.number())
                .param("date", letter.date() == null ? null : Date.valueOf(letter.date()))
                .param("subject", letter.subject())
                .param("region", document.regionId())
                .param("id", document.id())
                .update();
    }
}
