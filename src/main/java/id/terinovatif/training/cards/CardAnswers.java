package id.terinovatif.training.cards;

import static java.util.stream.Collectors.toMap;

import id.terinovatif.account.User;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a person answered on each card, the last time; nobody else sees it. */
@Repository
public class CardAnswers {
    /** One card answered; {@code chosen} in the order of its questions. */
    public record Answered(String card, List<String> chosen, int correct, Instant at) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    CardAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Map<String, Answered> of(User user) {
        return jdbc
                .sql("select card, chosen, correct, at from card_answer where region_id = ? and person_id = ?")
                .params(user.regionId(), user.id())
                .query((row, n) -> new Answered(
                        row.getString("card"),
                        List.of((String[]) row.getArray("chosen").getArray()),
                        row.getInt("correct"),
                        row.getTimestamp("at").toInstant()))
                .list()
                .stream()
                .collect(toMap(Answered::card, one -> one));
    }

    void keep(User user, Card card, List<String> chosen) {
        int correct = 0;
        for (int i = 0; i < chosen.size(); i++)
            if (chosen.get(i).equals(card.questions().get(i).right())) correct++;
        jdbc.sql("""
                        insert into card_answer (region_id, person_id, card, chosen, correct, at)
                        values (:region, :person, :card, :chosen, :correct, :at)
                        on conflict (region_id, person_id, card)
                        do update set chosen = excluded.chosen, correct = excluded.correct, at = excluded.at""")
                .param("region", user.regionId())
                .param("person", user.id())
                .param("card", card.code())
                .param("chosen", chosen.toArray(String[]::new))
                .param("correct", correct)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
