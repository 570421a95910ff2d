package id.terinovatif.training.cards;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.coach.checks.Checks;
import id.terinovatif.instrument.Help;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.training.cards.Card.Topic;
import id.terinovatif.training.knowledge.Question;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cards come from the edition and the coach; each person has an own progress. */
@RealServer
class CardTest {
    private final World world;
    private final Instruments instruments;

    CardTest(World world, Instruments instruments) {
        this.world = world;
        this.instruments = instruments;
    }

    @Test
    void every_check_in_use_and_every_indicator_of_2026_has_a_card_whose_right_answers_are_offered() {
        var writing = WritingCards.of(Checks.standard());
        var indicators = IndicatorCards.of(instruments.of(2026), Help.load());
        assertThat(writing).hasSize(26);
        assertThat(indicators).hasSize(20);
        assertThat(writing).allSatisfy(CardTest::answerable);
        assertThat(indicators).allSatisfy(CardTest::answerable);
        assertThat(writing).allSatisfy(card -> assertThat(card.good()).isNotEqualTo(card.bad()));
    }

    private static void answerable(Card card) {
        assertThat(card.questions())
                .hasSize(2)
                .allSatisfy(question -> assertThat(question.options())
                        .hasSizeGreaterThanOrEqualTo(2)
                        .doesNotHaveDuplicates()
                        .contains(question.right()));
    }

    @Test
    void a_check_that_an_office_switched_off_has_no_card_and_another_edition_brings_other_cards() {
        var without = Checks.standard().stream()
                .map(check -> check.id().equals("A1") ? check.switched(false) : check)
                .toList();
        assertThat(WritingCards.of(without)).noneMatch(card -> card.code().equals("A1"));
        assertThat(IndicatorCards.of(instruments.of(2021), Help.load()))
                .isNotEqualTo(IndicatorCards.of(instruments.of(2026), Help.load()));
    }

    @Test
    void answers_show_what_was_right_and_count_for_the_person_alone() {
        var place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        var card = WritingCards.of(Checks.standard()).getFirst();
        assertThat(card.topic()).isEqualTo(Topic.WRITING);
        var path = "/belajar/" + card.code();
        operator.get(path);

        var open = operator.post(path, Map.of());
        assertThat(open.statusCode()).isEqualTo(422);
        assertThat(open.body()).contains("belum dijawab");

        var first = card.questions().getFirst();
        var second = card.questions().getLast();
        operator.post(path, Map.of(first.id(), first.right(), second.id(), wrong(second)));
        assertThat(operator.get(path).body()).contains("1 dari 2 dengan benar", "Belum tepat", second.why());
        assertThat(operator.get("/belajar").body()).contains("<strong>1 dari 46</strong>", "1 dari 2 benar");
        assertThat(world.as(place.stranger()).get("/belajar").body()).contains("<strong>0 dari 46</strong>");

        operator.post(path, Map.of(first.id(), first.right(), second.id(), second.right()));
        assertThat(operator.get("/belajar").body()).contains("2 dari 2 benar");
        assertThat(operator.get("/belajar/SID.TIDAKADA").statusCode()).isEqualTo(404);
    }

    private static String wrong(Question question) {
        return question.options().stream()
                .filter(option -> !option.equals(question.right()))
                .findFirst()
                .orElseThrow();
    }
}
