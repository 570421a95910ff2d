package id.terinovatif.innovation.standing;

import id.terinovatif.innovation.Innovations;
import id.terinovatif.shared.jobs.Job;
import id.terinovatif.shared.jobs.JobKind;
import id.terinovatif.shared.jobs.Jobs;
import id.terinovatif.year.EditionTaken;
import id.terinovatif.year.Editions;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Computes the scores of a year anew: once its edition was replaced, and when an upgrade brings a new one. */
@Component
class EditionScores implements JobKind {
    private static final String KIND = "edition-scores";

    private final JdbcClient jdbc;
    private final Jobs jobs;
    private final Editions editions;
    private final Innovations innovations;
    private final Scores scores;
    private final TransactionTemplate transaction;

    EditionScores(
            JdbcClient jdbc,
            Jobs jobs,
            Editions editions,
            Innovations innovations,
            Scores scores,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.editions = editions;
        this.innovations = innovations;
        this.scores = scores;
        this.transaction = transaction;
    }

    @EventListener
    void ask(EditionTaken taken) {
        jdbc.sql("select region_id from assessment_year where year = ?")
                .param(taken.year())
                .query(Long.class)
                .list()
                .forEach(region -> jobs.ask(region, KIND, String.valueOf(taken.year()), true));
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public boolean slow() {
        return true;
    }

    /** The numbers stand as they were until the next change of each draft computes them. */
    @Override
    public void giveUp(Job job) {}

    @Override
    public void run(Job job) {
        editions.refresh();
        jdbc.sql("select id from innovation where region_id = ? and year = ? order by id")
                .params(job.regionId(), Integer.valueOf(job.subject()))
                .query(Long.class)
                .list()
                .forEach(id -> transaction.executeWithoutResult(started ->
                        innovations.lockedForNobody(job.regionId(), id).ifPresent(scores::refresh)));
    }
}
