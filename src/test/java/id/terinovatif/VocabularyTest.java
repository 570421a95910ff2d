package id.terinovatif;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The same thing has the same name on every page: diklaim, terbukti, berisiko, diverifikasi, and tingkat. */
@RealServer
class VocabularyTest {
    /** Words that pages once used beside those of the glossary. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)\\b(?:level(?:nya)?|menurut pengisi|poin menurut anda|ada buktinya|bukti lolos|terverifikasi|selesai diperiksa|belum aman)\\b");

    private static final Pattern UNSEEN = Pattern.compile("(?s)<script.*?</script>|<style.*?</style>|<[^>]*>|\\s+");
    private static final Pattern TOLD = Pattern.compile("(?:aria-label|alt|title|placeholder)=\"([^\"]*)\"");
    private static final Pattern TAG =
            Pattern.compile("\\$\\{[^}]*}|@[a-z]+\\([^\\n]*\\)|!\\{[^}]*}|(?s)<[^>]*>|<%--.*?--%>");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    private final World world;

    VocabularyTest(World world) {
        this.world = world;
    }

    @Test
    void every_page_of_every_role_uses_the_words_of_the_glossary() {
        var place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        operator.post(path + "/pengajuan", Map.of());
        var draft = path.substring(path.lastIndexOf('/') + 1);
        var document = world.document(place);
        var strange = new ArrayList<String>();
        for (var role : Role.values()) {
            var person = world.as(place.email(role));
            for (var route : RoutesTest.table().keySet()) {
                if (!route.startsWith("GET ") || route.contains("/api/") || route.contains("/halaman/")) continue;
                var answer = person.get(RoutesTest.filled(route, draft, document));
                if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html"))
                    strange(answer.body(), role + " " + route, strange);
            }
        }
        assertThat(strange).isEmpty();
    }

    private static void strange(String body, String where, List<String> strange) {
        var text = new StringBuilder(UNSEEN.matcher(body).replaceAll(" "));
        TOLD.matcher(body).results().forEach(told -> text.append(' ').append(told.group(1)));
        OTHERS.matcher(text).results().forEach(found -> strange.add(where + ": " + found.group()));
    }

    @Test
    void no_template_and_no_sentence_in_the_code_uses_others() {
        var strange = new ArrayList<String>();
        for (var file : files("src/main/jte"))
            OTHERS.matcher(TAG.matcher(read(file)).replaceAll(" "))
                    .results()
                    .forEach(found -> strange.add(file + ": " + found.group()));
        for (var file : files("src/main/java"))
            if (file.toString().endsWith(".java") && !file.toString().contains("/api/"))
                LITERAL.matcher(read(file).replaceAll("(?s)\"\"\".*?\"\"\"", "\"\""))
                        .results()
                        .map(literal -> literal.group(1))
                        .filter(VocabularyTest::said)
                        .filter(words -> OTHERS.matcher(words).find())
                        .forEach(words -> strange.add(file + ": " + words));
        assertThat(strange).isEmpty();
    }

    /** Whether it is a sentence for people: words, and no statement for the database. */
    private static boolean said(String literal) {
        return literal.matches(".*\\p{L} \\p{L}.*")
                && !literal.matches(
                        "(?i)(?s).*\\b(?:select|insert|update|delete|from|group by|where|join|transaction)\\b.*")
                && !literal.contains("isi level atau value");
    }

    private static List<Path> files(String folder) {
        try (var all = Files.walk(Path.of(folder))) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
