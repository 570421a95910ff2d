package id.terinovatif.competition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.terinovatif.competition.Dealing.Assignment;
import id.terinovatif.competition.Dealing.Shortfall;
import id.terinovatif.scoring.InvalidAnswers;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DealingTest {
    private static DealRequest jury(int entries, int jurors, int readers, long seed) {
        return DealingPropertiesTest.request(entries, jurors, readers, 0, false, new Random(seed));
    }

    @Test
    void the_same_request_gives_the_same_dealing_in_whatever_order_names_are_sent() {
        var request = jury(40, 8, 3, 1);
        var dealing = Dealing.of(request);
        assertThat(Dealing.of(request)).isEqualTo(dealing);
        var turned = Dealing.of(new DealRequest(
                request.entries().reversed(), request.jurors().reversed(), List.of(), 3, request.seed()));
        assertThat(new HashSet<>(turned.assignments())).isEqualTo(new HashSet<>(dealing.assignments()));
        assertThat(turned.assignments())
                .extracting(Assignment::entry)
                .isEqualTo(request.entries().reversed());
    }

    @Test
    void another_seed_deals_otherwise() {
        var request = jury(40, 8, 3, 1);
        var other = new DealRequest(request.entries(), request.jurors(), List.of(), 3, request.seed() + "0");
        assertThat(Dealing.of(other).assignments())
                .isNotEqualTo(Dealing.of(request).assignments());
    }

    @Test
    void every_two_jurors_of_a_usual_jury_share_entries() {
        for (int draw = 0; draw < 100; draw++) {
            assertThat(leastShared(jury(40, 8, 3, draw))).isGreaterThanOrEqualTo(3);
            assertThat(leastShared(jury(60, 10, 3, draw))).isGreaterThanOrEqualTo(3);
            assertThat(leastShared(jury(138, 12, 2, draw))).isGreaterThanOrEqualTo(1);
        }
        assertThat(leastShared(jury(335, 12, 3, 1))).isGreaterThanOrEqualTo(12);
        assertThat(leastShared(jury(400, 20, 3, 1))).isGreaterThanOrEqualTo(5);
        // as many meetings as pairs: each pair once, or nearly
        assertThat(leastShared(jury(400, 40, 4, 1))).isGreaterThanOrEqualTo(2);
    }

    private static int leastShared(DealRequest request) {
        var dealing = Dealing.of(request);
        var shared = new HashMap<List<String>, Integer>();
        for (var one : dealing.assignments())
            for (var juror : one.jurors())
                for (var other : one.jurors())
                    if (juror.compareTo(other) < 0) shared.merge(List.of(juror, other), 1, Integer::sum);
        int pairs = request.jurors().size() * (request.jurors().size() - 1) / 2;
        return shared.size() < pairs ? 0 : Collections.min(shared.values());
    }

    @Test
    void who_cannot_be_read_often_enough_is_named_with_what_is_missing() {
        var request = new DealRequest(
                List.of("A", "B", "C"),
                List.of(new Juror("X", null), new Juror("Y", 2)),
                List.of(new Conflict("B", "X")),
                2,
                "undian");
        var dealing = Dealing.of(request);
        assertThat(dealing.shortfall()).contains(new Shortfall("B", 1));
        assertThat(dealing.loads()).isEqualTo(Map.of("X", 2, "Y", 2));
    }

    @Test
    void a_shortage_is_shared_so_that_no_entry_goes_without_while_another_has_two() {
        var request = new DealRequest(
                List.of("A", "B", "C", "D"),
                List.of(new Juror("X", 2), new Juror("Y", 2), new Juror("Z", 2)),
                List.of(),
                3,
                "undian");
        assertThat(Dealing.of(request).assignments())
                .allSatisfy(one -> assertThat(one.jurors()).hasSizeBetween(1, 2));
    }

    @Test
    void a_wanted_number_of_readers_larger_than_the_jury_is_a_shortfall_everywhere() {
        assertThat(Dealing.of(jury(5, 3, 5, 1)).shortfall())
                .hasSize(5)
                .allSatisfy(one -> assertThat(one.missing()).isEqualTo(2));
    }

    @Test
    void two_houses_that_may_not_read_each_other_are_said_to_be_apart() {
        var conflicts =
                List.of(new Conflict("A", "Y"), new Conflict("B", "Y"), new Conflict("C", "X"), new Conflict("D", "X"));
        var request = new DealRequest(
                List.of("A", "B", "C", "D"), List.of(new Juror("X", null), new Juror("Y", null)), conflicts, 1, "u");
        var dealing = Dealing.of(request);
        assertThat(dealing.shortfall()).isEmpty();
        assertThat(dealing.connected()).isFalse();
    }

    @Test
    void a_conflict_with_a_name_that_is_not_there_is_no_conflict_and_refused() {
        assertThatThrownBy(() -> new DealRequest(
                        List.of("A"), List.of(new Juror("X", null)), List.of(new Conflict("A", "x")), 1, "u"))
                .isInstanceOf(InvalidAnswers.class)
                .hasMessageContaining("conflicts[0][1]");
    }
}
