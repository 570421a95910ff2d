package id.terinovatif.coach;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.coach.checks.Checks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** What the product shows a writer as a good example passes the check that it teaches. */
class ShownExamplesTest {
    private static final Pattern EXAMPLE = Pattern.compile("misalnya:? (.*)");

    private final Coach coach = new Coach();

    @Test
    @SuppressWarnings("unchecked")
    void the_hint_beside_the_field_for_results_is_a_result() {
        try (var in = getClass().getResourceAsStream("/id/terinovatif/instrument/help.yaml")) {
            Map<String, Object> help = new Yaml().load(Objects.requireNonNull(in));
            var profile = (Map<String, Map<String, String>>) Objects.requireNonNull(help.get("profile"));
            var hint = Objects.requireNonNull(
                    Objects.requireNonNull(profile.get("hasil")).get("hint"));
            var example = EXAMPLE.matcher(hint);
            assertThat(example.find()).isTrue();
            for (var words : Stream.of(example.group(1), hint).toList()) {
                var critique = coach.read(new Draft("LOKET CEPAT", Map.of("hasil", words)));
                assertThat(critique.ticks().measuredBeforeAfter()).isTrue();
                assertThat(critique.findings()).extracting(Finding::check).doesNotContain("A4", "A5", "A6", "A7");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Frames as a writer fills them; the frame that a check shows must lead to a text that it accepts. */
    static Stream<Filled> filled() {
        return Stream.of(
                new Filled(
                        "A2",
                        "rancang_bangun",
                        "Pada tahun 2024, dari 310 balita di Desa Muara hanya 120 yang ditimbang."),
                new Filled(
                        "A3",
                        "rancang_bangun",
                        "Pada Mei 2024 ada 42 dari 60 balita Desa Muara yang tidak ditimbang (sumber: register)."),
                new Filled(
                        "A4",
                        "hasil",
                        "Setelah 6 bulan, waktu tunggu menjadi 40 menit pada 2025 (sumber: buku loket)."),
                new Filled(
                        "A5",
                        "hasil",
                        "Sebelum inovasi, waktu tunggu 3 jam; setelah 6 bulan menjadi 40 menit (sumber: buku loket)."),
                new Filled("A7", "hasil", "Panen sayur menjadi 60 kilogram pada Mei 2025 menurut buku kebun."),
                new Filled(
                        "A12",
                        "tujuan",
                        "Kunjungan posyandu naik dari 40 balita menjadi 90 balita pada Desember 2026."));
    }

    record Filled(String check, String section, String text) {}

    @ParameterizedTest
    @MethodSource("filled")
    void a_frame_that_was_filled_in_is_not_found_wanting_again(Filled filled) {
        var critique = coach.read(new Draft("LOKET CEPAT", Map.of(filled.section(), filled.text())));

        assertThat(critique.findings()).extracting(Finding::check).doesNotContain(filled.check());
    }

    /** Cards and the sheet of a bimtek show these. */
    @Test
    void every_good_example_of_a_check_passes_it_beside_all_others() {
        for (var check : Checks.standard())
            for (var good : check.passes())
                assertThat(coach.read(good).findings())
                        .as(check.id())
                        .extracting(Finding::check)
                        .doesNotContain(check.id());
    }
}
