package id.terinovatif.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.terinovatif.coach.Check.Change;
import id.terinovatif.coach.Check.Wording;
import id.terinovatif.coach.checks.Checks;
import java.util.List;
import java.util.Map;
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
        assertThat(Checks.standard())
                .flatExtracting(check -> check.wordings().values())
                .extracting(Wording::message)
                .noneMatch(message -> message.contains("idak ada"));
    }

    @Test
    void a_check_that_is_switched_off_stays_silent() {
        var long_ = check("C3");
        var draft = long_.fails().getFirst();
        assertThat(new Coach(List.of(long_)).read(draft).findings()).hasSize(1);
        assertThat(new Coach(List.of(long_.switched(false))).read(draft).findings())
                .isEmpty();
    }

    @Test
    void a_threshold_that_spoils_an_example_is_reported() {
        var tooStrict = check("C3").with(new Change(true, List.of(5.0), List.of(), Map.of()));
        assertThat(CheckTrial.problems(tooStrict))
                .containsExactly("Contoh benar “BANK SAMPAH MELATI” kini ikut ditegur.");
    }

    @Test
    void words_that_no_longer_hit_are_reported() {
        var toothless = check("C1").with(new Change(true, List.of(), List.of("tidak pernah ditulis orang"), Map.of()));
        assertThat(CheckTrial.problems(toothless)).hasSize(1);
    }

    @Test
    void an_office_may_choose_its_own_message() {
        var words = Map.of(Check.MAIN, new Wording("Hapus dulu “{kata}”, ya.", "Mengganggu.", ""));
        var own = check("C1").with(new Change(true, List.of(), check("C1").phrases(), words));
        assertThat(new Coach(List.of(own)).read(own.fails().getFirst()).findings())
                .extracting(Finding::message)
                .containsExactly("Hapus dulu “Jelaskan secara”, ya.");
    }

    @Test
    void own_words_keep_the_blanks_and_never_claim_that_something_does_not_exist() {
        var shipped = check("C1").message();
        assertThat(CheckWords.fault(shipped, "Hapus dulu “{kata}”, ya.")).isEmpty();
        assertThat(CheckWords.fault(shipped, "Hapus dulu.").orElseThrow()).contains("{kata}");
        assertThat(CheckWords.fault(shipped, "Hapus {kata} di {n}.").orElseThrow())
                .contains("{n}");
        assertThat(CheckWords.fault(shipped, "Bagian {kata} tidak ada gunanya.").orElseThrow())
                .contains("kami tidak menemukan");
    }

    private static Check check(String id) {
        return Checks.standard().stream()
                .filter(check -> check.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
