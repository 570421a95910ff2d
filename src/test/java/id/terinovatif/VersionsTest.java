package id.terinovatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/versions.tsv} names every version of the build and the newest there was; nothing is built on for longer than 90 days without looking. */
class VersionsTest {
    private static final int DAYS = 90;
    private static final Pattern ARTIFACT = Pattern.compile(
            "(?:<groupId>([^<]+)</groupId>\\s*)?<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");
    private static final Pattern PROPERTY = Pattern.compile("<([\\w.]+)>([^<]+)</\\1>");
    private static final Pattern DAY = Pattern.compile("V?(\\d{4})[-_](\\d\\d)[-_](\\d\\d)[-_].*");

    @Test
    void every_version_of_the_build_stands_in_the_table() throws IOException {
        var named = new TreeMap<String, String>();
        rows().forEach((artifact, cells) -> named.put(artifact, cells[1]));
        assertThat(named).isEqualTo(new TreeMap<>(built()));
    }

    @Test
    void what_is_not_the_newest_says_why() throws IOException {
        rows().forEach((artifact, cells) -> {
            if (!cells[1].equals(cells[2])) assertThat(cells[3]).as(artifact).isNotBlank();
        });
    }

    /** By the project's own calendar, so that an old release can be built as long as anybody wants. */
    @Test
    void nothing_was_added_for_longer_than_the_days_that_are_promised_without_looking() throws IOException {
        var looked = Files.readAllLines(Path.of("docs/versions.tsv")).stream()
                .filter(line -> line.startsWith("# looked\t"))
                .map(line -> LocalDate.parse(line.split("\t", -1)[1]))
                .findFirst()
                .orElseThrow();
        assertThat(ChronoUnit.DAYS.between(looked, newest()))
                .as("look for newer versions, see docs/versions.tsv")
                .isLessThanOrEqualTo(DAYS);
    }

    private static LocalDate newest() throws IOException {
        try (var migrations = Files.list(Path.of("src/main/resources/db/migration"));
                var decisions = Files.list(Path.of("docs/decisions"))) {
            return java.util.stream.Stream.concat(migrations, decisions)
                    .map(file -> DAY.matcher(String.valueOf(file.getFileName())))
                    .filter(java.util.regex.Matcher::matches)
                    .map(day -> LocalDate.parse(day.group(1) + "-" + day.group(2) + "-" + day.group(3)))
                    .max(LocalDate::compareTo)
                    .orElseThrow();
        }
    }

    private static Map<String, String> built() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var properties = PROPERTY.matcher(pom)
                .results()
                .collect(Collectors.toMap(
                        one -> "${" + one.group(1) + "}", one -> one.group(2), (first, next) -> first));
        var built = new HashMap<String, String>();
        ARTIFACT.matcher(pom).results().forEach(one -> {
            var group = one.group(1) == null ? "org.apache.maven.plugins" : one.group(1);
            if (!group.equals("id.terinovatif"))
                built.put(group + ":" + one.group(2), properties.getOrDefault(one.group(3), one.group(3)));
        });
        return built;
    }

    private static Map<String, String[]> rows() throws IOException {
        try (var lines = Files.lines(Path.of("docs/versions.tsv"))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells));
        }
    }
}
