package id.terinovatif.shared.database;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** What does without the region, and why. */
final class WithoutRegion {
    private static final Path FILE = Path.of("src/test/java/id/terinovatif/shared/database/without-region.tsv");

    private WithoutRegion() {}

    /** The names of a kind; each has a reason. */
    static Set<String> named(String kind) throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t", -1))
                .peek(cells -> {
                    if (cells.length != 3 || cells[2].isBlank())
                        throw new IllegalStateException("no reason: " + String.join(" ", cells));
                })
                .filter(cells -> cells[0].equals(kind))
                .map(cells -> cells[1])
                .collect(toSet());
    }
}
