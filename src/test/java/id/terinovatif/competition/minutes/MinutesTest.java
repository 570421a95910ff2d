package id.terinovatif.competition.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Anybody can compute a contest again from its minutes, and is told where something was changed. */
class MinutesTest {
    private static Minutes simulated(int seed) {
        return SimulatedContest.minutes(new Random(seed));
    }

    @Test
    void a_hundred_simulated_contests_come_out_the_same_after_a_round_trip() {
        for (int seed = 0; seed < 100; seed++) {
            var read = Minutes.read(simulated(seed).json());
            assertThat(MinutesCheck.of(read)).as("seed " + seed).isEmpty();
        }
    }

    @Test
    void one_altered_mark_is_named() {
        for (int seed = 0; seed < 20; seed++) {
            var minutes = simulated(seed);
            var sheet = minutes.sheets().getFirst();
            var json = minutes.json();
            var altered = Minutes.read(
                    SimulatedContest.withFirstMark(json, sheet, sheet.points().getFirst() + 1));
            assertThat(MinutesCheck.of(altered))
                    .contains("tahap 1, " + sheet.entry() + ", " + sheet.juror()
                            + ", kriteria 1: nilainya bukan yang diserahkan");
        }
    }

    @Test
    void a_changed_record_breaks_the_chain_at_its_place() {
        var minutes = simulated(3);
        var chain = new java.util.ArrayList<>(minutes.chain());
        var one = chain.get(5);
        chain.set(
                5, new Link(one.position(), one.kind(), one.at(), one.content().replace("\"", "\" "), one.hash()));
        assertThat(MinutesCheck.of(SimulatedContest.withChain(minutes, chain)).getFirst())
                .contains("rantai putus pada catatan 6");
    }

    @Test
    void other_rules_another_dealing_and_another_winner_are_named() {
        var minutes = simulated(4);
        assertThat(MinutesCheck.of(
                        SimulatedContest.withRules(minutes, minutes.rules().replace("\"share\":100", "\"share\":99"))))
                .anyMatch(line -> line.contains("aturan lomba"));
        assertThat(MinutesCheck.of(SimulatedContest.withoutSheet(minutes)))
                .anyMatch(line -> line.contains("pembacaan ini hilang"));
        assertThat(MinutesCheck.of(SimulatedContest.withAward(minutes, "P09")))
                .anyMatch(line -> line.contains("P09: penghargaannya bukan yang diputus pleno"));
    }

    @Test
    void the_program_says_sama_and_ends_with_nothing_or_says_where_and_ends_with_one(@TempDir Path folder)
            throws IOException {
        var minutes = simulated(7);
        var file = folder.resolve("berita-acara.json");
        Files.writeString(file, minutes.json());
        assertThat(run(file)).isEqualTo("0 sama\n");
        Files.writeString(file, SimulatedContest.withAward(minutes, "P09").json());
        assertThat(run(file)).startsWith("1 tidak sama: ");
        Files.writeString(file, "{}");
        assertThat(run(file)).startsWith("1 tidak sama: berkas ini bukan berita acara");
        assertThat(run(folder.resolve("tidak-ada.json"))).startsWith("1 ");
    }

    private static String run(Path file) {
        var out = new ByteArrayOutputStream();
        int code = CheckMain.run(new String[] {file.toString()}, new PrintStream(out, true, StandardCharsets.UTF_8));
        return code + " " + out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_list_of_nothing_is_no_list() {
        assertThat(MinutesCheck.listHash(List.of())).hasSize(64);
    }
}
