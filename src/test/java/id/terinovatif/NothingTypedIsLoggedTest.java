package id.terinovatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessException;

/** Whatever is typed into whichever field, and whatever goes wrong with it, it stands in no log. */
@RealServer
@ExtendWith(OutputCaptureExtension.class)
class NothingTypedIsLoggedTest {
    private static final String TYPED = "KATA-YANG-DIKETIK";

    private final World world;

    NothingTypedIsLoggedTest(World world) {
        this.world = world;
    }

    @Test
    void every_form_sent_with_words_that_fit_no_field_leaves_none_of_them_in_the_log(CapturedOutput log)
            throws IOException {
        var place = world.place();
        var document = world.document(place);
        var fields = fields();
        for (var role : new Role[] {Role.OPERATOR, Role.ADMIN, Role.VERIFIER}) {
            var person = world.as(place.email(role));
            var draft = Drafts.begin(world.as(place.email(Role.OPERATOR)), "TIMBANG CERIA");
            var record = draft.substring(draft.lastIndexOf('/') + 1);
            for (var route : RoutesTest.table().keySet()) {
                if (route.contains("keluar-semua")) continue;
                var path = RoutesTest.filled(route, record, document);
                if (route.startsWith("POST ")) {
                    person.post(path, form(fields, TYPED));
                    person.post(path, form(fields, TYPED + "\u0000"));
                    person.upload(
                            path,
                            Map.of("tingkat", TYPED),
                            TYPED + ".pdf",
                            TYPED.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                } else if (route.startsWith("GET ")) {
                    person.get(path + "?halaman=" + TYPED + "&q=" + TYPED + "%00&tahun=" + TYPED);
                }
            }
        }
        world.visitor().signIn(TYPED + "\u0000@uji.id", TYPED);
        world.visitor().get("/" + TYPED);
        world.jdbc().sql("delete from pause").update();
        // what slips through all doors ends in a database that refuses it, and says so without the words
        assertThatThrownBy(() -> world.jdbc()
                        .sql("select cast(? as int)")
                        .param(TYPED)
                        .query(Integer.class)
                        .single())
                .isInstanceOf(DataAccessException.class);
        assertThat(log.getAll()).doesNotContain(TYPED);
        var database = Path.of(
                "target/test-data", String.valueOf(ProcessHandle.current().pid()), "postgres/postgres.log");
        assertThat(Files.readString(database))
                .contains("ready to accept connections")
                .doesNotContain(TYPED);
    }

    private static Map<String, String> form(Iterable<String> fields, String value) {
        var form = new LinkedHashMap<String, String>();
        fields.forEach(field -> form.put(field, value));
        return form;
    }

    /** The names of all fields on all pages. */
    private static Set<String> fields() throws IOException {
        var names = new TreeSet<String>();
        try (var pages = Files.walk(Path.of("src/main/jte"))) {
            for (var page : pages.filter(Files::isRegularFile).toList()) {
                var found = Pattern.compile(" name=\"([a-z_.-]+)\"").matcher(Files.readString(page));
                while (found.find()) names.add(found.group(1));
            }
        }
        names.remove("_csrf");
        return names;
    }
}
