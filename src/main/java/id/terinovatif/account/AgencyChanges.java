package id.terinovatif.account;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What becomes of one agency: its name, its place in the tree, how it is reached, whether it is open. */
@Repository
public class AgencyChanges {
    /** One agency as its page shows it; address and telephone are the office's, shown to the public, never a person's. */
    public record Detail(
            long id,
            @Nullable Long parentId,
            String name,
            @Nullable String email,
            @Nullable String phone,
            boolean open,
            int people,
            int innovations,
            int units,
            int documents) {
        /** Whether nothing hangs on it, so that closing it leaves nobody without an agency. */
        public boolean empty() {
            return people + units == 0;
        }
    }

    private final JdbcClient jdbc;

    AgencyChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Detail> find(long regionId, long id) {
        return jdbc.sql("""
                        select a.id, a.parent_id, a.name, a.contact_email as email, a.contact_phone as phone, a.closed_at is null as open,
                               (select count(*)::int from person p where p.region_id = a.region_id and p.agency_id = a.id and p.closed_at is null) as people,
                               (select count(*)::int from innovation i where i.region_id = a.region_id and i.agency_id = a.id) as innovations,
                               (select count(*)::int from agency u where u.region_id = a.region_id and u.parent_id = a.id and u.closed_at is null) as units,
                               (select count(*)::int from document d where d.region_id = a.region_id and d.agency_id = a.id) as documents
                        from agency a where a.region_id = ? and a.id = ?""").params(regionId, id).query(Detail.class).optional();
    }

    /** All agencies of the region wait for each other, so that two moves cannot make a circle between them. */
    public void hold(long regionId) {
        jdbc.sql("select id from agency where region_id = ? order by id for update")
                .param(regionId)
                .query(Long.class)
                .list();
    }

    /** Whether an agency stands somewhere below another, or is that other. */
    public boolean within(long regionId, long id, long above) {
        return jdbc.sql("""
                        with recursive up as (
                            select id, parent_id from agency where region_id = :region and id = :id
                            union
                            select a.id, a.parent_id from agency a join up u on a.id = u.parent_id where a.region_id = :region)
                        select exists (select 1 from up where id = :above)""")
                .param("region", regionId)
                .param("id", id)
                .param("above", above)
                .query(Boolean.class)
                .single();
    }

    public void write(
            long regionId,
            long id,
            String name,
            @Nullable Long parentId,
            @Nullable String email,
            @Nullable String phone) {
        jdbc.sql("""
                        update agency set name = :name, parent_id = :parent, contact_email = :email, contact_phone = :phone
                        where region_id = :region and id = :id""")
                .param("name", name)
                .param("parent", parentId)
                .param("email", email)
                .param("phone", phone)
                .param("region", regionId)
                .param("id", id)
                .update();
    }

    public void close(long regionId, long id) {
        jdbc.sql("update agency set closed_at = now() where region_id = ? and id = ? and closed_at is null")
                .params(regionId, id)
                .update();
    }

    public void reopen(long regionId, long id) {
        jdbc.sql("update agency set closed_at = null where region_id = ? and id = ?")
                .params(regionId, id)
                .update();
    }

    /** Everything of one agency becomes another's, then it is closed; a file that both have stays where it is. */
    public void merge(long regionId, long from, long into) {
        for (var sql : List.of(
                "update person set agency_id = :into where region_id = :region and agency_id = :from",
                "update invitation set agency_id = :into where region_id = :region and agency_id = :from and used_at is null",
                "update innovation set agency_id = :into where region_id = :region and agency_id = :from",
                "update plan_task set agency_id = :into where region_id = :region and agency_id = :from",
                """
                update document d set agency_id = :into where d.region_id = :region and d.agency_id = :from and not exists
                    (select 1 from document o where o.region_id = d.region_id and o.agency_id = :into and o.sha256 = d.sha256)""",
                "update agency set parent_id = :into where region_id = :region and parent_id = :from and id <> :into"))
            jdbc.sql(sql)
                    .param("region", regionId)
                    .param("from", from)
                    .param("into", into)
                    .update();
        close(regionId, from);
    }
}
