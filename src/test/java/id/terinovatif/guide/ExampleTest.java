package id.terinovatif.guide;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.coach.Coach;
import id.terinovatif.coach.Draft;
import id.terinovatif.coach.Finding;
import id.terinovatif.coach.Ticks;
import id.terinovatif.innovation.profile.Profile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we show as good must be good by our own reading. */
class ExampleTest {
    static List<Example> examples() {
        return Example.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_whole_example_passes_its_own_coach_and_the_form(Example example) {
        var critique = new Coach().read(new Draft(example.name(), example.texts()));

        assertThat(critique.ticks()).isEqualTo(new Ticks(true, true, true, true));
        assertThat(critique.focus()).isEqualTo(5);
        assertThat(critique.findings().stream().map(Finding::message)).isEmpty();
        assertThat(Profile.words(example.texts().getOrDefault("rancang_bangun", "")))
                .isGreaterThanOrEqualTo(300);
    }
}
