package id.terinovatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/asvs.tsv} says how the programme stands to OWASP ASVS 5.0.0, levels 1 and 2; what it names as proof is there. */
class AsvsTest {
    /** Requirements of level 1 and 2 in version 5.0.0. */
    private static final int REQUIREMENTS = 253;

    private static final Set<String> STATES = Set.of("met", "partly", "not", "n-a");

    private record Row(String id, String state, List<String> proofs, String note) {}

    @Test
    void every_requirement_stands_once_in_a_known_state() throws IOException {
        var rows = rows();
        assertThat(rows).hasSize(REQUIREMENTS).extracting(Row::id).doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.id()).matches("\\d{1,2}\\.\\d\\.\\d{1,2}");
            assertThat(STATES).as(row.id()).contains(row.state());
        });
    }

    @Test
    void what_is_met_names_a_proof_and_what_is_not_says_why() throws IOException {
        for (var row : rows())
            if (row.state().equals("met")) assertThat(row.proofs()).as(row.id()).isNotEmpty();
            else assertThat(row.note()).as(row.id()).isNotBlank();
    }

    @Test
    void every_proof_is_there() throws IOException {
        Set<String> tests;
        try (var files = Files.walk(Path.of("src/test/java"))) {
            tests = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        for (var row : rows())
            for (var proof : row.proofs())
                assertThat(tests.contains(proof) || (proof.contains(".") && Files.exists(Path.of(proof))))
                        .as(row.id() + " " + proof)
                        .isTrue();
    }

    private static List<Row> rows() throws IOException {
        try (var lines = Files.lines(Path.of("docs/asvs.tsv"))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Row(
                            cells[0],
                            cells[2],
                            cells[3].isBlank() ? List.of() : List.of(cells[3].split(" ", -1)),
                            cells[4]))
                    .toList();
        }
    }
}
