package id.terinovatif.account;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class Regions {
    /** The open year of the region {@code r}: its deadline stands on every page, which asks for the region anyway. */
    public static final String OPEN_YEAR = """
            left join lateral (
                select year, submit_until from assessment_year
                where region_id = r.id and closed_at is null order by year desc limit 1) y on true
            """;

    private static final String SELECT = """
            select r.id, r.code, r.name, r.kind, r.province_id, r.office, r.time_zone, y.year as open_year, y.submit_until
            from region r
            """ + OPEN_YEAR;

    private final JdbcClient jdbc;

    Regions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Region> find(long id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query(Region.class).optional();
    }

    public Optional<Region> byCode(String code) {
        return jdbc.sql(SELECT + "where code = ?")
                .param(code)
                .query(Region.class)
                .optional();
    }

    public List<Region> all() {
        return jdbc.sql(SELECT + "order by code").query(Region.class).list();
    }

    /** The regions a province may look at: its own kabupaten and kota. */
    public List<Region> under(long provinceId) {
        return jdbc.sql(SELECT + "where province_id = ? order by code")
                .param(provinceId)
                .query(Region.class)
                .list();
    }

    public boolean none() {
        return jdbc.sql("select not exists (select 1 from region)")
                .query(Boolean.class)
                .single();
    }

    public Region add(String code, String name, Region.Kind kind, String office, String timeZone) {
        var id = jdbc.sql("""
                        insert into region (code, name, kind, office, time_zone, province_id)
                        values (:code, :name, :kind, :office, :zone,
                                (select id from region where kind = 'PROVINSI' and code = split_part(:code, '.', 1) and code <> :code))
                        returning id""")
                .param("code", code)
                .param("name", name)
                .param("kind", kind.name())
                .param("office", office)
                .param("zone", timeZone)
                .query(Long.class)
                .single();
        return find(id).orElseThrow();
    }
}
