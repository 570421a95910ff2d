package id.terinovatif.verification;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    private static String marked(String before, String after) {
        return WordDiff.of(before, after).stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case GONE -> "[-" + piece.text() + "]";
                    case ADDED -> "[+" + piece.text() + "]";
                })
                .collect(joining(" "));
    }

    @Test
    void changed_words_are_marked_among_those_that_stayed() {
        assertThat(marked("Kader membagikan kartu setiap bulan", "Kader desa membagikan kartu setiap minggu"))
                .isEqualTo("Kader [+desa] membagikan kartu setiap [-bulan] [+minggu]");
        assertThat(marked("", "Tulisan baru")).isEqualTo("[+Tulisan baru]");
        assertThat(marked("Tulisan lama", " ")).isEqualTo("[-Tulisan lama]");
        assertThat(marked("sama saja", "sama  saja")).isEqualTo("sama saja");
    }

    @Test
    void of_a_long_text_only_the_surroundings_of_a_change_are_shown() {
        var long1 = IntStream.range(0, 300).mapToObj(n -> "kata" + n).collect(joining(" "));
        var shown = marked(long1 + " akhir", long1 + " penutup");
        assertThat(shown).startsWith("… kata288").endsWith("kata299 [-akhir] [+penutup]");
    }

    @Test
    void two_wholly_different_long_texts_are_one_that_went_and_one_that_came() {
        var one = IntStream.range(0, 5000).mapToObj(n -> "x" + n).collect(joining(" "));
        var other = IntStream.range(0, 5000).mapToObj(n -> "y" + n).collect(joining(" "));
        assertThat(WordDiff.of(one, other)).hasSize(2);
    }

    @Test
    void changes_side_by_side_are_one_change_that_went_before_it_came() {
        assertThat(marked("a b c d e f", "a x c y z f")).isEqualTo("a [-b] [+x] c [-d e] [+y z] f");
    }
}
