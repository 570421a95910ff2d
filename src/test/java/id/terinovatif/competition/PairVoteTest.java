package id.terinovatif.competition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.terinovatif.competition.PairVote.Pair;
import id.terinovatif.competition.PairVote.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairVoteTest {
    @Test
    void two_entries_share_as_their_votes_do_with_half_a_vote_more_on_either_side() {
        assertThat(PairVote.of(List.of(new Pair("P01", "P02", 3, 1))))
                .containsExactly(new Share("P01", 70), new Share("P02", 30));
    }

    @Test
    void equal_votes_give_equal_shares() {
        var round = List.of(new Pair("P01", "P02", 2, 1), new Pair("P02", "P03", 2, 1), new Pair("P03", "P01", 2, 1));
        assertThat(PairVote.of(round))
                .extracting(Share::percent)
                .allSatisfy(one -> assertThat(one).isEqualTo(33.33, within(0.005)));
    }

    @Test
    void an_entry_that_nobody_chose_keeps_a_place_and_the_last_one() {
        var votes = PairVote.of(
                List.of(new Pair("P01", "P02", 5, 0), new Pair("P01", "P03", 5, 0), new Pair("P02", "P03", 4, 1)));
        assertThat(votes).extracting(Share::entry).containsExactly("P01", "P02", "P03");
        assertThat(votes.getLast().percent()).isPositive();
    }

    @Test
    void neither_the_order_of_the_pairs_nor_of_the_two_matters() {
        var votes = List.of(new Pair("P01", "P02", 3, 2), new Pair("P02", "P03", 1, 4), new Pair("P03", "P01", 2, 3));
        var turned = List.of(new Pair("P01", "P03", 3, 2), new Pair("P03", "P02", 4, 1), new Pair("P02", "P01", 2, 3));
        assertThat(PairVote.of(turned)).isEqualTo(PairVote.of(votes));
    }
}
