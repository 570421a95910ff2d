package id.terinovatif.training;

import id.terinovatif.account.User;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bimteks that are still ahead of a person, with the last change that everybody registered was told. */
@Repository
public class Upcoming {
    /**
     * One of them.
     *
     * @param day the next day of the person's own batch
     * @param by who nominated the person, null for who registered alone
     * @param news what changed last, null when nothing did since the person asked for the place
     */
    public record Event(
            long trainingId,
            String name,
            LocalDate day,
            Registration.State state,
            @Nullable String by,
            @Nullable String news,
            @Nullable Instant newsAt) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Upcoming(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<Event> of(User user) {
        return jdbc.sql("""
                        select t.id as training_id, t.name, min(s.day) as day, r.state, p.name as by, n.text as news, n.at as news_at
                        from registration r
                        join training t on t.region_id = r.region_id and t.id = r.training_id and t.published_at is not null
                        join training_session s on s.region_id = r.region_id and s.training_id = r.training_id
                             and s.batch = r.batch and s.day >= :today
                        left join person p on p.region_id = r.region_id and p.id = r.nominated_by
                        left join lateral (select text, at from training_notice o where o.region_id = r.region_id
                             and o.training_id = r.training_id and o.at >= r.at order by o.id desc limit 1) n on true
                        where r.region_id = :region and r.person_id = :person and r.state <> 'WITHDRAWN'
                        group by t.id, t.name, r.state, p.name, n.text, n.at order by min(s.day)""")
                .param("region", user.regionId())
                .param("person", user.id())
                .param(
                        "today",
                        Date.valueOf(LocalDate.now(clock.withZone(user.region().zone()))))
                .query(Event.class)
                .list();
    }
}
