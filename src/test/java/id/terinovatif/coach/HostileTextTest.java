package id.terinovatif.coach;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("slow")
class HostileTextTest {
    private static final int MEGABYTE = 1 << 20;

    static Stream<String> megabytes() {
        return Stream.of(
                        "a",
                        " ",
                        "\n",
                        "-\n",
                        ". ",
                        "1. ",
                        "1) a ",
                        "!\"",
                        "a.B",
                        "9",
                        "9.",
                        "9,9 ",
                        "%",
                        "\u0000\u0007",
                        "\t|\t",
                        "— ",
                        "工程 ",
                        "😀",
                        "\uD83D",
                        "مرحبا. ",
                        "masalah belum ",
                        "naik dari 5 orang menjadi 9 orang pada 2024. ",
                        "Peraturan Bupati Nomor 3 Tahun 2020. ",
                        "di Desa Baru masih sulit 5 ton 2023. ",
                        "Judul\n")
                .map(unit -> unit.repeat(MEGABYTE / unit.length()));
    }

    @ParameterizedTest
    @MethodSource("megabytes")
    void a_megabyte_of_anything_gets_an_answer(String text) {
        var draft = new Draft("UJI", Map.of("hasil", text));
        assertThat(assertTimeoutPreemptively(ofSeconds(20), () -> new Coach().read(draft))
                        .focus())
                .isBetween(1, 5);
    }

    @Test
    void the_places_of_sentences_count_utf_16_units() {
        var text = "😀 Kader datang. Bidan mencatat.";
        var sentences = new Coach().read(new Draft("UJI", Map.of("a", text))).sentences();
        assertThat(text.substring(
                        sentences.getLast().start(), sentences.getLast().end()))
                .isEqualTo("Bidan mencatat.");
    }
}
