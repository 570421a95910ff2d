package id.terinovatif.shared.jobs;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The job table. All times are the database's, so that nodes with different clocks agree. */
@Repository
public class Jobs {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private final JdbcClient jdbc;

    public Jobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asks for work, in the transaction that makes it necessary; what already waits is not doubled. */
    public void ask(long regionId, String kind, String subject, boolean soon) {
        jdbc.sql("""
                        insert into job (region_id, kind, subject, priority) values (:region, :kind, :subject, :priority)
                        on conflict (region_id, kind, subject) do update
                        set wanted = job.wanted + 1, attempts = 0, set_aside_at = null, due_at = least(job.due_at, now()),
                            priority = least(job.priority, excluded.priority)""")
                .param("region", regionId)
                .param("kind", kind)
                .param("subject", subject)
                .param("priority", soon ? 0 : 1)
                .update();
    }

    /** Asks for work in a while, unless it waits already. */
    public void askOnce(long regionId, String kind, String subject, Duration pause) {
        jdbc.sql("""
                        insert into job (region_id, kind, subject, due_at) values (:region, :kind, :subject, now() + make_interval(secs => :pause))
                        on conflict do nothing""")
                .param("region", regionId)
                .param("kind", kind)
                .param("subject", subject)
                .param("pause", pause.toSeconds())
                .update();
    }

    /**
     * Takes the most urgent due job of these kinds, or one whose node has died; it is the caller's until the lease runs out. What lies
     * further ahead than anything is ever put was written by a clock that has been put back since, and is due.
     */
    public Optional<Job> claim(Collection<String> kinds, Duration lease) {
        return jdbc.sql("""
                        update job set attempts = attempts + 1, leased_until = now() + make_interval(secs => :lease)
                        where (region_id, id) = (
                            select region_id, id from job
                            where kind = any(:kinds) and set_aside_at is null and (due_at <= now() or due_at > now() + interval '25 hours')
                                and (leased_until is null or leased_until < now() or leased_until > now() + interval '1 hour')
                            order by priority, due_at limit 1 for update skip locked)
                        returning region_id, id, kind, subject, wanted, attempts""")
                .param("kinds", kinds.toArray(String[]::new))
                .param("lease", lease.toSeconds())
                .query(Job.class)
                .optional();
    }

    /** The job is done, unless it was asked for again meanwhile: then it is due at once. */
    public void done(Job job) {
        int gone = jdbc.sql("delete from job where region_id = ? and id = ? and wanted = ?")
                .params(job.regionId(), job.id(), job.wanted())
                .update();
        if (gone == 0)
            jdbc.sql("update job set leased_until = null, attempts = 0 where region_id = ? and id = ?")
                    .params(job.regionId(), job.id())
                    .update();
    }

    /** How far the job is, in words for whoever waits for it; nothing is said when the database is away for a moment. */
    public void progress(Job job, String words) {
        try {
            jdbc.sql("update job set progress = ? where region_id = ? and id = ?")
                    .params(words, job.regionId(), job.id())
                    .update();
        } catch (DataAccessException away) {
            LOG.debug("progress of {} {} is not told", job.kind(), job.subject(), away);
        }
    }

    private record Far(String subject, String progress) {}

    /** How far the jobs of a kind are that have said so, by subject. */
    public Map<String, String> progress(long regionId, String kind) {
        return jdbc
                .sql("select subject, progress from job where region_id = ? and kind = ? and progress is not null")
                .params(regionId, kind)
                .query(Far.class)
                .list()
                .stream()
                .collect(toMap(Far::subject, Far::progress));
    }

    /** The job takes longer than its lease and is still being done. */
    public void goOn(Job job) {
        jdbc.sql("update job set leased_until = now() + interval '5 minutes' where region_id = ? and id = ?")
                .params(job.regionId(), job.id())
                .update();
    }

    /** The job failed; it is due again after the pause. */
    public void later(Job job, Duration pause, String trouble) {
        jdbc.sql("""
                        update job set leased_until = null, progress = null, due_at = now() + make_interval(secs => :pause), trouble = :trouble
                        where region_id = :region and id = :id""")
                .param("pause", pause.toSeconds())
                .param("trouble", trouble)
                .param("region", job.regionId())
                .param("id", job.id())
                .update();
    }

    /** The node is stopping in the middle of it: the next one takes it up at once and the attempt does not count. */
    public void release(Job job) {
        jdbc.sql("update job set leased_until = null, attempts = attempts - 1 where region_id = ? and id = ?")
                .params(job.regionId(), job.id())
                .update();
    }

    /** The job failed as often as it may, and giving it up failed too: it stays to be seen and runs when it is asked for again. */
    public void setAside(Job job, String trouble) {
        jdbc.sql("update job set leased_until = null, set_aside_at = now(), trouble = ? where region_id = ? and id = ?")
                .params(trouble, job.regionId(), job.id())
                .update();
    }

    /** What waits in the whole installation. */
    public Waiting waiting() {
        return jdbc.sql("""
                        select count(*) filter (where set_aside_at is null) as jobs,
                               coalesce(extract(epoch from now() - min(due_at) filter (where set_aside_at is null)), 0)::bigint as seconds,
                               count(set_aside_at) as aside
                        from job where due_at <= now()""").query(Waiting.class).single();
    }

    /**
     * Work that is due.
     *
     * @param seconds how long the oldest has been due
     * @param aside what was set aside and waits for a person
     */
    public record Waiting(long jobs, long seconds, long aside) {}

    /** How many of a kind are not done yet. */
    public int waiting(long regionId, String kind) {
        return jdbc.sql("select count(*) from job where region_id = ? and kind = ? and set_aside_at is null")
                .params(regionId, kind)
                .query(Integer.class)
                .single();
    }
}
