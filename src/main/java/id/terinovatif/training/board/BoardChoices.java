package id.terinovatif.training.board;

import id.terinovatif.account.User;
import id.terinovatif.training.Training;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions, votes, and what each participant shows of himself or herself. */
@Repository
public class BoardChoices {
    /** A participant's own choice. */
    public record Choice(boolean nameHidden, @Nullable Long innovationId) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    BoardChoices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void ask(User person, Training training, String text) {
        jdbc.sql(
                        "insert into board_question (region_id, training_id, person_id, text, asked_at) values (?, ?, ?, ?, ?)")
                .params(training.regionId(), training.id(), person.id(), text, Timestamp.from(clock.instant()))
                .update();
    }

    /** One vote a person and question; a second takes nothing away and adds nothing. */
    boolean vote(User person, Training training, long question) {
        return jdbc.sql("""
                        insert into board_vote (region_id, training_id, question_id, person_id)
                        select region_id, training_id, id, ? from board_question where region_id = ? and training_id = ? and id = ?
                        on conflict do nothing""")
                        .params(person.id(), training.regionId(), training.id(), question)
                        .update()
                > 0;
    }

    boolean answered(Training training, long question) {
        return jdbc.sql("update board_question set answered_at = ? where region_id = ? and training_id = ? and id = ?")
                        .params(Timestamp.from(clock.instant()), training.regionId(), training.id(), question)
                        .update()
                > 0;
    }

    Optional<Choice> of(User person, Training training) {
        return jdbc.sql(
                        "select name_hidden, innovation_id from board_choice where region_id = ? and training_id = ? and person_id = ?")
                .params(training.regionId(), training.id(), person.id())
                .query(Choice.class)
                .optional();
    }

    void choose(User person, Training training, boolean hidden, @Nullable Long innovation) {
        jdbc.sql("""
                        insert into board_choice (region_id, training_id, person_id, name_hidden, innovation_id)
                        values (:region, :training, :person, :hidden, :innovation)
                        on conflict (region_id, training_id, person_id) do update
                        set name_hidden = excluded.name_hidden, innovation_id = excluded.innovation_id""")
                .param("region", training.regionId())
                .param("training", training.id())
                .param("person", person.id())
                .param("hidden", hidden)
                .param("innovation", innovation)
                .update();
    }

    void hideNames(Training training, boolean hidden) {
        jdbc.sql("update training set names_hidden = ? where region_id = ? and id = ?")
                .params(hidden, training.regionId(), training.id())
                .update();
    }
}
