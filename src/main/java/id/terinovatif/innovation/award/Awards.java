package id.terinovatif.innovation.award;

import id.terinovatif.account.User;
import id.terinovatif.instrument.AwardScheme;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Awards as they are kept; who may see one is asked by those who call. */
@Repository
public class Awards {
    private static final String SELECT = """
            select w.id, w.innovation_id, coalesce(i.name, w.recipient) as recipient, w.scheme, w.year, w.name, w.giver,
                   w.document_id, d.title as document, w.competition_id, w.entry_number
            from award w join document d on d.region_id = w.region_id and d.id = w.document_id
                 left join innovation i on i.region_id = w.region_id and i.id = w.innovation_id
            """;
    /** Of the innovation {@code :id} of {@code :region}: the newest award in words, null for none. */
    public static final String NEWEST = """
            (select w.name || ', ' || w.year from award w where w.region_id = :region and w.innovation_id = :id
             order by w.year desc, w.id desc limit 1)""";

    private static final String NEWEST_FIRST = " order by w.year desc, w.id desc";

    private final JdbcClient jdbc;

    Awards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Award> of(long regionId, long innovationId) {
        return jdbc.sql(SELECT + "where w.region_id = ? and w.innovation_id = ?" + NEWEST_FIRST)
                .params(regionId, innovationId)
                .query(Award.class)
                .list();
    }

    /** Those of a published innovation, for anybody; nothing of a paper that may not be opened. */
    public List<Award> ofPublished(long innovationId) {
        return jdbc.sql(SELECT + "where i.id = ? and i.status = 'PUBLISHED' and d.quarantine is null" + NEWEST_FIRST)
                .param(innovationId)
                .query(Award.class)
                .list();
    }

    /** The newest of all published innovations, for anybody. */
    public List<Award> ofAllPublished(int most) {
        return jdbc.sql(SELECT + "where i.status = 'PUBLISHED' and d.quarantine is null" + NEWEST_FIRST + " limit ?")
                .param(most)
                .query(Award.class)
                .list();
    }

    /** All that the region and its innovations received, as far as this person sees them. */
    public List<Award> seenBy(User user) {
        return jdbc.sql(SELECT + """
                        where w.region_id = :region
                          and (w.innovation_id is null or :all or i.agency_id = any(:agencies))""" + NEWEST_FIRST)
                .param("region", user.regionId())
                .param("all", user.seesWholeRegion())
                .param("agencies", user.agencyIds().toArray(Long[]::new))
                .query(Award.class)
                .list();
    }

    /** Those of these schemes given until this year, whoever received them. */
    public List<Award> proving(long regionId, int untilYear, Collection<AwardScheme> schemes) {
        return jdbc.sql(SELECT + "where w.region_id = :region and w.year <= :year and w.scheme = any(:schemes)"
                        + NEWEST_FIRST)
                .param("region", regionId)
                .param("year", untilYear)
                .param("schemes", schemes.stream().map(Enum::name).toArray(String[]::new))
                .query(Award.class)
                .list();
    }

    /** Held until the transaction ends, so that it is not taken away meanwhile. */
    public Optional<Award> held(long regionId, long id) {
        return jdbc.sql(SELECT + "where w.region_id = ? and w.id = ? for update of w")
                .params(regionId, id)
                .query(Award.class)
                .optional();
    }

    public int ofContest(long regionId, long competitionId) {
        return jdbc.sql("select count(*) from award where region_id = ? and competition_id = ?")
                .params(regionId, competitionId)
                .query(Integer.class)
                .single();
    }

    boolean remove(long regionId, long id) {
        return jdbc.sql("delete from award where region_id = ? and id = ?")
                        .params(regionId, id)
                        .update()
                > 0;
    }
}
