package id.terinovatif.account;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class Agencies {
    private final JdbcClient jdbc;

    Agencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every open agency of the region, parents before the units under them. */
    public List<Agency> of(long regionId) {
        return jdbc.sql("""
                        with recursive tree as (
                            select id, region_id, parent_id, name, kind, array[name] as path
                            from agency where region_id = :region and parent_id is null and closed_at is null
                            union all
                            select a.id, a.region_id, a.parent_id, a.name, a.kind, t.path || a.name
                            from agency a join tree t on a.parent_id = t.id and a.region_id = t.region_id
                            where a.closed_at is null)
                        select id, region_id, parent_id, name, kind from tree order by path""").param("region", regionId).query(Agency.class).list();
    }

    /** Those that were closed, by name. */
    public List<Agency> closed(long regionId) {
        return jdbc.sql(
                        "select id, region_id, parent_id, name, kind from agency where region_id = ? and closed_at is not null order by name")
                .param(regionId)
                .query(Agency.class)
                .list();
    }

    public Optional<Agency> find(long regionId, long id) {
        return jdbc.sql("select id, region_id, parent_id, name, kind from agency where region_id = ? and id = ?")
                .params(regionId, id)
                .query(Agency.class)
                .optional();
    }

    public Optional<Agency> named(long regionId, String name) {
        return jdbc.sql(
                        "select id, region_id, parent_id, name, kind from agency where region_id = ? and lower(name) = lower(?)")
                .params(regionId, name)
                .query(Agency.class)
                .optional();
    }

    public long add(long regionId, @Nullable Long parentId, String name, String kind) {
        return jdbc.sql(
                        "insert into agency (region_id, parent_id, name, kind) values (:region, :parent, :name, :kind) returning id")
                .param("region", regionId)
                .param("parent", parentId)
                .param("name", name)
                .param("kind", kind)
                .query(Long.class)
                .single();
    }
}
