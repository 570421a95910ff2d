package id.terinovatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two branches that each add a migration or a decision do not take the same number: both are named by their date. */
class DatedNamesTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((decisions/[^)]+)\\)");

    @Test
    void a_migration_is_named_by_date_time_and_noun() throws IOException {
        assertThat(names("src/main/resources/db/migration"))
                .isNotEmpty()
                .allMatch(name -> name.matches("V20\\d\\d_[01]\\d_[0-3]\\d_[0-2]\\d[0-5]\\d__[a-z_]+\\.sql"));
    }

    @Test
    void a_decision_is_named_by_its_date() throws IOException {
        assertThat(names("docs/decisions"))
                .isNotEmpty()
                .allMatch(name -> name.matches("20\\d\\d-[01]\\d-[0-3]\\d-[a-z-]+\\.md"));
    }

    @Test
    void a_link_to_a_decision_finds_it() throws IOException {
        for (var document : List.of("docs/evidence.md", "docs/glossary.md", "docs/performance.md"))
            assertThat(LINK.matcher(Files.readString(Path.of(document)))
                            .results()
                            .map(MatchResult::group))
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(Path.of("docs", link.substring(2, link.length() - 1)))
                            .exists());
    }

    private static List<String> names(String folder) throws IOException {
        try (var files = Files.list(Path.of(folder))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
