package id.terinovatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents name is there: a class that was renamed takes its sentence along. */
class DocumentsTest {
    private static final Pattern PLACE = Pattern.compile("`(?:([a-z]+(?:/[a-z]+)*)/)?([A-Z][a-z]\\w+)(?:\\.[\\w.]+)?`");

    private static final Set<Path> CLASSES = classes();

    private static Set<Path> classes() {
        try (var main = Files.walk(Path.of("src/main/java/id/terinovatif"));
                var test = Files.walk(Path.of("src/test/java/id/terinovatif"))) {
            return Stream.concat(main, test)
                    .filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/walk.md", "docs/glossary.md"})
    void every_class_that_a_document_names_stands_where_it_says(String document) throws IOException {
        var named = PLACE.matcher(Files.readString(Path.of(document))).results().toList();
        assertThat(named).isNotEmpty();
        assertThat(named)
                .allSatisfy(one -> assertThat(CLASSES)
                        .as(one.group())
                        .anyMatch(file -> file.endsWith(one.group(2) + ".java")
                                && (one.group(1) == null
                                        || String.valueOf(file.getParent()).endsWith("/" + one.group(1)))));
    }

    @Test
    void no_path_of_the_walk_needs_more_than_twelve_files() throws IOException {
        var paths = Files.readString(Path.of("docs/walk.md"))
                .lines()
                .filter(line -> line.contains("Path: "))
                .map(line -> line.substring(line.indexOf("Path: ")).split("\\. ", 2)[0])
                .toList();
        assertThat(paths).hasSizeGreaterThan(9);
        assertThat(paths)
                .allSatisfy(path -> assertThat(path.split("→")).as(path).hasSizeBetween(4, 12));
    }
}
