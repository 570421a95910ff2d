package id.terinovatif.training.measure;

import id.terinovatif.training.Training;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes and reads the pictures of a year's drafts. */
@Repository
class Snapshots {
    /** A published bimtek with its first and last day, by the region's clock. */
    record Due(long regionId, long id, LocalDate first, LocalDate last, LocalDate today) {}

    /** Means over the drafts that both pictures have; focus and ticks only over those that were read both times. */
    record Group(
            boolean tookPart,
            int drafts,
            int read,
            @Nullable BigDecimal focusBefore,
            @Nullable BigDecimal focusAfter,
            @Nullable BigDecimal ticksBefore,
            @Nullable BigDecimal ticksAfter,
            BigDecimal indicatorsBefore,
            BigDecimal indicatorsAfter,
            BigDecimal pointsBefore,
            BigDecimal pointsAfter) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Snapshots(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Due> published() {
        return jdbc.sql("""
                        select t.region_id, t.id, min(s.day) as first, max(s.day) as last, (:now::timestamptz at time zone r.time_zone)::date as today
                        from training t join training_session s on s.region_id = t.region_id and s.training_id = t.id
                        join region r on r.id = t.region_id where t.published_at is not null
                        group by t.region_id, t.id, r.time_zone having max(s.day) > (:now::timestamptz - interval '40 days')::date""")
                .param("now", Timestamp.from(clock.instant()))
                .query(Due.class)
                .list();
    }

    /** Pictures every draft of the year; a second picture of the same moment changes nothing. */
    void take(long regionId, long trainingId, int year, Moment moment) {
        jdbc.sql("""
                        insert into training_snapshot (region_id, training_id, innovation_id, stage, focus, ticks, indicators, points, taken_at)
                        select i.region_id, :training, i.id, :stage, c.focus, cardinality(c.ticks),
                            (select count(*) from answer a where a.region_id = i.region_id and a.innovation_id = i.id and a.level > 0
                                and exists (select 1 from evidence e where e.region_id = a.region_id and e.innovation_id = a.innovation_id and e.indicator = a.indicator)),
                            i.claimed, :now
                        from innovation i left join coach_reading c on c.region_id = i.region_id and c.innovation_id = i.id
                        where i.region_id = :region and i.year = :year and i.status <> 'WITHDRAWN'
                        on conflict do nothing""")
                .param("training", trainingId)
                .param("stage", moment.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("region", regionId)
                .param("year", year)
                .update();
    }

    Optional<Instant> taken(long regionId, long trainingId, Moment moment) {
        return jdbc.sql("""
                        select taken_at from training_snapshot where region_id = ? and training_id = ? and stage = ? limit 1""")
                .params(regionId, trainingId, moment.name())
                .query(Instant.class)
                .optional();
    }

    /** Agencies of which somebody was marked present, and all others. */
    List<Group> groups(Training training) {
        return jdbc.sql("""
                        with present as (select distinct p.agency_id from attendance a
                            join registration r on r.region_id = a.region_id and r.training_id = a.training_id and r.id = a.registration_id
                            join person p on p.region_id = r.region_id and p.id = r.person_id
                            where a.region_id = :region and a.training_id = :training),
                        pair as (select i.agency_id in (select agency_id from present) as took_part,
                                b.focus as fb, n.focus as fa, b.ticks as tb, n.ticks as ta, b.focus is not null and n.focus is not null as twice,
                                b.indicators as ib, n.indicators as ia, b.points as pb, n.points as pa
                            from training_snapshot b join training_snapshot n on n.region_id = b.region_id and n.training_id = b.training_id
                                and n.innovation_id = b.innovation_id and n.stage = 'AFTER'
                            join innovation i on i.region_id = b.region_id and i.id = b.innovation_id
                            where b.region_id = :region and b.training_id = :training and b.stage = 'BEFORE')
                        select took_part, count(*)::int as drafts, count(*) filter (where twice)::int as read,
                            avg(fb) filter (where twice) as focus_before, avg(fa) filter (where twice) as focus_after,
                            avg(tb) filter (where twice) as ticks_before, avg(ta) filter (where twice) as ticks_after,
                            avg(ib) as indicators_before, avg(ia) as indicators_after, avg(pb) as points_before, avg(pa) as points_after
                        from pair group by took_part order by took_part desc""")
                .param("region", training.regionId())
                .param("training", training.id())
                .query(Group.class)
                .list();
    }
}
