package id.terinovatif.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AgreementTest {
    /** Cohen 1960, table 1 as counts of 200: po = 0.70, pe = 0.60·0.50 + 0.30·0.30 + 0.10·0.20 = 0.41, κ = 0.29 / 0.59. */
    @Test
    void cohens_own_example_of_three_categories_gives_his_kappa() {
        var table = new Agreement(new int[][] {{88, 10, 2}, {14, 40, 6}, {18, 10, 12}});
        assertThat(table.cases()).isEqualTo(200);
        assertThat(table.kappa().orElseThrow()).isCloseTo(0.29 / 0.59, within(1e-9));
        assertThat(table.words()).isEqualTo("140 dari 200 putusan sama; kappa Cohen 0,49.");
    }

    /** Fifty proposals, two readers: po = 35/50 = 0.7, pe = 0.5·0.6 + 0.5·0.4 = 0.5, κ = 0.4. */
    @Test
    void two_categories_give_the_kappa_of_the_textbook() {
        assertThat(new Agreement(new int[][] {{20, 5}, {10, 15}}).kappa().orElseThrow())
                .isCloseTo(0.4, within(1e-9));
    }

    /** The same share agrees in both, 60 of 100; the marginals differ: pe = 0.54 and 0.46. */
    @Test
    void chance_is_taken_out_by_the_marginals() {
        assertThat(new Agreement(new int[][] {{45, 15}, {25, 15}}).kappa().orElseThrow())
                .isCloseTo((0.60 - 0.54) / (1 - 0.54), within(1e-9));
        assertThat(new Agreement(new int[][] {{25, 35}, {5, 35}}).kappa().orElseThrow())
                .isCloseTo((0.60 - 0.46) / (1 - 0.46), within(1e-9));
    }

    @Test
    void it_is_honest_about_few_cases_and_about_one_kind_only() {
        assertThat(new Agreement(new int[3][3]).words()).isEqualTo("Belum ada yang dibaca dua kali.");
        assertThat(new Agreement(new int[][] {{9, 0, 0}, {0, 0, 0}, {0, 0, 0}}).words())
                .contains("9 dari 9", "tidak dapat dihitung", "baru sedikit");
    }
}
