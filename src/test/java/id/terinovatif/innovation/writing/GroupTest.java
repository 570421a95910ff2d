package id.terinovatif.innovation.writing;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.innovation.writing.Task.State;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupTest {
    private static Task indicator(State state) {
        return new Task("/i", "Regulasi", state, "", null, BigDecimal.ONE, BigDecimal.TEN, true, null, null);
    }

    @Test
    void what_a_person_must_still_look_at_is_not_called_proved() {
        var groups = Group.of(
                List.of(),
                List.of(indicator(State.CHECKED), indicator(State.MENDED), indicator(State.DONE)),
                List.of());
        assertThat(groups).extracting(Group::count).containsExactly("1 dari 3 terbukti");
    }

    @Test
    void a_part_of_the_story_that_may_stay_empty_does_not_keep_it_open() {
        var story = List.of(
                Task.ofStory("/a", "Hasil", State.DONE, "Selesai", null, true),
                Task.ofStory("/b", "Lampiran", State.OPTIONAL, "Boleh kosong", null, false));
        assertThat(Group.of(story, List.of(), List.of()))
                .extracting(Group::count)
                .containsExactly("2 dari 2 selesai");
    }
}
