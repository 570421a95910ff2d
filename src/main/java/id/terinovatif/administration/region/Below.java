package id.terinovatif.administration.region;

import id.terinovatif.account.Region;
import id.terinovatif.account.Regions;
import id.terinovatif.shared.Missing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The regions below a province. What is not below it is not there. */
@Repository
public class Below {
    /**
     * One of them.
     *
     * @param codeEdition the decree its code comes from, null when it is not known
     * @param people open accounts
     * @param admins open accounts of admins; while there is none, the province may invite one
     * @param invited whom a link is waiting for, null when it waits for nobody
     */
    public record Line(
            long id,
            String code,
            @Nullable String codeEdition,
            String name,
            Region.Kind kind,
            String office,
            String timeZone,
            @Nullable Instant closedAt,
            int people,
            int admins,
            @Nullable String invited) {
        public boolean open() {
            return closedAt == null;
        }
    }

    /** A line of the region {@code r}, for whoever may see it. */
    static final String LINE = """
            select r.id, r.code, r.code_edition, r.name, r.kind, r.office, r.time_zone, r.closed_at,
                   (select count(*)::int from person p where p.region_id = r.id and p.closed_at is null) as people,
                   (select count(*)::int from person p where p.region_id = r.id and p.closed_at is null and p.role = 'ADMIN') as admins,
                   (select max(i.name) from invitation i where i.region_id = r.id and i.role = 'ADMIN' and i.used_at is null
                       and i.withdrawn_at is null and i.expires_at > now()) as invited
            from region r""";

    private static final String SELECT = LINE + " where r.province_id = ?";

    private final JdbcClient jdbc;
    private final Regions regions;

    Below(JdbcClient jdbc, Regions regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    List<Line> of(long province) {
        return jdbc.sql(SELECT + " order by r.closed_at is not null, r.code")
                .param(province)
                .query(Line.class)
                .list();
    }

    Line one(long province, long id) {
        return jdbc.sql(SELECT + " and r.id = ?")
                .params(province, id)
                .query(Line.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    /** The same, and nobody else changes it until the transaction ends. Rows that only point at it are not held up. */
    Line held(long province, long id) {
        var held = jdbc.sql("select id from region where province_id = ? and id = ? for no key update")
                .params(province, id)
                .query(Long.class)
                .optional();
        if (held.isEmpty()) throw new Missing();
        return one(province, id);
    }

    Optional<Region> byCode(String code) {
        return regions.byCode(code);
    }

    long add(RegionForm form) {
        var added = regions.add(form.code(), form.name(), form.kindChosen(), form.office(), form.zone());
        change(added.id(), form);
        return added.id();
    }

    /** Everything but the code, under which others may already have filed it. */
    void change(long id, RegionForm form) {
        jdbc.sql("""
                        update region set name = :name, office = :office, time_zone = :zone, code_edition = :edition
                        where id = :id""")
                .param("name", form.name())
                .param("office", form.office())
                .param("zone", form.zone())
                .param("edition", form.edition().isEmpty() ? null : form.edition())
                .param("id", id)
                .update();
    }

    void close(long id, boolean closed) {
        jdbc.sql("update region set closed_at = case when ? then now() end where id = ?")
                .params(closed, id)
                .update();
    }
}
