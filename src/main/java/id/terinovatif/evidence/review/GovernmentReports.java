package id.terinovatif.evidence.review;

import static java.util.stream.Collectors.toMap;

import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.checks.Report;
import id.terinovatif.shared.jobs.Jobs;
import id.terinovatif.year.EditionTaken;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reports on documents at the government's own indicators. A report belongs to its claim: the levels of the indicator's
 * parts with commas between, 0 for a part without an answer.
 */
@Repository
public class GovernmentReports {
    /** The kind of job that checks; its subject is {@code year/indicator/document}. */
    public static final String KIND = "government-check";

    /** An indicator and the claim at which one of its documents passed every check. */
    public record Passed(String indicator, String claim) {}

    private record Row(long documentId, String report) {}

    private record Use(int year, String indicator) {}

    private final JdbcClient jdbc;
    private final Jobs jobs;
    private final JsonMapper json;

    public GovernmentReports(JdbcClient jdbc, Jobs jobs, JsonMapper json) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.json = json;
    }

    /** Asks for the checks of everything at one indicator; what has not changed since is not checked again. */
    public void ask(long regionId, int year, String indicator) {
        jdbc.sql("select document_id from government_evidence where region_id = ? and year = ? and indicator = ?")
                .params(regionId, year, indicator)
                .query(Long.class)
                .list()
                .forEach(document -> ask(regionId, year, indicator, document));
    }

    private void ask(long regionId, int year, String indicator, long documentId) {
        jobs.ask(regionId, KIND, year + "/" + indicator + "/" + documentId, true);
    }

    /** What was answered under the year's earlier edition is gone and asked again, in every region. */
    @EventListener
    void askAgain(EditionTaken taken) {
        jdbc.sql("delete from government_check where year = ? and edition <> ?")
                .params(taken.year(), taken.hash())
                .update();
        jdbc.sql("""
                        insert into job (region_id, kind, subject)
                        select region_id, :kind, year || '/' || indicator || '/' || document_id from government_evidence where year = :year
                        on conflict (region_id, kind, subject) do update set wanted = job.wanted + 1""").param("kind", KIND).param("year", taken.year()).update();
    }

    /** Forgets what was found in a document and has it checked again wherever it serves the government's indicators. */
    public void again(Document document) {
        jdbc.sql("delete from government_check where region_id = ? and document_id = ?")
                .params(document.regionId(), document.id())
                .update();
        askWhereverUsed(document);
    }

    /** Asks for the document's checks at every government indicator that it serves. */
    public void askWhereverUsed(Document document) {
        jdbc.sql("select year, indicator from government_evidence where region_id = ? and document_id = ?")
                .params(document.regionId(), document.id())
                .query(Use.class)
                .list()
                .forEach(use -> ask(document.regionId(), use.year(), use.indicator(), document.id()));
    }

    /** Whether the document stands at the indicator without a report on this claim under this edition. */
    public boolean open(long regionId, int year, String indicator, long documentId, String claim, String edition) {
        return jdbc.sql("""
                        select count(*) from government_evidence e
                        left join government_check c on c.region_id = e.region_id and c.year = e.year
                             and c.indicator = e.indicator and c.document_id = e.document_id
                        where e.region_id = ? and e.year = ? and e.indicator = ? and e.document_id = ?
                          and (c.document_id is null or c.claim <> ? or c.edition <> ?)""")
                        .params(regionId, year, indicator, documentId, claim, edition)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Keeps the report, unless the document has been taken away meanwhile. */
    public void keep(
            long regionId, int year, String indicator, long documentId, String claim, String edition, Report report) {
        jdbc.sql("""
                        insert into government_check (region_id, year, indicator, document_id, claim, edition, outcome, report)
                        select region_id, year, indicator, document_id, :claim, :edition, :outcome, :report::jsonb
                        from government_evidence
                        where region_id = :region and year = :year and indicator = :indicator and document_id = :document
                        on conflict (region_id, year, indicator, document_id) do update
                        set claim = excluded.claim, edition = excluded.edition, outcome = excluded.outcome,
                            report = excluded.report, checked_at = now()""")
                .param("claim", claim)
                .param("edition", edition)
                .param("outcome", EvidenceReports.worst(report).name())
                .param("report", json.writeValueAsString(report).replace("\\u0000", ""))
                .param("region", regionId)
                .param("year", year)
                .param("indicator", indicator)
                .param("document", documentId)
                .update();
    }

    /** The reports on the present claim at one indicator, by document; what is still to be checked is not in it. */
    public Map<Long, Report> at(long regionId, int year, String indicator, String claim) {
        return jdbc
                .sql(
                        "select document_id, report from government_check where region_id = ? and year = ? and indicator = ? and claim = ?")
                .params(regionId, year, indicator, claim)
                .query(Row.class)
                .list()
                .stream()
                .collect(toMap(Row::documentId, row -> json.readValue(row.report(), Report.class)));
    }

    /** Where a document passed every check, what the edition is silent about left aside. */
    public Set<Passed> passed(long regionId, int year) {
        return Set.copyOf(jdbc.sql(
                        "select distinct indicator, claim from government_check where region_id = ? and year = ? and outcome = 'PASS'")
                .params(regionId, year)
                .query(Passed.class)
                .list());
    }
}
