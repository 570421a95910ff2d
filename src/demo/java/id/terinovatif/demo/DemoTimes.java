package id.terinovatif.demo;

import id.terinovatif.demo.story.Road;
import id.terinovatif.demo.story.Story;
import id.terinovatif.training.Training;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Spreads the work over the past months. Only the demo writes history with another date than today's. */
@Component
@Profile("demo")
class DemoTimes {
    /** When a story was begun, written, proved, first handed in, and last touched. */
    private record Course(
            long id, Instant begun, Instant written, Instant proved, Instant handed, int pace, Instant last) {}

    private static final List<String> UPDATES = List.of(
            "update innovation i set created_at = t.begun, changed_at = t.last from demo_time t where i.id = t.id",
            """
            update profile_field f set saved_at = t.written - length(f.field) * interval '40 minutes'
            from demo_time t where f.innovation_id = t.id""",
            """
            update profile_revision f set saved_at = t.written - length(f.field) * interval '40 minutes'
                - (case when f.field = 'rancang_bangun' then 2 - least(f.revision, 2) else 0 end) * interval '50 hours'
            from demo_time t where f.innovation_id = t.id""",
            """
            update answer a set saved_at = t.proved - length(a.indicator) * interval '9 minutes'
            from demo_time t where a.innovation_id = t.id""",
            """
            update evidence e set linked_at = t.proved - length(e.indicator) * interval '8 minutes'
            from demo_time t where e.innovation_id = t.id""",
            """
            with n as (select id, row_number() over (partition by innovation_id order by id) as nth,
                              count(*) over (partition by innovation_id) as total from step_taken)
            update step_taken s set taken_at = case when n.nth = n.total and n.total > 1 then t.last
                else least(t.last, t.handed + (n.nth - 1) * t.pace * interval '1 hour') end + n.nth * (23 + s.innovation_id % 37) * interval '1 minute'
            from n, demo_time t where n.id = s.id and s.innovation_id = t.id""",
            """
            with n as (select innovation_id, taken_at, row_number() over (partition by innovation_id order by id) as nth
                       from step_taken where step = 'SUBMIT')
            update submission s set submitted_at = n.taken_at from n where n.innovation_id = s.innovation_id and n.nth = s.number""",
            """
            update innovation i set submitted_at = s.submitted_at
            from (select innovation_id, max(submitted_at) as submitted_at from submission group by innovation_id) s
            where s.innovation_id = i.id""",
            """
            update verdict v set judged_at = case when i.status = 'SUBMITTED' then t.last + interval '16 hours'
                else least(t.last, t.handed + t.pace * interval '1 hour') end - length(v.indicator) * interval '4 minutes'
            from demo_time t join innovation i on i.id = t.id where v.innovation_id = t.id""",
            """
            update verdict_history h set judged_at = v.judged_at
            from verdict v where v.innovation_id = h.innovation_id and v.indicator = h.indicator""",
            """
            update document d set added_at = coalesce(
                (select min(e.linked_at) from evidence e where e.document_id = d.id), now() - interval '40 days')""",
            """
            update government_answer set saved_at = now() - interval '38 days',
                checked_at = case when checked_at is not null then now() - interval '31 days' end""",
            "update person set created_at = now() - interval '160 days'",
            "update assessment_year set opened_at = now() - interval '150 days'");

    private static final List<String> HELD_EARLIER = List.of(
            "update training set published_at = published_at - (? + 15) * interval '1 day' where region_id = ? and id = ?",
            "update training_session set day = day - ? where region_id = ? and training_id = ?",
            """
            update attendance a set day = a.day - d.days, at = ((a.day - d.days) + time '07:35' + a.registration_id % 40 * interval '1 minute') at time zone 'Asia/Makassar'
            from (values (?)) d (days) where a.region_id = ? and a.training_id = ?""",
            """
            update knowledge_answer k set at = k.at - d.days * interval '1 day' - case when k.stage = 'BEFORE' then interval '1 day' else interval '0' end
            from (values (?)) d (days) where k.region_id = ? and k.training_id = ?""",
            "update certificate set issued_on = issued_on - ? where region_id = ? and training_id = ?",
            "update registration set at = at - (? + 4 + id % 12) * interval '1 day' where region_id = ? and training_id = ?");

    private static final String ASKED_EARLIER = """
            with t as (update training set published_at = published_at - interval '9 days' where region_id = ? and id = ?)
            update registration r set at = r.at - (l.last - r.id) * interval '97 minutes'
            from (select max(id) as last from registration) l where r.region_id = ? and r.training_id = ?""";

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final List<Course> courses = new ArrayList<>();

    DemoTimes(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param rounds whether it went back and forth before it waits */
    void note(long id, Story story, boolean rounds, Random random) {
        var draft = story.road() == Road.DRAFT;
        var handedOnce = draft || (story.road() == Road.WAITING && !rounds);
        int last = draft ? story.age() : 1 + random.nextInt(story.road() == Road.WAITING ? 18 : 45);
        int handed = last + (handedOnce ? 0 : 5 + random.nextInt(14));
        int proved = handed + (draft ? 0 : 1 + random.nextInt(4));
        int written = proved + (draft ? 0 : random.nextInt(15));
        int begun = written + 2 + random.nextInt(draft ? 9 : 30);
        int pace = Math.max(1, (handed - last) / 3) * 24;
        courses.add(new Course(
                id,
                ago(begun, random),
                ago(written, random),
                ago(proved, random),
                ago(handed, random),
                pace,
                handedOnce ? ago(handed, random) : ago(last, random)));
    }

    /** A moment of a working day, or of an evening: whoever works in the field writes at night. */
    private Instant ago(int days, Random random) {
        int hour = random.nextInt(4) == 0 ? 19 + random.nextInt(4) : 8 + random.nextInt(8);
        return clock.instant()
                .truncatedTo(java.time.temporal.ChronoUnit.DAYS)
                .minus(Duration.ofDays(days))
                .plus(Duration.ofMinutes(hour * 60L - 480 + random.nextInt(60)));
    }

    /** Makes what was just saved part of an earlier sitting. */
    void anEarlierSitting(long innovation) {
        jdbc.update(
                "update profile_revision set saved_at = saved_at - interval '1 day' where innovation_id = ?",
                innovation);
    }

    /** Moves a bimtek that was held today so many days back, with all that happened at it. */
    void heldEarlier(Training training, int days) {
        for (var update : HELD_EARLIER) jdbc.update(update, days, training.regionId(), training.id());
    }

    /** Announces a bimtek nine days ago and lets people ask for their places since then, in the order in which they did. */
    void askedEarlier(Training training) {
        jdbc.update(ASKED_EARLIER, training.regionId(), training.id(), training.regionId(), training.id());
    }

    void spread() {
        jdbc.execute("create temporary table demo_time (id bigint primary key, begun timestamptz, written timestamptz,"
                + " proved timestamptz, handed timestamptz, pace int, last timestamptz) on commit drop");
        jdbc.batchUpdate(
                "insert into demo_time values (?, ?, ?, ?, ?, ?, ?)",
                courses.stream().map(DemoTimes::row).toList());
        UPDATES.forEach(jdbc::update);
    }

    private static Object[] row(Course course) {
        return new Object[] {
            course.id(),
            Timestamp.from(course.begun()),
            Timestamp.from(course.written()),
            Timestamp.from(course.proved()),
            Timestamp.from(course.handed()),
            course.pace(),
            Timestamp.from(course.last())
        };
    }
}
