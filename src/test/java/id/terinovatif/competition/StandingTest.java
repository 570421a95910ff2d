package id.terinovatif.competition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.terinovatif.competition.MadeUpJury.Shape;
import id.terinovatif.competition.Standing.Effect;
import id.terinovatif.competition.Standing.Place;
import id.terinovatif.scoring.InvalidAnswers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final List<Mark> MARKS =
            MadeUpJury.dealt(new Shape(40, 8, 3, .6, 1), new Random(3)).marks();

    /** Juror Ketat gives ten points less than Murah to the same six entries. */
    private static List<Mark> strictAndGenerous() {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < 6; i++) {
            marks.add(new Mark("Bersama " + i, "Ketat", 50 + 3 * i + i % 2));
            marks.add(new Mark("Bersama " + i, "Murah", 60 + 3 * i));
        }
        marks.add(new Mark("Hanya Ketat", "Ketat", 60));
        marks.add(new Mark("Hanya Murah", "Murah", 66));
        return marks;
    }

    @Test
    void who_met_the_strict_juror_alone_is_lifted_over_who_met_the_generous_one() {
        var standing = Standing.of(strictAndGenerous());
        var ketat = place(standing, "Hanya Ketat");
        var murah = place(standing, "Hanya Murah");
        assertThat(ketat.rawRank()).isGreaterThan(murah.rawRank());
        assertThat(ketat.rank()).isLessThan(murah.rank());
        assertThat(standing.jurors()).extracting(Effect::juror).containsExactly("Ketat", "Murah");
        assertThat(effect(standing, 0)).isBetween(-5.0, -4.0);
        assertThat(effect(standing, 1)).isBetween(4.0, 5.0);
        assertThat(standing.jurors()).extracting(Effect::readings).containsExactly(7, 7);
    }

    private static double effect(Standing standing, int juror) {
        return Objects.requireNonNull(standing.jurors().get(juror).effect());
    }

    private static Place place(Standing standing, String entry) {
        return standing.entries().stream()
                .filter(one -> one.entry().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_order_of_the_marks_changes_no_bit() {
        var shuffled = new ArrayList<>(MARKS);
        Collections.shuffle(shuffled, new Random(5));
        assertThat(Standing.of(shuffled)).isEqualTo(Standing.of(MARKS));
    }

    @Test
    void other_names_for_the_same_jurors_and_entries_change_no_bit() {
        var renamed = MARKS.stream()
                .map(mark -> new Mark(turned(mark.entry()), turned(mark.juror()), mark.points()))
                .toList();
        assertThat(Standing.of(renamed).entries().stream()
                        .map(one -> List.of(turned(one.entry()), one.value(), one.rank())))
                .isEqualTo(Standing.of(MARKS).entries().stream()
                        .map(one -> List.of(one.entry(), one.value(), one.rank()))
                        .toList());
    }

    /** E7 becomes E92, and back. */
    private static String turned(String name) {
        return name.charAt(0) + String.valueOf(99 - Ranking.number(name));
    }

    @Test
    void the_same_points_added_to_all_are_added_to_all() {
        var more = MARKS.stream()
                .map(mark -> new Mark(mark.entry(), mark.juror(), mark.points() + 5))
                .toList();
        var before = Standing.of(MARKS);
        var after = Standing.of(more);
        assertThat(after.entries())
                .extracting(Place::entry)
                .isEqualTo(before.entries().stream().map(Place::entry).toList());
        for (int i = 0; i < 40; i++)
            assertThat(after.entries().get(i).value())
                    .isCloseTo(before.entries().get(i).value() + 5, within(1e-9));
    }

    @Test
    void jurors_that_share_no_entry_leave_the_plain_means_and_the_reason() {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < 10; i++)
            for (int j = 0; j < 2; j++) marks.add(new Mark("E" + i, "J" + (i % 2 * 2 + j), 50 + i + j));
        var standing = Standing.of(marks);
        assertThat(standing.adjusted()).isFalse();
        assertThat(standing.because()).contains("2 kelompok");
        assertThat(standing.entries()).allSatisfy(one -> {
            assertThat(one.value()).isEqualTo(one.raw());
            assertThat(one.low()).isNull();
            assertThat(one.band()).isNull();
        });
        assertThat(standing.jurors()).extracting(Effect::effect).containsOnlyNulls();
    }

    @Test
    void with_four_shared_entries_nothing_is_known_about_strictness_and_with_five_something() {
        assertThat(Standing.of(shared(4)).because()).contains("4 inovasi").contains("5");
        assertThat(Standing.of(shared(5)).adjusted()).isTrue();
    }

    private static List<Mark> shared(int entries) {
        return IntStream.range(0, 2 * entries)
                .mapToObj(i -> new Mark("E" + i / 2, "J" + i % 2, 50 + i * 7 % 11))
                .toList();
    }

    @Test
    void equal_values_share_their_rank_and_the_next_rank_is_left_out() {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < 6; i++) for (int j = 0; j < 3; j++) marks.add(new Mark("E" + i, "J" + j, 60 + i / 2));
        assertThat(Standing.of(marks).entries()).extracting(Place::rank).containsExactly(1, 1, 3, 3, 5, 5);
    }

    @Test
    void a_jury_that_gives_everybody_the_same_has_one_band_and_no_strictness() {
        var marks = MARKS.stream()
                .map(mark -> new Mark(mark.entry(), mark.juror(), 70))
                .toList();
        var standing = Standing.of(marks);
        assertThat(standing.entries()).allSatisfy(one -> {
            assertThat(one.value()).isCloseTo(70, within(1e-6));
            assertThat(one.band()).isEqualTo(1);
            assertThat(one.rank()).isEqualTo(1);
        });
        assertThat(standing.sigmaJuror()).isCloseTo(0, within(1e-6));
    }

    @Test
    void bands_follow_the_order_and_hold_several_entries_each() {
        var bands = Standing.of(MARKS).entries().stream().map(Place::band).toList();
        assertThat(bands)
                .isSortedAccordingTo((a, b) -> Integer.compare(Objects.requireNonNull(a), Objects.requireNonNull(b)));
        assertThat(bands.getFirst()).isEqualTo(1);
        assertThat(bands.getLast()).isBetween(2, 8);
    }

    @Test
    void no_marks_points_beyond_the_scale_and_second_marks_are_refused() {
        assertThatThrownBy(() -> Standing.of(List.of())).isInstanceOf(InvalidAnswers.class);
        assertThatThrownBy(() -> Standing.of(List.of(new Mark("E", "J", Double.NaN))))
                .hasMessageContaining("marks[0].points");
        assertThatThrownBy(() -> Standing.of(List.of(new Mark("E", "J", 1), new Mark("E", "J", 2))))
                .hasMessageContaining("marks[1]");
    }
}
