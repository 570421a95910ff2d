package id.terinovatif.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.People;
import id.terinovatif.account.User;
import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.Documents;
import id.terinovatif.evidence.Vault;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo's evidence, byte by byte. */
@DemoServer
class DemoPapersTest {
    private final JdbcClient jdbc;
    private final Documents documents;
    private final Vault vault;
    private final User verifier;
    private final Map<String, String> texts = new HashMap<>();

    DemoPapersTest(JdbcClient jdbc, Documents documents, Vault vault, People people) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.vault = vault;
        this.verifier = people.asUser(people.byEmail("verifikator@demo.id").orElseThrow());
    }

    @Test
    void the_bytes_of_every_document_lie_under_their_hash() throws IOException, NoSuchAlgorithmException {
        var files = files("PDF", "JPG", "PNG", "MP4");
        assertThat(files).hasSizeGreaterThan(700);
        for (var document : files) {
            var bytes = bytes(document);
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            assertThat(HexFormat.of().formatHex(hash)).isEqualTo(document.sha256());
            assertThat((long) bytes.length).isEqualTo(document.size());
        }
    }

    @Test
    void there_are_letters_photos_screenshots_films_and_links() {
        for (var kind : List.of("PDF", "JPG", "PNG", "MP4"))
            assertThat(files(kind)).as(kind).hasSizeGreaterThan(20);
        assertThat(number("select count(*) from document where kind = 'LINK'")).isPositive();
    }

    @Test
    void nearly_every_letter_names_its_innovation_and_those_that_do_not_are_few() throws IOException {
        int named = 0;
        int silent = 0;
        for (var pair : pairs()) {
            var text = text(documents.find(verifier, pair.document()).orElseThrow());
            if (text.contains(
                    pair.name().split("[:(,]| - | lewat | untuk ", 2)[0].strip())) named++;
            else silent++;
        }
        assertThat(named).isGreaterThan(9 * silent);
        assertThat(silent).isPositive();
    }

    @Test
    void letters_of_a_wrong_year_lie_among_the_right_ones() {
        assertThat(number("select count(*) from document where extract(year from letter_date) = 2022"))
                .isBetween(3L, 40L);
    }

    @Test
    void one_document_serves_several_indicators() {
        assertThat(number("""
                        select count(*) from (select 1 from evidence group by innovation_id, document_id
                        having count(*) > 1) as several""")).isGreaterThan(50);
    }

    private record Pair(String name, long document) {}

    private List<Pair> pairs() {
        return jdbc.sql("""
                        select distinct i.name, d.id as document
                        from evidence e join innovation i on i.id = e.innovation_id join document d on d.id = e.document_id
                        where d.media_type = 'application/pdf' and d.title not like 'Perda %'""").query(Pair.class).list();
    }

    private List<Document> files(String... labels) {
        return jdbc.sql("select id from document where kind = 'FILE'").query(Long.class).list().stream()
                .map(id -> documents.find(verifier, id).orElseThrow())
                .filter(document -> List.of(labels).contains(document.label()))
                .toList();
    }

    private String text(Document document) throws IOException {
        var known = texts.get(document.sha256());
        if (known != null) return known;
        try (var pdf = Loader.loadPDF(bytes(document))) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            texts.put(String.valueOf(document.sha256()), text);
            return text;
        }
    }

    private byte[] bytes(Document document) throws IOException {
        try (var stream = vault.open(document)) {
            return stream.readAllBytes();
        }
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
