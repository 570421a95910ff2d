package id.terinovatif.guide;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.coach.Coach;
import id.terinovatif.coach.Draft;
import id.terinovatif.coach.Finding;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

/** A good sentence of another innovation earns nothing. */
class BorrowedResultTest {
    @Test
    void a_result_about_something_else_is_not_counted_and_the_text_says_why() {
        var told = new LinkedHashMap<String, String>();
        told.put("rancang_bangun", Example.all().getFirst().texts().getOrDefault("rancang_bangun", ""));
        told.put(
                "hasil",
                "Antrean izin usaha mikro di loket turun dari 14 hari pada 2023 menjadi 3 hari pada 2025 menurut buku agenda kantor perizinan.");

        var critique = new Coach().read(new Draft(Example.all().getFirst().name(), told));

        assertThat(critique.ticks().measuredBeforeAfter()).isFalse();
        assertThat(critique.findings().stream().map(Finding::message))
                .anyMatch(message -> message.contains("tidak diceritakan di bagian lain"))
                .noneMatch(message -> message.contains("tidak menemukan hasil"));
    }

    @Test
    void the_own_result_of_each_example_counts() {
        for (var example : Example.all())
            assertThat(new Coach()
                            .read(new Draft(example.name(), example.texts()))
                            .ticks()
                            .measuredBeforeAfter())
                    .as(example.name())
                    .isTrue();
    }

    @Test
    void a_text_too_short_to_compare_gets_the_benefit_of_the_doubt() {
        var draft = new Draft(
                "SAMPAN IZIN",
                new LinkedHashMap<>(java.util.Map.of(
                        "hasil", "Waktu izin usaha mikro turun dari 14 hari pada 2023 menjadi 3 hari pada 2025.")));
        assertThat(new Coach().read(draft).ticks().measuredBeforeAfter()).isTrue();
    }
}
