package id.terinovatif.competition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One wild mark is seen and kept. */
class WildMarksTest {
    private static final int JURIES = 300;
    private static final MadeUpJury.Shape SHAPE = new MadeUpJury.Shape(40, 8, 3, 0.6, 1);

    private static List<Mark> flagged(List<Mark> marks) {
        return WildMarks.of(marks, Standing.of(marks));
    }

    @Test
    void few_marks_are_called_wild_by_chance() {
        var random = new Random(11);
        int wild = 0;
        int all = 0;
        for (int jury = 0; jury < JURIES; jury++) {
            var marks = MadeUpJury.dealt(SHAPE, random).marks();
            wild += flagged(marks).size();
            all += marks.size();
        }
        assertThat(100.0 * wild / all).isLessThanOrEqualTo(1.5);
    }

    @Test
    void a_mark_four_deviations_of_chance_away_is_mostly_called_wild() {
        var random = new Random(11);
        int seen = 0;
        for (int jury = 0; jury < JURIES; jury++) {
            var marks = new ArrayList<>(narrow(MadeUpJury.dealt(SHAPE, random).marks()));
            var noise = Standing.of(marks).sigmaNoise();
            int at = random.nextInt(marks.size());
            var one = marks.get(at);
            double away = 4 * (noise == null ? 0 : noise) * (random.nextBoolean() ? -1 : 1);
            marks.set(at, new Mark(one.entry(), one.juror(), one.points() + away));
            if (flagged(marks).stream()
                    .anyMatch(mark ->
                            mark.entry().equals(one.entry()) && mark.juror().equals(one.juror()))) seen++;
        }
        assertThat(100.0 * seen / JURIES).isGreaterThanOrEqualTo(60);
    }

    /** The same marks on less of the scale, so that a wild one still lies on it. */
    private static List<Mark> narrow(List<Mark> marks) {
        return marks.stream()
                .map(one -> new Mark(one.entry(), one.juror(), 50 + 0.4 * (one.points() - 50)))
                .toList();
    }

    @Test
    void with_too_few_shared_readings_nothing_is_called_wild() {
        assertThat(flagged(List.of(new Mark("E1", "J1", 10), new Mark("E1", "J2", 90), new Mark("E1", "J3", 11))))
                .isEmpty();
    }
}
