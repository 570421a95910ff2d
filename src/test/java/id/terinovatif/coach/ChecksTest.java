package id.terinovatif.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.terinovatif.coach.checks.Checks;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ChecksTest {
    @TestFactory
    Stream<DynamicTest> every_check_finds_its_fault_and_spares_the_good_example() {
        return Checks.standard().stream()
                .map(check -> dynamicTest(
                        check.id() + " " + check.title(),
                        () -> assertThat(CheckTrial.problems(check)).isEmpty()));
    }

    @Test
    void there_are_twenty_six_checks_each_with_both_examples() {
        assertThat(Checks.standard()).hasSize(26).allSatisfy(check -> {
            assertThat(check.fails()).isNotEmpty();
            assertThat(check.passes()).isNotEmpty();
        });
    }

    @Test
    void no_message_claims_that_something_does_not_exist() {
        assertThat(Checks.standard()).extracting(Check::message).noneMatch(message -> message.contains("idak ada"));
    }

    @Test
    void a_check_that_is_switched_off_stays_silent() {
        var long_ = check("C3");
        var draft = long_.fails().getFirst();
        assertThat(new Coach(List.of(long_)).read(draft).findings()).hasSize(1);
        assertThat(new Coach(List.of(long_.switchedOff())).read(draft).findings())
                .isEmpty();
    }

    @Test
    void a_threshold_that_spoils_an_example_is_reported() {
        var tooStrict = check("C3").with(true, 5, List.of(), check("C3").message());
        assertThat(CheckTrial.problems(tooStrict))
                .containsExactly("Contoh benar “BANK SAMPAH MELATI” kini ikut ditegur.");
    }

    @Test
    void words_that_no_longer_hit_are_reported() {
        var toothless = check("C1")
                .with(
                        true,
                        0,
                        List.of("tidak pernah ditulis orang"),
                        check("C1").message());
        assertThat(CheckTrial.problems(toothless)).hasSize(1);
    }

    @Test
    void an_office_may_choose_its_own_message() {
        var own = check("C1").with(true, 0, check("C1").phrases(), "Hapus dulu “{kata}”, ya.");
        assertThat(new Coach(List.of(own)).read(own.fails().getFirst()).findings())
                .extracting(Finding::message)
                .containsExactly("Hapus dulu “Jelaskan secara”, ya.");
    }

    private static Check check(String id) {
        return Checks.standard().stream()
                .filter(check -> check.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
