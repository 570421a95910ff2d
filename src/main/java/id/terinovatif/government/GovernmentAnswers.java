package id.terinovatif.government;

import static java.util.stream.Collectors.toMap;

import id.terinovatif.account.User;
import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.Documents;
import id.terinovatif.evidence.review.GovernmentReports;
import id.terinovatif.scoring.Answer;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The government indicators of a region and year, by indicator or component, with their proof. */
@Repository
public class GovernmentAnswers {
    /** One answer; {@code checkedAt} is set once a person has held the proof against it. */
    public record Saved(
            String item,
            int level,
            @Nullable BigDecimal value,
            Instant savedAt,
            @Nullable Instant checkedAt) {
        public Answer answer() {
            return value == null ? Answer.level(level) : Answer.value(value);
        }

        public boolean checked() {
            return checkedAt != null;
        }
    }

    /** A total typed in where the edition does not let it be computed. */
    public record Total(BigDecimal total, String source) {}

    private final JdbcClient jdbc;
    private final GovernmentReports reports;

    public GovernmentAnswers(JdbcClient jdbc, GovernmentReports reports) {
        this.jdbc = jdbc;
        this.reports = reports;
    }

    public Map<String, Saved> of(long regionId, int year) {
        return jdbc
                .sql(
                        "select item, level, value, saved_at, checked_at from government_answer where region_id = ? and year = ?")
                .params(regionId, year)
                .query(Saved.class)
                .list()
                .stream()
                .collect(toMap(Saved::item, saved -> saved));
    }

    /** The same as scoring takes them. */
    public Map<String, Answer> given(long regionId, int year) {
        return of(regionId, year).values().stream().collect(toMap(Saved::item, Saved::answer));
    }

    /**
     * To write in: holds the region's year until the transaction ends, so that no two people answer or confirm at once, and
     * asks then whether this person may. Missing when the region has not opened the year.
     */
    public GovernmentWriting opened(User user, int year) {
        var held = jdbc.sql("select year from assessment_year where region_id = ? and year = ? for update")
                .params(user.regionId(), year)
                .query(Integer.class)
                .optional();
        if (held.isEmpty()) throw new Missing();
        if (!user.keepsGovernmentIndicators())
            throw new NotAllowed("Indikator pemerintah daerah diisi oleh admin atau pemeriksa.");
        return new GovernmentWriting(user, year);
    }

    /** Saves a level; a check of the earlier one no longer holds. */
    public void save(GovernmentWriting writing, String item, int level, @Nullable BigDecimal value) {
        jdbc.sql("""
                        insert into government_answer (region_id, year, item, level, value, saved_by, saved_at)
                        values (:region, :year, :item, :level, :value, :by, now())
                        on conflict (region_id, year, item) do update
                        set level = excluded.level, value = excluded.value, saved_by = excluded.saved_by, saved_at = excluded.saved_at,
                            checked_by = case when government_answer.level = excluded.level
                                and government_answer.value is not distinct from excluded.value then government_answer.checked_by end,
                            checked_at = case when government_answer.level = excluded.level
                                and government_answer.value is not distinct from excluded.value then government_answer.checked_at end""")
                .param("region", writing.regionId())
                .param("year", writing.year())
                .param("item", item)
                .param("level", level)
                .param("value", value)
                .param("by", writing.by().id())
                .update();
    }

    public void check(GovernmentWriting writing, Collection<String> items) {
        jdbc.sql(
                        "update government_answer set checked_by = ?, checked_at = now() where region_id = ? and year = ? and item = any(?)")
                .params(writing.by().id(), writing.regionId(), writing.year(), items.toArray(String[]::new))
                .update();
    }

    /** What was confirmed against other papers waits again. */
    void uncheck(GovernmentWriting writing, Collection<String> items) {
        jdbc.sql("""
                        update government_answer set checked_by = null, checked_at = null
                        where region_id = ? and year = ? and item = any(?)""")
                .params(writing.regionId(), writing.year(), items.toArray(String[]::new))
                .update();
    }

    public Optional<Total> total(long regionId, int year) {
        return jdbc.sql("select total, source from government_total where region_id = ? and year = ?")
                .params(regionId, year)
                .query(Total.class)
                .optional();
    }

    void saveTotal(GovernmentWriting writing, BigDecimal total, String source) {
        jdbc.sql("""
                        insert into government_total (region_id, year, total, source, saved_by, saved_at) values (?, ?, ?, ?, ?, now())
                        on conflict (region_id, year) do update
                        set total = excluded.total, source = excluded.source, saved_by = excluded.saved_by, saved_at = excluded.saved_at""")
                .params(
                        writing.regionId(),
                        writing.year(),
                        total,
                        source,
                        writing.by().id())
                .update();
    }

    /** Attaches a document and asks for its checks; whether it was not there before. */
    boolean link(GovernmentWriting writing, String indicator, Document document) {
        int added = jdbc.sql("""
                        insert into government_evidence (region_id, year, indicator, document_id, linked_by)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        writing.regionId(),
                        writing.year(),
                        indicator,
                        document.id(),
                        writing.by().id())
                .update();
        reports.ask(writing.regionId(), writing.year(), indicator);
        return added > 0;
    }

    void unlink(GovernmentWriting writing, String indicator, long documentId) {
        jdbc.sql(
                        "delete from government_evidence where region_id = ? and year = ? and indicator = ? and document_id = ?")
                .params(writing.regionId(), writing.year(), indicator, documentId)
                .update();
    }

    List<Document> evidence(long regionId, int year, String indicator) {
        return jdbc.sql("select " + Documents.COLUMNS
                        + " from government_evidence e join document d on d.region_id = e.region_id and d.id = e.document_id"
                        + " where e.region_id = ? and e.year = ? and e.indicator = ? order by e.linked_at")
                .params(regionId, year, indicator)
                .query(Document.class)
                .list();
    }

    /** The indicators that have at least one document. */
    public Set<String> proved(long regionId, int year) {
        return Set.copyOf(
                jdbc.sql("select distinct indicator from government_evidence where region_id = ? and year = ?")
                        .params(regionId, year)
                        .query(String.class)
                        .list());
    }
}
