package id.terinovatif.evidence.review;

import static java.util.stream.Collectors.toMap;

import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.checks.Outcome;
import id.terinovatif.evidence.checks.Report;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.shared.jobs.Jobs;
import id.terinovatif.year.EditionTaken;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The reports of evidence checks, and which of them are missing or answer an earlier question. */
@Repository
public class EvidenceReports {
    /** The kind of job that checks; its subject is {@code innovation/document}. */
    public static final String KIND = "evidence-check";

    private static final int FEW = 3;
    private static final String STALE = """
            from evidence e
            join innovation i on i.region_id = e.region_id and i.id = e.innovation_id
            left join answer a on a.region_id = e.region_id and a.innovation_id = e.innovation_id and a.indicator = e.indicator
            left join evidence_check c on c.region_id = e.region_id and c.innovation_id = e.innovation_id
                 and c.indicator = e.indicator and c.document_id = e.document_id
            where e.region_id = :region and e.innovation_id = :innovation and e.indicator = any(:codes)
              and (c.document_id is null or c.name <> i.name or c.level <> coalesce(a.level, 0) or c.edition <> :edition)
            """;

    /** A question without an answer yet; level 0 stands for none claimed. */
    public record Open(String indicator, String name, int level) {}

    private record Row(String indicator, long documentId, String report) {}

    private final JdbcClient jdbc;
    private final Jobs jobs;
    private final JsonMapper json;

    EvidenceReports(JdbcClient jdbc, Jobs jobs, JsonMapper json) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.json = json;
    }

    /** Asks for every check that is missing or stale, in the transaction that made it so; few at once go before many. */
    public void ask(long regionId, long innovationId, Instrument edition) {
        var documents = jdbc.sql("select distinct e.document_id " + STALE)
                .param("region", regionId)
                .param("innovation", innovationId)
                .param("codes", codes(edition))
                .param("edition", edition.hash())
                .query(Long.class)
                .list();
        for (var document : documents) jobs.ask(regionId, KIND, innovationId + "/" + document, documents.size() <= FEW);
    }

    /** Asks for the document's checks at every innovation that it serves. */
    void askWhereverUsed(Document document) {
        jdbc.sql("select distinct innovation_id from evidence where region_id = ? and document_id = ?")
                .params(document.regionId(), document.id())
                .query(Long.class)
                .list()
                .forEach(id -> jobs.ask(document.regionId(), KIND, id + "/" + document.id(), true));
    }

    /** What was answered under the year's earlier edition is gone and asked again, in every region. */
    @EventListener
    void askAgain(EditionTaken taken) {
        jdbc.sql("""
                        delete from evidence_check c using innovation i
                        where i.region_id = c.region_id and i.id = c.innovation_id and i.year = ? and c.edition <> ?""").params(taken.year(), taken.hash()).update();
        jdbc.sql("""
                        insert into job (region_id, kind, subject)
                        select distinct e.region_id, :kind, e.innovation_id || '/' || e.document_id
                        from evidence e join innovation i on i.region_id = e.region_id and i.id = e.innovation_id
                        where i.year = :year
                        on conflict (region_id, kind, subject) do update set wanted = job.wanted + 1""").param("kind", KIND).param("year", taken.year()).update();
    }

    /** What is to be asked about one document now. */
    public List<Open> open(long regionId, long innovationId, long documentId, Instrument edition) {
        return jdbc.sql("select e.indicator, i.name, coalesce(a.level, 0) as level " + STALE
                        + " and e.document_id = :document order by e.indicator")
                .param("region", regionId)
                .param("innovation", innovationId)
                .param("document", documentId)
                .param("codes", codes(edition))
                .param("edition", edition.hash())
                .query(Open.class)
                .list();
    }

    private static String[] codes(Instrument edition) {
        return edition.perInnovation().stream().map(Indicator::code).toArray(String[]::new);
    }

    /** Keeps the report, unless the document has been taken away meanwhile. */
    public void keep(long regionId, long innovationId, long documentId, Open asked, Instrument edition, Report report) {
        jdbc.sql("""
                        insert into evidence_check (region_id, innovation_id, indicator, document_id, name, level, edition, outcome, report)
                        select region_id, innovation_id, indicator, document_id, :name, :level, :edition, :outcome, :report::jsonb
                        from evidence where region_id = :region and innovation_id = :innovation and indicator = :indicator and document_id = :document
                        on conflict (region_id, innovation_id, indicator, document_id) do update
                        set name = excluded.name, level = excluded.level, edition = excluded.edition, outcome = excluded.outcome,
                            report = excluded.report, checked_at = now()""")
                .param("name", asked.name())
                .param("level", asked.level())
                .param("edition", edition.hash())
                .param("outcome", worst(report).name())
                .param("report", json.writeValueAsString(report).replace("\\u0000", ""))
                .param("region", regionId)
                .param("innovation", innovationId)
                .param("indicator", asked.indicator())
                .param("document", documentId)
                .update();
    }

    /** The reports on the present questions at one indicator, by document; what is still to be checked is not in it. */
    public Map<Long, Report> at(long regionId, long innovationId, String indicator) {
        return jdbc
                .sql("""
                        select c.indicator, c.document_id, c.report from evidence_check c
                        join innovation i on i.region_id = c.region_id and i.id = c.innovation_id
                        left join answer a on a.region_id = c.region_id and a.innovation_id = c.innovation_id and a.indicator = c.indicator
                        where c.region_id = :region and c.innovation_id = :innovation and c.indicator = :indicator
                          and c.name = i.name and c.level = coalesce(a.level, 0)""")
                .param("region", regionId)
                .param("innovation", innovationId)
                .param("indicator", indicator)
                .query(Row.class)
                .list()
                .stream()
                .collect(toMap(Row::documentId, row -> json.readValue(row.report(), Report.class)));
    }

    /** Forgets what was found in a document, so that it is checked again wherever it serves. */
    public void forget(Document document) {
        jdbc.sql("delete from evidence_check where region_id = ? and document_id = ?")
                .params(document.regionId(), document.id())
                .update();
    }

    /** The worst outcome of all checks; what the edition is silent about does not count. */
    public static Outcome worst(Report report) {
        var worst = Outcome.PASS;
        for (var finding : report.checks()) {
            if (finding.outcome() == Outcome.FAIL) return Outcome.FAIL;
            if (finding.outcome() == Outcome.UNSURE && !finding.silent()) worst = Outcome.UNSURE;
        }
        return worst;
    }
}
