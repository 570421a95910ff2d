package id.terinovatif.evidence.use;

import static java.util.stream.Collectors.groupingBy;

import id.terinovatif.evidence.Document;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What documents prove, and for which years. */
@Repository
public class DocumentUses {
    /** Budget and plan are for the year they name, whenever they were signed. */
    private static final Set<String> FOR_A_YEAR = Set.of("SID.ANGGARAN", "SID.RKPD");

    /**
     * A document at one indicator of one innovation.
     *
     * @param readDate the letter's date as the check read it
     * @param readYears the years it says to be for, with commas, as the check read them
     * @param outcome of the check, null before it
     */
    public record Use(
            long documentId,
            long innovationId,
            String innovation,
            int year,
            String indicator,
            @Nullable String place,
            @Nullable String outcome,
            @Nullable Integer yearsFrom,
            @Nullable Integer yearsTo,
            @Nullable LocalDate letterDate,
            @Nullable String readNumber,
            @Nullable LocalDate readDate,
            String readYears) {

        /** The years it covers: as typed, else as read; empty when nobody knows. */
        public Set<Integer> years() {
            var years = new TreeSet<Integer>();
            if (yearsFrom != null && yearsTo != null) {
                for (int year = yearsFrom; year <= yearsTo; year++) years.add(year);
                return years;
            }
            if (FOR_A_YEAR.contains(indicator) && !readYears.isEmpty()) {
                for (var year : readYears.split(",", -1)) years.add(Integer.valueOf(year));
                return years;
            }
            var date = letterDate == null ? readDate : letterDate;
            if (date != null) years.add(date.getYear());
            return years;
        }
    }

    private static final String SELECT = """
            select e.document_id, e.innovation_id, i.name as innovation, i.year, e.indicator, e.place, c.outcome,
                   d.years_from, d.years_to, d.letter_date, c.report ->> 'letterNumber' as read_number,
                   (c.report ->> 'letterDate')::date as read_date,
                   coalesce((select string_agg(y, ',' order by y) from jsonb_array_elements_text(c.report -> 'coveredYears') y), '') as read_years
            from evidence e
            join document d on d.region_id = e.region_id and d.id = e.document_id
            join innovation i on i.region_id = e.region_id and i.id = e.innovation_id
            left join evidence_check c on c.region_id = e.region_id and c.innovation_id = e.innovation_id
                 and c.indicator = e.indicator and c.document_id = e.document_id
            where e.region_id = :region and\s""";

    private final JdbcClient jdbc;

    DocumentUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of these documents, by document; who may see a document may see what it proves. */
    public Map<Long, List<Use>> of(long regionId, Collection<Long> documents) {
        return jdbc
                .sql(SELECT + "e.document_id = any(:documents) order by i.year desc, i.name, e.indicator")
                .param("region", regionId)
                .param("documents", documents.toArray(Long[]::new))
                .query(Use.class)
                .list()
                .stream()
                .collect(groupingBy(Use::documentId));
    }

    /** Of everything at one innovation. */
    public List<Use> at(long regionId, long innovationId) {
        return jdbc.sql(SELECT + "e.innovation_id = :innovation order by e.indicator, e.document_id")
                .param("region", regionId)
                .param("innovation", innovationId)
                .query(Use.class)
                .list();
    }

    /** Notes page or row at one use; false when the document is not used there. */
    public boolean place(Document document, long innovationId, String indicator, @Nullable String place) {
        return jdbc.sql("""
                        update evidence set place = :place
                        where region_id = :region and innovation_id = :innovation and indicator = :indicator and document_id = :document""")
                        .param("place", place)
                        .param("region", document.regionId())
                        .param("innovation", innovationId)
                        .param("indicator", indicator)
                        .param("document", document.id())
                        .update()
                > 0;
    }
}
