package id.terinovatif.training.cards;

import id.terinovatif.account.User;
import id.terinovatif.training.cards.CardAnswers.Answered;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody has answered on the cards: a person's stand in the database, those of everybody else in their own browser. */
@Component
class Learning {
    private final CardAnswers answers;
    private final CarriedAnswers carried;

    Learning(CardAnswers answers, CarriedAnswers carried) {
        this.answers = answers;
        this.carried = carried;
    }

    Map<String, Answered> of(@Nullable User user, List<Card> cards, HttpServletRequest request) {
        return user == null ? carried.of(cards, request) : answers.of(user);
    }

    void keep(
            @Nullable User user,
            List<Card> cards,
            Card card,
            List<String> chosen,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (user == null) carried.keep(cards, card, chosen, request, response);
        else answers.keep(user, card, chosen);
    }

    /** Whether every question about a topic was answered rightly. */
    static boolean finished(Card.Topic topic, List<Card> cards, Map<String, Answered> answered) {
        var own = cards.stream().filter(card -> card.topic() == topic).toList();
        return !own.isEmpty()
                && own.stream().allMatch(card -> {
                    var one = answered.get(card.code());
                    return one != null && one.correct() == card.questions().size();
                });
    }
}
