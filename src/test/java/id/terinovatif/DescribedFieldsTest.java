package id.terinovatif;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who cannot see a page hears the hint and the fault of a field together with its label. */
@RealServer
class DescribedFieldsTest {
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path FIELD = TEMPLATES.resolve("shared/field.jte");
    private static final Pattern WORDS_ABOUT_A_FIELD = Pattern.compile("<span class=\"(?:hint|fault)\"[^>]*>");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern DESCRIBED = Pattern.compile("aria-describedby=\"([^\"]+)\"");
    private static final Pattern BY_HAND =
            Pattern.compile("<(?:input|select|textarea)\\b(?![^>]*type=\"(?:hidden|radio|checkbox)\")");

    private final World world;

    DescribedFieldsTest(World world) {
        this.world = world;
    }

    @Test
    void hints_are_written_by_the_shared_field_or_carry_an_id_that_something_names() throws IOException {
        for (var template : templates()) {
            var text = Files.readString(template);
            for (var hint : text.split("<span class=\"hint\"", -1)) {
                if (hint.equals(text) || text.startsWith(hint)) continue;
                assertThat(hint).as(template.toString()).startsWith(" id=\"petunjuk-");
                assertThat(text).as(template.toString()).contains("aria-describedby=");
            }
            if (text.contains("@template.shared.fault("))
                assertThat(text)
                        .as(template.toString())
                        .containsPattern("(?s)aria-describedby=.*salah-|salah-.*aria-describedby=");
        }
    }

    @Test
    void nearly_all_fields_are_the_shared_one() throws IOException {
        long shared = 0;
        long byHand = 0;
        for (var template : templates()) {
            var text = Files.readString(template);
            shared += text.split("@template\\.shared\\.field\\(", -1).length - 1;
            byHand += BY_HAND.matcher(text).results().count();
        }
        assertThat(shared).isGreaterThan(120);
        assertThat(byHand)
                .as("what has no label of its own, such as a cell of a table")
                .isLessThan(30);
    }

    @Test
    void on_pages_with_forms_every_hint_and_fault_is_named_by_its_field() {
        var place = world.place();
        var admin = world.as(place.email(Role.ADMIN));
        var operator = world.as(place.email(Role.OPERATOR));
        var innovation = Drafts.begin(operator, "TIMBANG CERIA");
        var pages = List.of(
                admin.get("/kelola/akun").body(),
                admin.get("/kelola/instrumen").body(),
                admin.get("/kelola/pemeriksaan").body(),
                admin.get("/bimtek/baru").body(),
                admin.get("/kelola/impor").body(),
                admin.post("/kelola/akun/undangan", Map.of("nama", "")).body(),
                admin.post("/bimtek", Map.of("nama", "", "kursi", "banyak")).body(),
                operator.get("/akun").body(),
                operator.post("/akun/sandi", Map.of("lama", "x", "sandi", "y", "ulang", "z"))
                        .body(),
                operator.post("/inovasi", Map.of("nama", "")).body(),
                operator.get(innovation + "/indikator/SID.REGULASI").body(),
                operator.get(innovation + "/profil/cerita").body());
        long words = 0;
        for (var page : pages) {
            var described = DESCRIBED
                    .matcher(page)
                    .results()
                    .flatMap(one -> List.of(one.group(1).split(" ")).stream())
                    .toList();
            for (var about : WORDS_ABOUT_A_FIELD
                    .matcher(page)
                    .results()
                    .map(MatchResult::group)
                    .toList()) {
                var id = ID.matcher(about);
                assertThat(id.find()).as(about).isTrue();
                assertThat(described).contains(id.group(1));
                words++;
            }
        }
        assertThat(words).isGreaterThanOrEqualTo(20);
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte") && !file.equals(FIELD))
                    .toList();
        }
    }
}
