package id.terinovatif.training.board;

import id.terinovatif.training.Training;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the board from what people save; nobody is watched beyond that. */
@Repository
class BoardQueries {
    /** A person's newest save since the morning: in which draft, in which field or at which indicator. */
    record Act(
            long personId,
            String name,
            boolean hidden,
            @Nullable Long shared,
            long innovationId,
            String kind,
            String item,
            int filled,
            Instant at) {}

    private final JdbcClient jdbc;

    BoardQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int registered(Training training) {
        return jdbc.sql(
                        "select count(*) from registration where region_id = ? and training_id = ? and state = 'REGISTERED'")
                .params(training.regionId(), training.id())
                .query(Integer.class)
                .single();
    }

    int present(Training training, LocalDate day) {
        return jdbc.sql("select count(*) from attendance where region_id = ? and training_id = ? and day = ?")
                .params(training.regionId(), training.id(), day)
                .query(Integer.class)
                .single();
    }

    /** Of those who are checked in on this day. */
    List<Act> newest(Training training, int year, LocalDate day, Instant since) {
        return jdbc.sql("""
                        with recent as (select id from innovation where region_id = :region and year = :year and changed_at >= :since),
                        act as (
                            select f.saved_by as person_id, f.innovation_id, 'PROFILE' as kind, f.field as item, f.saved_at as at
                            from profile_field f join recent on recent.id = f.innovation_id where f.region_id = :region and f.saved_at >= :since
                            union all
                            select a.saved_by, a.innovation_id, 'ANSWER', a.indicator, a.saved_at
                            from answer a join recent on recent.id = a.innovation_id where a.region_id = :region and a.saved_at >= :since
                            union all
                            select e.linked_by, e.innovation_id, 'EVIDENCE', e.indicator, e.linked_at
                            from evidence e join recent on recent.id = e.innovation_id where e.region_id = :region and e.linked_at >= :since)
                        select distinct on (act.person_id) act.person_id, p.name, coalesce(c.name_hidden, false) as hidden,
                            c.innovation_id as shared, act.innovation_id, act.kind, act.item,
                            (select count(*)::int from answer a where a.region_id = :region and a.innovation_id = act.innovation_id and a.level > 0) as filled,
                            act.at
                        from act join registration r on r.region_id = :region and r.training_id = :training and r.person_id = act.person_id and r.state = 'REGISTERED'
                        join attendance t on t.region_id = r.region_id and t.training_id = r.training_id and t.registration_id = r.id and t.day = :day
                        join person p on p.region_id = r.region_id and p.id = r.person_id
                        left join board_choice c on c.region_id = r.region_id and c.training_id = r.training_id and c.person_id = r.person_id
                        order by act.person_id, act.at desc""")
                .param("region", training.regionId())
                .param("training", training.id())
                .param("year", year)
                .param("day", day)
                .param("since", Timestamp.from(since))
                .query(Act.class)
                .list();
    }

    List<Board.Asked> questions(Training training) {
        return jdbc.sql("""
                        select q.id, q.text, (select count(*)::int from board_vote v where v.region_id = q.region_id
                            and v.training_id = q.training_id and v.question_id = q.id) as votes, q.answered_at is not null as answered
                        from board_question q where q.region_id = ? and q.training_id = ?
                        order by q.answered_at is not null, votes desc, q.id limit 50""")
                .params(training.regionId(), training.id())
                .query(Board.Asked.class)
                .list();
    }
}
