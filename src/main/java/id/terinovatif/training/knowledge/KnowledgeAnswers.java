package id.terinovatif.training.knowledge;

import id.terinovatif.training.Registration;
import id.terinovatif.training.Training;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was chosen in the tests of a bimtek; the first answers sent stay. */
@Component
public class KnowledgeAnswers {
    /** One choice of one person. */
    public record Choice(long registrationId, Stage stage, String question, String chosen, boolean correct) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    KnowledgeAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Choice> of(Training training) {
        return jdbc.sql("""
                        select registration_id, stage, question, chosen, correct from knowledge_answer
                        where region_id = ? and training_id = ?""")
                .params(training.regionId(), training.id())
                .query(Choice.class)
                .list();
    }

    List<Choice> of(Training training, Registration one, Stage stage) {
        return jdbc.sql("""
                        select registration_id, stage, question, chosen, correct from knowledge_answer
                        where region_id = ? and training_id = ? and registration_id = ? and stage = ?""")
                .params(training.regionId(), training.id(), one.id(), stage.name())
                .query(Choice.class)
                .list();
    }

    @Transactional
    public void keep(Training training, Registration one, Stage stage, Map<Question, String> chosen) {
        chosen.forEach((question, option) -> jdbc.sql("""
                        insert into knowledge_answer (region_id, training_id, registration_id, stage, question, chosen, correct, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(training.regionId(), training.id(), one.id(), stage.name(), question.id(), option)
                .params(option.equals(question.right()), Timestamp.from(clock.instant()))
                .update());
    }
}
